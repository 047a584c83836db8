import { bottom, centre, type Point, right } from "../grid/geometry";
import type { SnapshotShape } from "../grid/grid-snapshot";
import type { DrawnEdge, Side } from "../workbook-port";
import { parseOwnName } from "./own-names";

/** A line's end lies on the middle of a side, but for rounding to pixels; points. */
const TOUCH = 1.5;

/** The symbol of ours, and its side, that a point touches; null where there is none. */
export function symbolAt(
  point: Point,
  shapes: readonly SnapshotShape[],
): DrawnEdge["begin"] | null {
  for (const { name, bounds } of shapes) {
    if (parseOwnName(name)?.role !== "n") continue;
    const { x, y } = centre(bounds);
    const sides: readonly Point[] = [
      { x, y: bounds.y },
      { x: bounds.x, y },
      { x, y: bottom(bounds) },
      { x: right(bounds), y },
    ];
    const side = sides.findIndex((at) => Math.hypot(at.x - point.x, at.y - point.y) <= TOUCH);
    if (side >= 0) return { symbol: name, side: side as Side };
  }
  return null;
}
