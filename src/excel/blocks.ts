import type { RangeAddress } from "../core/grid/address";

/** A block of cells from A1. */
export type Block = { readonly rows: number; readonly columns: number };

type Placed = Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">;

export const blockOf = (range: Placed): RangeAddress => ({
  top: range.rowIndex,
  left: range.columnIndex,
  bottom: range.rowIndex + range.rowCount - 1,
  right: range.columnIndex + range.columnCount - 1,
});

/** Blocks of whole rows with at most so many cells each. */
export function rowBands(
  { top, left, bottom, right }: RangeAddress,
  cells: number,
): readonly RangeAddress[] {
  const height = Math.max(1, Math.floor(cells / (right - left + 1)));
  const bands: RangeAddress[] = [];
  for (let from = top; from <= bottom; from += height) {
    bands.push({ top: from, left, bottom: Math.min(bottom, from + height - 1), right });
  }
  return bands;
}

/** The block that Office.js takes as start and counts. */
export const rangeAt = (
  sheet: Excel.Worksheet,
  { top, left, bottom, right }: RangeAddress,
): Excel.Range => sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
