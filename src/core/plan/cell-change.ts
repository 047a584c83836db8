import { cellAt, type GridSnapshot } from "../grid/grid-snapshot";
import type { CellChange, CellContent } from "../workbook-port";

/** New content of a cell, with what the cell holds now; null when it holds that already. */
export function cellChange(
  snapshot: GridSnapshot,
  row: number,
  column: number,
  content: CellContent,
): CellChange | null {
  const cell = cellAt(snapshot, row, column);
  const expected = { value: cell?.value ?? null, formula: cell?.formula ?? null };
  const same =
    "formula" in content
      ? content.formula === expected.formula
      : expected.formula === null && content.value === expected.value;
  return same ? null : { at: { row, column }, content, expected };
}
