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
export const opposite = (direction: Direction): Direction => ((direction + 2) & 3) as Direction;
export const isVertical = (direction: Direction): boolean => (direction & 1) === 0;

/** The crossings of all rails, numbered row by row. */
export type Lattice = {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly width: number;
  readonly size: number;
  /** 1 where a crossing lies in a symbol or nearer than CLEARANCE to one. */
  readonly blocked: Uint8Array;
  /** Directions in which a crossing has a neighbour that is not blocked, as bits 1 << direction. */
  readonly open: Uint8Array;
  /** For each vertical rail the others that are nearer than CLEARANCE; likewise for horizontal ones. */
  readonly crowdX: readonly (readonly number[])[];
  readonly crowdY: readonly (readonly number[])[];
};

export function buildLattice(
  laneEdges: readonly number[],
  rowEdges: readonly number[],
  boxes: readonly Rect[],
  obstacles: readonly Rect[] = [],
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
  for (const box of [...boxes, ...obstacles]) {
    const lastRow = firstAtLeast(ys, bottom(box) + margin);
    const lastColumn = firstAtLeast(xs, right(box) + margin);
    const firstColumn = firstAbove(xs, box.x - margin);
    for (let row = firstAbove(ys, box.y - margin); row < lastRow; row++) {
      blocked.fill(1, row * width + firstColumn, row * width + lastColumn);
    }
  }
  return {
    xs,
    ys,
    width,
    size: blocked.length,
    blocked,
    open: openDirections(blocked, width),
    crowdX: crowds(xs),
    crowdY: crowds(ys),
  };
}

function openDirections(blocked: Uint8Array, width: number): Uint8Array {
  const open = new Uint8Array(blocked.length);
  const last = blocked.length - width;
  for (let node = 0, column = 0; node < open.length; node++) {
    let bits = 0;
    if (node >= width && !blocked[node - width]) bits |= 1;
    if (column > 0 && !blocked[node - 1]) bits |= 2;
    if (node < last && !blocked[node + width]) bits |= 4;
    if (column < width - 1 && !blocked[node + 1]) bits |= 8;
    open[node] = bits;
    column = column === width - 1 ? 0 : column + 1;
  }
  return open;
}

const crowds = (rails: readonly number[]): number[][] =>
  rails.map((rail, i) => {
    const near: number[] = [];
    const isNear = (j: number) => Math.abs((rails[j] ?? Infinity) - rail) < CLEARANCE - 1e-6;
    for (let j = i - 1; isNear(j); j--) near.push(j);
    for (let j = i + 1; isNear(j); j++) near.push(j);
    return near;
  });

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
export function heading({ width }: Lattice, from: number, to: number): Direction {
  if (from % width === to % width) return to > from ? 2 : 0;
  return to > from ? 3 : 1;
}

/** Index of the first rail at or after a position; the number of rails when there is none. */
export function firstAtLeast(rails: readonly number[], position: number): number {
  let low = 0;
  let high = rails.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rails[middle]! < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

const firstAbove = (rails: readonly number[], position: number): number => {
  const at = firstAtLeast(rails, position);
  return rails[at] === position ? at + 1 : at;
};
