import type { CellAddress, RangeAddress } from "../../core/grid/address";
import { type GridSnapshot, textAt } from "../../core/grid/grid-snapshot";
import { type Axis, countOf, visibleFrom } from "./axis";
import { blockAt, sameRange, wholeMerges } from "./merges";

/** What is selected on a sheet. All movement is done by the functions below; the value itself is plain. */
export type Selection = {
  /**
   * Where the keyboard stands. It may lie inside a merge (whose first cell is then the active one),
   * so that going through a merge does not change row or column.
   */
  readonly cursor: CellAddress;
  /** Opposite corner of the selected block; equals the cursor for one cell. */
  readonly corner: CellAddress;
  /** Column where a run of Tab began: Enter goes back to it. */
  readonly tabFrom: number | null;
  /** Made in one go, by a header or for a pasted block: the window stays where it is. */
  readonly still?: true;
};

export type Direction = "up" | "down" | "left" | "right";

/** What movement needs to know of a sheet. */
export type Terrain = {
  readonly snapshot: GridSnapshot;
  readonly rows: Axis;
  readonly columns: Axis;
};

export const selectCell = (row: number, column: number): Selection => ({
  cursor: { row, column },
  corner: { row, column },
  tabFrom: null,
});

export const selectRange = ({ top, left, bottom, right }: RangeAddress): Selection => ({
  cursor: { row: top, column: left },
  corner: { row: bottom, column: right },
  tabFrom: null,
  still: true,
});

/** The same cursor with another far corner. */
const reachTo = ({ cursor, tabFrom }: Selection, corner: CellAddress): Selection => ({
  cursor,
  corner,
  tabFrom,
});

export function activeCell(selection: Selection, merges: readonly RangeAddress[]): CellAddress {
  const block = blockAt(merges, selection.cursor);
  return { row: block.top, column: block.left };
}

/** The selected block, grown over the merges it touches. */
export function selectedRange(
  { cursor, corner }: Selection,
  merges: readonly RangeAddress[],
): RangeAddress {
  return wholeMerges(merges, {
    top: Math.min(cursor.row, corner.row),
    left: Math.min(cursor.column, corner.column),
    bottom: Math.max(cursor.row, corner.row),
    right: Math.max(cursor.column, corner.column),
  });
}

/** One cell on from `from`, over the rest of its merge and over hidden rows and columns; itself at the edge. */
function step(
  from: CellAddress,
  direction: Direction,
  { snapshot, rows, columns }: Terrain,
): CellAddress {
  const block = blockAt(snapshot.merges, from);
  switch (direction) {
    case "up":
      return { ...from, row: visibleFrom(rows, block.top - 1, -1) ?? from.row };
    case "down":
      return { ...from, row: visibleFrom(rows, block.bottom + 1, 1) ?? from.row };
    case "left":
      return { ...from, column: visibleFrom(columns, block.left - 1, -1) ?? from.column };
    case "right":
      return { ...from, column: visibleFrom(columns, block.right + 1, 1) ?? from.column };
  }
}

/** Arrow key: one step; with `extend` (Shift) the far corner moves until the selected block changes. */
export function move(
  selection: Selection,
  direction: Direction,
  terrain: Terrain,
  extend = false,
): Selection {
  if (!extend) {
    const cursor = step(selection.cursor, direction, terrain);
    return { cursor, corner: cursor, tabFrom: null };
  }
  const { merges } = terrain.snapshot;
  const before = selectedRange(selection, merges);
  let corner = selection.corner;
  while (true) {
    const next = step(corner, direction, terrain);
    if (next.row === corner.row && next.column === corner.column) return selection;
    corner = next;
    const moved = reachTo(selection, corner);
    if (!sameRange(selectedRange(moved, merges), before)) return moved;
  }
}

/** Ctrl+arrow: to the edge of the filled cells, as Excel does; over blanks to the next filled one. */
export function jump(
  selection: Selection,
  direction: Direction,
  terrain: Terrain,
  extend = false,
): Selection {
  const { snapshot } = terrain;
  const filled = (at: CellAddress): boolean => {
    const block = blockAt(snapshot.merges, at);
    return textAt(snapshot, block.top, block.left) !== "";
  };
  let at = extend ? selection.corner : selection.cursor;
  const first = step(at, direction, terrain);
  const through = filled(at) && filled(first);
  for (let next = first; next.row !== at.row || next.column !== at.column; ) {
    if (through && !filled(next)) break;
    at = next;
    if (!through && filled(at)) break;
    next = step(at, direction, terrain);
  }
  return extend ? reachTo(selection, at) : { cursor: at, corner: at, tabFrom: null };
}

/** Moves the cursor (or with `extend` the far corner) to a cell. */
export const moveTo = (selection: Selection, at: CellAddress, extend = false): Selection =>
  extend ? reachTo(selection, at) : selectCell(at.row, at.column);

/** Tab and Shift+Tab: along the row, remembering where the run began. */
export function tab(selection: Selection, back: boolean, terrain: Terrain): Selection {
  const moved = move(selection, back ? "left" : "right", terrain);
  return { ...moved, tabFrom: selection.tabFrom ?? selection.cursor.column };
}

/** Enter and Shift+Enter: one row on, back under the cell where a run of Tab began. */
export function enter(selection: Selection, back: boolean, terrain: Terrain): Selection {
  const column = selection.tabFrom ?? selection.cursor.column;
  const from = { ...selection, cursor: { row: selection.cursor.row, column } };
  return move(from, back ? "up" : "down", terrain);
}

/** Last column of a row that holds text; 0 in an empty row. */
export function lastFilledColumn(snapshot: GridSnapshot, row: number): number {
  const cells = snapshot.rows[row] ?? [];
  for (let column = cells.length - 1; column > 0; column--) {
    if (textAt(snapshot, row, column) !== "") return column;
  }
  return 0;
}

/** Last row and column that hold text anywhere on the sheet. */
export function lastFilledCell(snapshot: GridSnapshot): CellAddress {
  let row = 0;
  let column = 0;
  snapshot.rows.forEach((cells, r) => {
    cells?.forEach((cell, c) => {
      if (!cell || cell.text === "") return;
      row = r;
      column = Math.max(column, c);
    });
  });
  return { row, column };
}

export const clampCell = (
  { row, column }: CellAddress,
  { rows, columns }: Terrain,
): CellAddress => ({
  row: Math.min(Math.max(row, 0), countOf(rows) - 1),
  column: Math.min(Math.max(column, 0), countOf(columns) - 1),
});
