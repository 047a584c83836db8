import type { Point } from "../grid/geometry";
import { pointOf } from "./lattice";
import type { Path, RoutingTask } from "./routing-task";

/** The corner points of a route, from site to site. */
export function polylineOf(task: RoutingTask, route: Path): readonly Point[] {
  const { source, target } = task.edges[route.edge]!;
  return corners([
    task.symbols[source]!.ports[route.sourceSide].site,
    ...route.nodes.map((node) => pointOf(task.lattice, node)),
    task.symbols[target]!.ports[route.targetSide].site,
  ]);
}

/** Leaves out the points at which a line goes straight on. */
export function corners(points: readonly Point[]): readonly Point[] {
  return points.filter((point, i) => {
    const before = points[i - 1];
    const after = points[i + 1];
    if (!before || !after) return true;
    return !(same(before.x, point.x, after.x) || same(before.y, point.y, after.y));
  });
}

const same = (a: number, b: number, c: number): boolean =>
  Math.abs(a - b) < 0.01 && Math.abs(b - c) < 0.01;

/** One straight stretch of a line. */
export type Run = {
  readonly vertical: boolean;
  /** Its x when vertical, its y when horizontal. */
  readonly at: number;
  /** Extent along the other axis. */
  readonly low: number;
  readonly high: number;
};

export function runBetween(a: Point, b: Point): Run {
  const vertical = Math.abs(a.x - b.x) < 0.01;
  const [p, q] = vertical ? [a.y, b.y] : [a.x, b.x];
  return { vertical, at: vertical ? a.x : a.y, low: Math.min(p, q), high: Math.max(p, q) };
}

export const runsOf = (points: readonly Point[]): readonly Run[] =>
  points.slice(1).map((point, i) => runBetween(points[i]!, point));
