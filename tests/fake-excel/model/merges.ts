import type { CellAddress, RangeAddress } from "../../../src/core/grid/address";
import { intersect } from "../objects/areas";
import { cellKey, cellsOf, type SheetModel } from "./workbook-model";

/** A cell under a merge, other than its first: it holds nothing. */
export const isCovered = (sheet: SheetModel, { row, column }: CellAddress): boolean =>
  sheet.merges.some(
    (m) =>
      row >= m.top &&
      row <= m.bottom &&
      column >= m.left &&
      column <= m.right &&
      (row !== m.top || column !== m.left),
  );

/** Merges a block; merges that it meets are gone, and only its first cell keeps its content. */
export function mergeArea(sheet: SheetModel, area: RangeAddress): void {
  splitArea(sheet, area);
  if (area.top === area.bottom && area.left === area.right) return;
  sheet.merges.push(area);
  for (const at of cellsOf(area)) {
    const cell = sheet.cells.get(cellKey(at));
    if (cell && isCovered(sheet, at)) Object.assign(cell, { value: null, formula: null });
  }
}

/** Takes away every merge that a block meets. */
export function splitArea(sheet: SheetModel, area: RangeAddress): void {
  sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
}
