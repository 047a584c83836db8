import { centre } from "../grid/geometry";
import { ARRIVE_RUN, CLEARANCE, COST, DEPART_RUN, NEVER } from "./constants";
import type { Direction } from "./lattice";
import { DIRECTIONS, isVertical, neighbour, opposite } from "./lattice";
import type { Occupancy } from "./occupancy";
import { straightCost, takenPrice } from "./passing";
import { nodeAt, outward, siteOf } from "./ports";
import type { Path, RoutingTask } from "./routing-task";
import { arriveCosts, departCosts } from "./side-costs";

export type PricedPath = { readonly cost: number; readonly path: Path };

/**
 * The straight line between two sides that face each other, however near they are: the search proper needs
 * room for a first and a last run, which neighbours in one cell do not have.
 *
 *   [ A ]──▶[ B ]
 */
export function directRoute(
  task: RoutingTask,
  occupancy: Occupancy,
  index: number,
  relaxed: boolean,
): PricedPath | null {
  let best: PricedPath | null = null;
  for (const side of DIRECTIONS) {
    const candidate = facing(task, occupancy, index, side, relaxed);
    if (candidate && (!best || candidate.cost < best.cost)) best = candidate;
  }
  return best;
}

function facing(
  task: RoutingTask,
  occupancy: Occupancy,
  index: number,
  side: Direction,
  relaxed: boolean,
): PricedPath | null {
  const edge = task.edges[index]!;
  const source = task.symbols[edge.source]!;
  const target = task.symbols[edge.target]!;
  const from = siteOf(source.box, side);
  const to = siteOf(target.box, opposite(side));
  const vertical = isVertical(side);
  const gap = (vertical ? to.y - from.y : to.x - from.x) * (side === 0 || side === 1 ? -1 : 1);
  if (Math.abs(vertical ? to.x - from.x : to.y - from.y) > 0.01 || gap <= 0) return null;

  const uses = occupancy.atSite(edge.source, side) + occupancy.atSite(edge.target, opposite(side));
  if (uses > 0 && !relaxed) return null;
  let cost =
    gap +
    uses * COST.siteShared +
    departCosts(edge, source, target)[side] +
    arriveCosts(edge, source, target)[opposite(side)];
  const need = edge.room && (vertical ? edge.room.down : edge.room.across);
  if (need && gap < need) cost += COST.early;

  const taken = takenPrice(relaxed);
  const nodes = between(task, index, side, gap);
  for (const node of nodes) {
    const away = outward(task.lattice, node, from, side);
    const clear = Math.min(away, gap - away) >= CLEARANCE;
    if (clear && task.lattice.blocked[node]) return null;
    const open = away >= DEPART_RUN && gap - away >= ARRIVE_RUN;
    const mask = occupancy.masks[node]!;
    if (mask !== 0) cost += open ? straightCost(mask, side, taken) : taken;
  }
  if (cost === NEVER) return null;
  const path: Path = {
    edge: index,
    sourceSide: side,
    targetSide: opposite(side),
    nodes,
    relaxed,
  };
  return { cost, path };
}

/** Crossings on the straight line out of a side, nearer than the gap, in order. */
function between(task: RoutingTask, index: number, side: Direction, gap: number): number[] {
  const { lattice } = task;
  const { box, ports } = task.symbols[task.edges[index]!.source]!;
  const { site } = ports[side];
  const nodes: number[] = [];
  let node = nodeAt(lattice, centre(box));
  while (node >= 0 && outward(lattice, node, site, side) < gap - 1e-6) {
    if (outward(lattice, node, site, side) > 1e-6) nodes.push(node);
    node = neighbour(lattice, node, side);
  }
  return nodes;
}
