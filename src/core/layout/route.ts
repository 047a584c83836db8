import { ARRIVE_RUN, COST, DEPART_RUN } from "./constants";
import type { Direction } from "./lattice";
import { distance, heading, isVertical, opposite } from "./lattice";
import { isAhead, outward } from "./ports";
import type { Path, RoutingEdge, RoutingTask } from "./routing-task";
import { arriveCosts, departCosts } from "./side-costs";

/** A path and what follows from it alone, whatever else is laid. */
export type Route = Path & {
  /** At each crossing the directions in which the line has a stretch there, as bits 1 << direction. */
  readonly runs: Uint8Array;
  /** The same as others meet it: all directions near its ends, where nothing may cross. */
  readonly held: Uint8Array;
  readonly bends: number;
  /** Length, bends and sides, without crossings; points. */
  readonly price: number;
};

/** Nothing may cross here: the short run between a symbol and the first bend. */
const CLOSED = 0b1111;

export function routeOf(task: RoutingTask, path: Path): Route {
  const { nodes } = path;
  const edge = task.edges[path.edge]!;
  const runs = new Uint8Array(nodes.length);
  const held = new Uint8Array(nodes.length);
  let bends = 0;
  let coming = path.sourceSide;
  for (let i = 0; i < nodes.length; i++) {
    const leaving = leavingAt(task, path, i);
    if (leaving !== coming) bends += 1;
    runs[i] = (1 << opposite(coming)) | (1 << leaving);
    held[i] = isStub(task, path, nodes[i]!) ? CLOSED : runs[i]!;
    coming = leaving;
  }
  const source = task.symbols[edge.source]!;
  const target = task.symbols[edge.target]!;
  const price =
    lengthOf(task, path) +
    bends * COST.bend +
    departCosts(edge, source, target)[path.sourceSide] +
    arriveCosts(edge, source, target)[path.targetSide] +
    (firstRunTooShort(task, path) ? COST.early : 0) +
    (path.relaxed ? COST.relaxed : 0);
  return { ...path, runs, held, bends, price };
}

/** Direction in which a path leaves its i-th crossing. */
export function leavingAt({ lattice }: RoutingTask, { nodes, targetSide }: Path, i: number) {
  const next = nodes[i + 1];
  return next === undefined ? opposite(targetSide) : heading(lattice, nodes[i]!, next);
}

/** Direction in which a path comes into its i-th crossing. */
export function comingAt({ lattice }: RoutingTask, { nodes, sourceSide }: Path, i: number) {
  const before = nodes[i - 1];
  return before === undefined ? sourceSide : heading(lattice, before, nodes[i]!);
}

/** Whether a crossing of a path is too near to its ends to be crossed, joined or forked at. */
export function isStub({ lattice, symbols, edges }: RoutingTask, path: Path, node: number) {
  const { source, target } = edges[path.edge]!;
  const near = (symbol: number, side: Direction, limit: number): boolean => {
    const { site } = symbols[symbol]!.ports[side];
    return isAhead(lattice, node, site, side) && outward(lattice, node, site, side) < limit;
  };
  return near(source, path.sourceSide, DEPART_RUN) || near(target, path.targetSide, ARRIVE_RUN);
}

/** The direction against the order of the rows, in which length is dearer. */
export function againstOf({ relation }: RoutingEdge): Direction | null {
  return relation === "forward" ? 0 : relation === "backward" ? 2 : null;
}

/** Weighted length of the run between two neighbouring crossings. */
export function runCost(task: RoutingTask, edge: RoutingEdge, from: number, to: number): number {
  const length = distance(task.lattice, from, to);
  return heading(task.lattice, from, to) === againstOf(edge) ? length * COST.against : length;
}

function lengthOf(task: RoutingTask, { edge: index, nodes, sourceSide, targetSide }: Path): number {
  const { lattice, symbols, edges } = task;
  const edge = edges[index]!;
  const from = symbols[edge.source]!.ports[sourceSide].site;
  const to = symbols[edge.target]!.ports[targetSide].site;
  const first = nodes[0];
  const last = nodes[nodes.length - 1];
  if (first === undefined || last === undefined) {
    return Math.abs(from.x - to.x) + Math.abs(from.y - to.y);
  }
  let length = outward(lattice, first, from, sourceSide) + outward(lattice, last, to, targetSide);
  for (let i = 1; i < nodes.length; i++) length += runCost(task, edge, nodes[i - 1]!, nodes[i]!);
  return length;
}

function firstRunTooShort(task: RoutingTask, path: Path): boolean {
  const { room, source } = task.edges[path.edge]!;
  if (!room) return false;
  const { sourceSide, nodes } = path;
  const need = isVertical(sourceSide) ? room.down : room.across;
  const { site } = task.symbols[source]!.ports[sourceSide];
  for (let i = 0; i < nodes.length; i++) {
    if (leavingAt(task, path, i) === sourceSide) continue;
    return outward(task.lattice, nodes[i]!, site, sourceSide) < need;
  }
  return lengthOf(task, path) < need;
}
