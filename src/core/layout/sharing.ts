import type { Occupancy } from "./occupancy";
import { coming, isStub, leaving } from "./occupancy";
import type { Route, RoutingEdge, RoutingTask } from "./routing-task";

/** A crossing of a laid route where another line may begin to share it. */
export type SharePoint = { readonly route: Route; readonly at: number };

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
  const may = (other: number) => mayFork(task, line, task.edges[other]!);
  return occupancy.routes().flatMap((route) => {
    if (route.edge === edge || !may(route.edge)) return [];
    return collect(task, occupancy, route, may, false);
  });
}

/** Where a line may run into a sibling of its target: back to the last crossing that others share. */
export function mergePoints(
  task: RoutingTask,
  occupancy: Occupancy,
  edge: number,
): ReadonlyMap<number, SharePoint> {
  const line = task.edges[edge]!;
  const may = (other: number) => mayMerge(line, task.edges[other]!);
  const points = new Map<number, SharePoint>();
  for (const route of occupancy.routes()) {
    if (route.edge === edge || !may(route.edge)) continue;
    for (const point of collect(task, occupancy, route, may, true)) {
      const node = point.route.nodes[point.at]!;
      if (!points.has(node)) points.set(node, point);
    }
  }
  return points;
}

function collect(
  task: RoutingTask,
  occupancy: Occupancy,
  route: Route,
  may: (edge: number) => boolean,
  fromEnd: boolean,
): SharePoint[] {
  const points: SharePoint[] = [];
  const count = route.nodes.length;
  if (route.relaxed) return points;
  for (let step = 0; step < count; step++) {
    const at = fromEnd ? count - 1 - step : step;
    const node = route.nodes[at]!;
    if (fromEnd && isLabelRun(task, route, at)) break;
    const foreign = occupancy.at(node).filter((passage) => !may(passage.route.edge));
    const mask = ownMask(task, route, at);
    if (foreign.some((passage) => passage.route.edge !== route.edge && passage.mask & mask)) break;
    if (foreign.length === 0 && !isStub(task, route, node)) points.push({ route, at });
  }
  return points;
}

/** The first run of a line with a label belongs to that label alone. */
function isLabelRun(task: RoutingTask, route: Route, at: number): boolean {
  if (!task.edges[route.edge]!.room) return false;
  for (let i = 0; i <= at; i++) {
    if (coming(task, route, i) !== route.sourceSide) return false;
  }
  return true;
}

function ownMask(task: RoutingTask, route: Route, at: number): number {
  return (1 << ((coming(task, route, at) + 2) % 4)) | (1 << leaving(task, route, at));
}
