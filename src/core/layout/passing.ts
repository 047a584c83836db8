import { COST, NEVER } from "./constants";
import type { Direction, Lattice } from "./lattice";
import { isVertical, neighbour } from "./lattice";
import type { Occupancy } from "./occupancy";
import { HORIZONTAL, VERTICAL } from "./occupancy";

/** What it costs to go somewhere among the lines already laid; Infinity where one may not. */
export type Passing = {
  /** Going straight over a crossing. */
  straight(node: number, direction: Direction): number;
  /** Bending at a crossing. */
  turn(node: number): number;
  /** Running from a crossing to its neighbour. */
  stretch(node: number, direction: Direction): number;
};

/**
 * A foreign line may be crossed where both run straight, and nowhere else: a bend or an end on it would look
 * like a junction, a common stretch like one line. In relaxed mode these have a price instead.
 */
export function createPassing(lattice: Lattice, occupancy: Occupancy, relaxed: boolean): Passing {
  const taken = relaxed ? COST.occupied : NEVER;
  const runs = (node: number, direction: Direction): boolean => {
    for (const { mask } of occupancy.at(node)) if (mask & (1 << direction)) return true;
    return false;
  };

  function crowded(node: number, direction: Direction): boolean {
    const column = node % lattice.width;
    const row = (node - column) / lattice.width;
    const rivals = isVertical(direction) ? lattice.crowdX[column]! : lattice.crowdY[row]!;
    if (rivals.length === 0) return false;
    return isVertical(direction)
      ? rivals.some((other) => runs(row * lattice.width + other, direction))
      : rivals.some((other) => runs(other * lattice.width + column, direction));
  }

  return {
    straight(node, direction) {
      const passages = occupancy.at(node);
      if (passages.length === 0) return 0;
      const along = isVertical(direction) ? VERTICAL : HORIZONTAL;
      return passages.some(({ mask }) => mask & along) ? taken : COST.crossing;
    },
    turn: (node) => (occupancy.at(node).length === 0 ? 0 : taken),
    stretch(node, direction) {
      const next = neighbour(lattice, node, direction);
      if (next < 0 || lattice.blocked[next]) return NEVER;
      return runs(node, direction) || crowded(node, direction) ? taken : 0;
    },
  };
}
