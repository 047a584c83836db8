import type { Point, Rect } from "../grid/geometry";
import { bottom, right } from "../grid/geometry";
import type { Side } from "../workbook-port";
import { CLEARANCE } from "./constants";
import { railsOf } from "./rails";

/**
 * Directions are numbered like the docking sides: 0 up, 1 left, 2 down, 3 right.
 * Leaving by a side and going in that direction are the same number.
 */
export type Direction = Side;

export const DIRECTIONS: readonly Direction[] = [0, 1, 2, 3];
export const opposite = (direction: Direction): Direction => ((direction + 2) % 4) as Direction;
export const isVertical = (direction: Direction): boolean => direction % 2 === 0;

/** The crossings of all rails, numbered row by row. */
export type Lattice = {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly width: number;
  readonly size: number;
  /** 1 where a crossing lies in a symbol or nearer than CLEARANCE to one. */
  readonly blocked: Uint8Array;
  /** For each vertical rail the others that are nearer than CLEARANCE; likewise for horizontal ones. */
  readonly crowdX: readonly (readonly number[])[];
  readonly crowdY: readonly (readonly number[])[];
};

export function buildLattice(
  laneEdges: readonly number[],
  rowEdges: readonly number[],
  boxes: readonly Rect[],
): Lattice {
  const xs = railsOf(
    laneEdges,
    boxes.map((box) => ({ low: box.x, high: right(box) })),
  );
  const ys = railsOf(
    rowEdges,
    boxes.map((box) => ({ low: box.y, high: bottom(box) })),
  );
  const width = xs.length;
  const blocked = new Uint8Array(width * ys.length);
  const margin = CLEARANCE - 1e-6;
  for (const box of boxes) {
    ys.forEach((y, row) => {
      if (y <= box.y - margin || y >= bottom(box) + margin) return;
      xs.forEach((x, column) => {
        if (x > box.x - margin && x < right(box) + margin) blocked[row * width + column] = 1;
      });
    });
  }
  return { xs, ys, width, size: blocked.length, blocked, crowdX: crowds(xs), crowdY: crowds(ys) };
}

const crowds = (rails: readonly number[]): number[][] =>
  rails.map((rail, i) =>
    rails.flatMap((other, j) => (i !== j && Math.abs(rail - other) < CLEARANCE - 1e-6 ? [j] : [])),
  );

export function pointOf({ xs, ys, width }: Lattice, node: number): Point {
  const column = node % width;
  return { x: xs[column]!, y: ys[(node - column) / width]! };
}

/** The next crossing in a direction; -1 at the border. */
export function neighbour({ width, size }: Lattice, node: number, direction: Direction): number {
  switch (direction) {
    case 0:
      return node - width < 0 ? -1 : node - width;
    case 1:
      return node % width === 0 ? -1 : node - 1;
    case 2:
      return node + width < size ? node + width : -1;
    case 3:
      return node % width === width - 1 ? -1 : node + 1;
  }
}

/** Length of the run between two crossings on one rail. */
export function distance({ xs, ys, width }: Lattice, from: number, to: number): number {
  const column = from % width;
  const otherColumn = to % width;
  const across = xs[column]! - xs[otherColumn]!;
  const down = ys[(from - column) / width]! - ys[(to - otherColumn) / width]!;
  return (across < 0 ? -across : across) + (down < 0 ? -down : down);
}

/** The direction from one crossing to another on the same rail. */
export function heading(lattice: Lattice, from: number, to: number): Direction {
  if (from % lattice.width === to % lattice.width) return to > from ? 2 : 0;
  return to > from ? 3 : 1;
}
