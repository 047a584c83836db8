import type { Point, Rect } from "../core/grid/geometry";
import { bottom, right } from "../core/grid/geometry";
import type { Direction } from "./connection-sites";

/** One end of an elbow connector: where it docks, which way it leaves, and the shape it must go around. */
export type Dock = { readonly at: Point; readonly direction: Direction; readonly box: Rect };

/** How far Excel leads an elbow around a shape: a quarter of an inch, points. */
const CLEARANCE = 18;

const STEP: Readonly<Record<Direction, Point>> = {
  up: { x: 0, y: -1 },
  left: { x: -1, y: 0 },
  down: { x: 0, y: 1 },
  right: { x: 1, y: 0 },
};

/**
 * How Excel leads an elbow connector by itself, for the three courses that are certain:
 *
 *     facing sides          corner ahead of both    the same side
 *     ▭──┐                  ▭──┐                    ▭─────┐
 *        └──▭  half way        ▭                      ▭───┘  18 pt beyond the outer shape
 *
 * Anything else gives the plain diagonal: where it bends depends on what Office.js does not tell.
 */
export function autoRoute(begin: Dock, end: Dock): readonly Point[] {
  const a = begin.at;
  const b = end.at;
  const out = STEP[begin.direction];
  const back = STEP[end.direction];
  const ahead = (b.x - a.x) * out.x + (b.y - a.y) * out.y;
  const behind = (a.x - b.x) * back.x + (a.y - b.y) * back.y;
  const isLevel = out.y === 0;
  if (isLevel !== (back.y === 0)) {
    const corner = isLevel ? { x: b.x, y: a.y } : { x: a.x, y: b.y };
    return ahead > 0 && behind > 0 ? [a, corner, b] : [a, b];
  }
  if (begin.direction !== end.direction) {
    if (ahead <= 0) return [a, b];
    return through(a, b, isLevel, isLevel ? (a.x + b.x) / 2 : (a.y + b.y) / 2);
  }
  return through(a, b, isLevel, outside(begin, end));
}

/** Level (or upright) at both ends, with one run across at `at`; without it when the ends are in line. */
function through(a: Point, b: Point, isLevel: boolean, at: number): readonly Point[] {
  if (isLevel) {
    return a.y === b.y ? [a, b] : [a, { x: at, y: a.y }, { x: at, y: b.y }, b];
  }
  return a.x === b.x ? [a, b] : [a, { x: a.x, y: at }, { x: b.x, y: at }, b];
}

function outside(begin: Dock, end: Dock): number {
  const boxes = [begin.box, end.box];
  switch (begin.direction) {
    case "up":
      return Math.min(...boxes.map(({ y }) => y)) - CLEARANCE;
    case "left":
      return Math.min(...boxes.map(({ x }) => x)) - CLEARANCE;
    case "down":
      return Math.max(...boxes.map(bottom)) + CLEARANCE;
    case "right":
      return Math.max(...boxes.map(right)) + CLEARANCE;
  }
}
