import { type GridSnapshot, rowEdge } from "./grid-snapshot";

/** The sheet with other heights of some rows, points; its objects stay where they are. */
export function withRowHeights(
  snapshot: GridSnapshot,
  heights: ReadonlyMap<number, number>,
): GridSnapshot {
  if (heights.size === 0) return snapshot;
  const count = Math.max(
    snapshot.rowEdges.length - 1,
    ...[...heights.keys()].map((row) => row + 1),
  );
  const rowEdges = [snapshot.rowEdges[0] ?? 0];
  for (let row = 0; row < count; row++) {
    rowEdges.push(rowEdges[row]! + (heights.get(row) ?? rowHeight(snapshot, row)));
  }
  return { ...snapshot, rowEdges };
}

export const rowHeight = (snapshot: GridSnapshot, row: number): number =>
  rowEdge(snapshot, row + 1) - rowEdge(snapshot, row);
