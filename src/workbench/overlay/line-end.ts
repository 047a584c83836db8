import type { Point } from "../../core/grid/geometry";

/** Excel's medium arrowhead is three line widths, but never smaller than for this width; points. */
const LEAST_WIDTH = 1.5;
const HEAD = 3;

/** A line with its arrowheads: the stroke stops at the base of a head so that the tip stays sharp. */
export type ArrowedLine = {
  /** SVG path of the stroke. */
  readonly stroke: string;
  /** SVG paths of the filled heads. */
  readonly heads: readonly string[];
};

const n = (value: number): string => String(Math.round(value * 1000) / 1000);
const pathOf = (points: readonly Point[]): string =>
  points.map(({ x, y }, i) => `${i ? "L" : "M"}${n(x)} ${n(y)}`).join("");

/** `waypoints` and `width` in points. */
export function arrowedLine(
  waypoints: readonly Point[],
  width: number,
  beginArrow: boolean,
  endArrow: boolean,
): ArrowedLine {
  const size = Math.max(width, LEAST_WIDTH) * HEAD;
  const points = [...waypoints];
  const heads: string[] = [];
  for (const [wanted, tipAt, beforeAt] of [
    [beginArrow, 0, 1],
    [endArrow, points.length - 1, points.length - 2],
  ] as const) {
    const tip = points[tipAt];
    const before = points[beforeAt];
    if (!wanted || !tip || !before) continue;
    const length = Math.hypot(tip.x - before.x, tip.y - before.y);
    if (length === 0) continue;
    const ux = (tip.x - before.x) / length;
    const uy = (tip.y - before.y) / length;
    const base = { x: tip.x - ux * size, y: tip.y - uy * size };
    const half = size / 2;
    const left = { x: base.x - uy * half, y: base.y + ux * half };
    const right = { x: base.x + uy * half, y: base.y - ux * half };
    heads.push(`${pathOf([tip, left, right])}Z`);
    points[tipAt] = length > size ? base : before;
  }
  return { stroke: pathOf(points), heads };
}

/** Dash lengths of DrawingML, in line widths. */
const DASHES: Readonly<Record<string, readonly number[]>> = {
  dot: [1, 3],
  sysDot: [1, 1],
  dash: [4, 3],
  sysDash: [3, 1],
  lgDash: [8, 3],
  dashDot: [4, 3, 1, 3],
  sysDashDot: [3, 1, 1, 1],
  lgDashDot: [8, 3, 1, 3],
  lgDashDotDot: [8, 3, 1, 3, 1, 3],
  sysDashDotDot: [3, 1, 1, 1, 1, 1],
};

/** SVG dash array of a DrawingML dash; undefined for a solid line. */
export const dashArray = (dash: string, width: number): string | undefined =>
  DASHES[dash]?.map((part) => n(part * width)).join(" ");
