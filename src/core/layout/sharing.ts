import { COST } from "./constants";
import type { Occupancy } from "./occupancy";
import { outward } from "./ports";
import type { Route } from "./route";
import { comingAt, isStub, leavingAt, runCost } from "./route";
import type { RoutingEdge, RoutingTask } from "./routing-task";

/**
 * A crossing of a laid route where another line may begin to share it, and what the shared part costs: its
 * length and its bends (the one at this crossing left out).
 */
export type SharePoint = {
  readonly route: Route;
  readonly at: number;
  readonly length: number;
  readonly bends: number;
};

/**
 * Lines may share ink in two ways only, because only these can be read back:
 *
 *   fork   one source, common beginning     S ──┬──▶ A       (one exit, when S is a decision)
 *                                               └──▶ B
 *   merge  one target, common end           A ──┬──▶ T
 *                                           B ──┘
 */
export function mayFork(task: RoutingTask, edge: RoutingEdge, other: RoutingEdge): boolean {
  if (edge.joint || other.joint || edge.source !== other.source) return false;
  return task.symbols[edge.source]!.kind !== "decision" || edge.exit === other.exit;
}

export const mayMerge = (edge: RoutingEdge, other: RoutingEdge): boolean =>
  !edge.joint && !other.joint && edge.target === other.target;

/** Where a line may leave a sibling of its source: up to the first crossing that others share. */
export function forkPoints(task: RoutingTask, occupancy: Occupancy, edge: number): SharePoint[] {
  const line = task.edges[edge]!;
  const siblings = task.leaving[line.source]!;
  const may = (other: number) => mayFork(task, line, task.edges[other]!);
  return shared(task, occupancy, edge, siblings, may, false);
}

/** Where a line may run into a sibling of its target: back to the last crossing that others share. */
export function mergePoints(task: RoutingTask, occupancy: Occupancy, edge: number): SharePoint[] {
  const line = task.edges[edge]!;
  const siblings = task.coming[line.target]!;
  return shared(
    task,
    occupancy,
    edge,
    siblings,
    (other) => mayMerge(line, task.edges[other]!),
    true,
  );
}

function shared(
  task: RoutingTask,
  occupancy: Occupancy,
  edge: number,
  siblings: readonly number[],
  may: (edge: number) => boolean,
  fromEnd: boolean,
): SharePoint[] {
  const points: SharePoint[] = [];
  for (const sibling of siblings) {
    if (sibling === edge || !may(sibling)) continue;
    const route = occupancy.routeOf(sibling);
    if (route && !route.relaxed) collect(task, occupancy, edge, route, may, fromEnd, points);
  }
  return points;
}

function collect(
  task: RoutingTask,
  occupancy: Occupancy,
  edge: number,
  route: Route,
  may: (edge: number) => boolean,
  fromEnd: boolean,
  points: SharePoint[],
): void {
  const { nodes } = route;
  const line = task.edges[edge]!;
  const labelRun = fromEnd ? labelRunEnd(task, route) : -1;
  const symbol = task.symbols[fromEnd ? line.target : line.source]!;
  const { site, side } = symbol.ports[fromEnd ? route.targetSide : route.sourceSide];
  let length = 0;
  let bends = 0;
  for (let step = 0; step < nodes.length; step++) {
    const at = fromEnd ? nodes.length - 1 - step : step;
    if (at <= labelRun) break;
    const node = nodes[at]!;
    const before = nodes[fromEnd ? at + 1 : at - 1];
    length +=
      before === undefined
        ? outward(task.lattice, node, site, side)
        : fromEnd
          ? runCost(task, line, node, before)
          : runCost(task, line, before, node);
    if (before !== undefined && bendsAt(task, route, fromEnd ? at + 1 : at - 1)) bends += 1;
    let foreign = false;
    let parted = false;
    for (const passage of occupancy.at(node)) {
      if (may(passage.route.edge)) continue;
      if (passage.route === route || passage.route.edge === edge) continue;
      foreign = true;
      if (passage.mask & route.runs[at]!) parted = true;
    }
    if (parted) break;
    if (!foreign && !isStub(task, route, node)) points.push({ route, at, length, bends });
  }
}

const bendsAt = (task: RoutingTask, route: Route, at: number): boolean =>
  comingAt(task, route, at) !== leavingAt(task, route, at);

/** The first run of a line with a label belongs to that label alone: index of its last crossing, or -1. */
function labelRunEnd(task: RoutingTask, route: Route): number {
  if (!task.edges[route.edge]!.room) return -1;
  let at = 0;
  while (at < route.nodes.length && comingAt(task, route, at) === route.sourceSide) at += 1;
  return at - 1;
}

/** What beginning to share costs, beside length and bends. */
export const forkToll = (task: RoutingTask, edge: RoutingEdge): number =>
  task.symbols[edge.source]!.kind === "decision" ? COST.forkAtDecision : COST.fork;
