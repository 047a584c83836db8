import { type CellAddress, cellRange, type RangeAddress } from "./address";

/** Whole rows or columns that come or go. */
export type TrackChange = {
  readonly axis: "row" | "column";
  readonly kind: "insert" | "delete";
  /** The first new or deleted row or column, from 0. */
  readonly at: number;
  readonly count: number;
  /** Columns, first and last, that are merged in each new row. */
  readonly blocks?: readonly Span[];
  /** Looks of the new cells, in place of those before them. */
  readonly looks?: readonly PlacedLook[];
};

/** A look of `GridSnapshot.looks` and the cell, after the change, that gets it. */
export type PlacedLook = { readonly at: CellAddress; readonly look: number };

export type Span = { readonly first: number; readonly last: number };

/** The merged blocks that new rows have. */
export const newBlocks = ({ at, count, blocks = [] }: TrackChange): readonly RangeAddress[] =>
  Array.from({ length: count }, (_, i) => at + i).flatMap((row) =>
    blocks.map(({ first, last }) => ({ top: row, left: first, bottom: row, right: last })),
  );

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const trackLimit = ({ axis }: TrackChange): number =>
  axis === "row" ? MAX_ROWS : MAX_COLUMNS;

/** Where a row or column stands afterwards; null when it is deleted. */
export function movedIndex({ kind, at, count }: TrackChange, index: number): number | null {
  if (index < at) return index;
  if (kind === "insert") return index + count;
  return index < at + count ? null : index - count;
}

/**
 * A block of rows or columns afterwards: it moves, grows where new ones cut it, shrinks where some of it go. What
 * reaches to the end of the sheet (whole rows and columns) goes on doing so. Null when nothing is left.
 */
export function movedSpan(change: TrackChange, { first, last }: Span): Span | null {
  const { kind, at, count } = change;
  const end = trackLimit(change) - 1;
  if (last < at) return { first, last };
  if (kind === "insert") {
    const from = first >= at && !(first === 0 && last === end) ? first + count : first;
    return from > end ? null : { first: from, last: Math.min(last + count, end) };
  }
  const from = first < at ? first : Math.max(first - count, at);
  const to = last === end && first === 0 ? end : Math.max(last - count, at - 1);
  return to < from ? null : { first: from, last: to };
}

/** Null when nothing of the block is left. */
export function movedRange(change: TrackChange, range: RangeAddress): RangeAddress | null {
  if (change.axis === "row") {
    const rows = movedSpan(change, { first: range.top, last: range.bottom });
    return rows && { ...range, top: rows.first, bottom: rows.last };
  }
  const columns = movedSpan(change, { first: range.left, last: range.right });
  return columns && { ...range, left: columns.first, right: columns.last };
}

/** Where a cell stands afterwards; null when it is deleted. */
export function movedPlace(change: TrackChange, place: CellAddress): CellAddress | null {
  const moved = movedRange(change, cellRange(place));
  return moved && { row: moved.top, column: moved.left };
}

/** The change that takes this one back, as far as the numbering of rows and columns goes. */
export const invertedChange = (change: TrackChange): TrackChange => ({
  ...change,
  kind: change.kind === "insert" ? "delete" : "insert",
});
