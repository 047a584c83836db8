import type { Point, Rect } from "../../grid/geometry";
import { bottom, right } from "../../grid/geometry";

/** Points in order along a line; at least one. All lengths are sheet points. */
export type Polyline = readonly Point[];

/** A point this near to a symbol is at it. */
export const TOUCH = 3;

const ORIGIN: Point = { x: 0, y: 0 };

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** 0 for a point inside the box or on its side. */
export const distanceToBox = (point: Point, box: Rect): number =>
  Math.hypot(
    Math.max(box.x - point.x, 0, point.x - right(box)),
    Math.max(box.y - point.y, 0, point.y - bottom(box)),
  );

const between = (a: Point, b: Point, part: number): Point => ({
  x: a.x + (b.x - a.x) * part,
  y: a.y + (b.y - a.y) * part,
});

/** Where along the segment (0 … 1) it comes nearest to the point. */
function nearestPart(point: Point, a: Point, b: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const square = dx * dx + dy * dy;
  if (square === 0) return 0;
  return Math.min(1, Math.max(0, ((point.x - a.x) * dx + (point.y - a.y) * dy) / square));
}

/** The place on the path nearest to a point: how far off, and how far along from the begin. */
export function nearestOnPath(
  point: Point,
  path: Polyline,
): { readonly distance: number; readonly along: number } {
  let best = { distance: distance(point, path[0] ?? ORIGIN), along: 0 };
  let passed = 0;
  for (let i = 1; i < path.length; i++) {
    const [a, b] = [path[i - 1]!, path[i]!];
    const part = nearestPart(point, a, b);
    const off = distance(point, between(a, b, part));
    const length = distance(a, b);
    if (off < best.distance) best = { distance: off, along: passed + part * length };
    passed += length;
  }
  return best;
}

export function pathLength(path: Polyline): number {
  let length = 0;
  for (let i = 1; i < path.length; i++) length += distance(path[i - 1]!, path[i]!);
  return length;
}

/** The piece of a path between two lengths from its begin. */
export function subPath(path: Polyline, from: number, to: number): Polyline {
  const piece: Point[] = [];
  let passed = 0;
  for (let i = 1; i < path.length; i++) {
    const [a, b] = [path[i - 1]!, path[i]!];
    const length = distance(a, b);
    const enter = Math.max(from - passed, 0);
    const leave = Math.min(to - passed, length);
    if (enter <= leave && length > 0) {
      if (piece.length === 0) piece.push(between(a, b, enter / length));
      piece.push(between(a, b, leave / length));
    }
    passed += length;
  }
  return piece.length > 0 ? piece : path.slice(0, 1);
}

/** Whether a segment meets a box (Liang–Barsky clipping). */
function meetsBox(a: Point, b: Point, box: Rect): boolean {
  let enter = 0;
  let leave = 1;
  const clip = (start: number, delta: number, low: number, high: number): boolean => {
    if (delta === 0) return start >= low && start <= high;
    const [t1, t2] = [(low - start) / delta, (high - start) / delta];
    enter = Math.max(enter, Math.min(t1, t2));
    leave = Math.min(leave, Math.max(t1, t2));
    return enter <= leave;
  };
  return clip(a.x, b.x - a.x, box.x, right(box)) && clip(a.y, b.y - a.y, box.y, bottom(box));
}

/** Shortest way between a box and a path; 0 when they meet. */
export function boxToPath(box: Rect, path: Polyline): number {
  let best = distanceToBox(path[0] ?? ORIGIN, box);
  const corners = [
    { x: box.x, y: box.y },
    { x: right(box), y: box.y },
    { x: box.x, y: bottom(box) },
    { x: right(box), y: bottom(box) },
  ];
  for (let i = 1; i < path.length; i++) {
    const [a, b] = [path[i - 1]!, path[i]!];
    if (meetsBox(a, b, box)) return 0;
    best = Math.min(best, distanceToBox(b, box));
    for (const corner of corners) {
      best = Math.min(best, distance(corner, between(a, b, nearestPart(corner, a, b))));
    }
  }
  return best;
}

/** Unit vector in which the path points beyond its last point; null for a path without length. */
function heading(path: Polyline): Point | null {
  const tip = path.at(-1);
  if (!tip) return null;
  for (let i = path.length - 2; i >= 0; i--) {
    const from = path[i]!;
    const length = distance(from, tip);
    if (length > 0) return { x: (tip.x - from.x) / length, y: (tip.y - from.y) / length };
  }
  return null;
}

/** Whether the path, drawn on beyond its last point by `reach`, would meet the box. */
export function pointsAt(path: Polyline, box: Rect, reach: number): boolean {
  const tip = path.at(-1);
  const way = heading(path);
  if (!tip || !way) return false;
  return meetsBox(tip, { x: tip.x + way.x * reach, y: tip.y + way.y * reach }, box);
}
