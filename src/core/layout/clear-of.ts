import { bottom, overlapArea, type Rect, right } from "../grid/geometry";
import { CLEARANCE } from "./constants";
import type { LayoutNode } from "./diagram-layout";

/** Steps in which a symbol looks for a place in its cell, points. */
const STEP = 2;

/**
 * The symbol's box moved inside its cell, as little as possible, so that it lies on no object of the author's. It stays
 * where it is when there is no such place, when a user put it there, and when it shares the cell.
 */
export function clearOf(
  obstacles: readonly Rect[],
  { cell, share, pinned }: LayoutNode,
  box: Rect,
): Rect {
  const meets = (place: Rect): boolean =>
    obstacles.some((obstacle) => overlapArea(obstacle, grown(place)) > 0);
  if (pinned || share.count > 1 || !meets(box)) return box;
  const margin = CLEARANCE * 2;
  let best: Rect | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let x = cell.x + margin; x + box.width <= right(cell) - margin; x += STEP) {
    for (let y = cell.y + margin; y + box.height <= bottom(cell) - margin; y += STEP) {
      const off = Math.abs(x - box.x) + Math.abs(y - box.y);
      const place = { ...box, x, y };
      if (off >= least || meets(place)) continue;
      best = place;
      least = off;
    }
  }
  return best ?? box;
}

const grown = (box: Rect): Rect => ({
  x: box.x - CLEARANCE,
  y: box.y - CLEARANCE,
  width: box.width + 2 * CLEARANCE,
  height: box.height + 2 * CLEARANCE,
});
