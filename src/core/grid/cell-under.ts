import type { CellAddress } from "./address";
import type { Point } from "./geometry";
import type { GridSnapshot } from "./grid-snapshot";

/** The cell that a point of the sheet lies in. */
export const cellUnder = (snapshot: GridSnapshot, { x, y }: Point): CellAddress => ({
  row: bandAt(snapshot.rowEdges, snapshot.defaultRowHeight, y),
  column: bandAt(snapshot.columnEdges, snapshot.defaultColumnWidth, x),
});

function bandAt(edges: readonly number[], size: number, at: number): number {
  const last = edges.length - 1;
  const end = edges[last] ?? 0;
  if (at >= end) return Math.max(0, last) + Math.floor((at - end) / size);
  let low = 0;
  let high = last;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (edges[middle]! <= at) low = middle;
    else high = middle;
  }
  return low;
}
