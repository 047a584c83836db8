import { COST, NEVER } from "./constants";
import type { Direction, Lattice } from "./lattice";
import { isVertical } from "./lattice";

const VERTICAL = 0b0101;
const HORIZONTAL = 0b1010;

/**
 * What it costs to go somewhere among the lines already laid. A foreign line may be crossed where both run
 * straight, and nowhere else: a bend or an end on it would look like a junction, a common stretch like one
 * line. `taken` is the price of these: Infinity, or COST.occupied in relaxed mode.
 */
export const takenPrice = (relaxed: boolean): number => (relaxed ? COST.occupied : NEVER);

/** Going straight over a crossing where lines run in the directions of `mask`. */
export function straightCost(mask: number, direction: Direction, taken: number): number {
  if (mask === 0) return 0;
  return mask & (isVertical(direction) ? VERTICAL : HORIZONTAL) ? taken : COST.crossing;
}

/** Whether a line runs along in the same direction on a rail that is too near to this one. */
export function isCrowdedAlong(
  lattice: Lattice,
  masks: Uint8Array,
  column: number,
  row: number,
  direction: Direction,
): boolean {
  const { width } = lattice;
  if (isVertical(direction)) {
    for (const other of lattice.crowdX[column]!) {
      if (masks[row * width + other]! & (1 << direction)) return true;
    }
  } else {
    for (const other of lattice.crowdY[row]!) {
      if (masks[other * width + column]! & (1 << direction)) return true;
    }
  }
  return false;
}
