import { cellOrigin } from "../grid/address";
import { cellAt, type GridSnapshot, mergedRange } from "../grid/grid-snapshot";
import { sheetOf } from "./cells";
import type { Fixer } from "./fix";

/** Heads the column right of the table as Keterangan, where nothing stands beside the whole table. */
export const addKeterangan: Fixer = (_, context) => {
  const { table } = context.document;
  const snapshot = table && sheetOf(context, table);
  if (!snapshot) return null;
  const { header, helpers } = table;
  const column = table.range.right + 1;
  if (column === helpers.lanjut || column === helpers.tidak) return null;
  if (!isFree(snapshot, table.range, column) || !isFree(snapshot, table.range, column + 1))
    return null;
  const text = context.profile.columns.keterangan[0];
  const at = cellOrigin(table.sheet, header.top, column);
  return { label: "add-heading", data: { text }, edits: [{ at, value: text }] };
};

/** Nothing stands in a column beside the table, and no merged block reaches into it. */
function isFree(
  snapshot: GridSnapshot,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  column: number,
): boolean {
  for (let row = top; row <= bottom; row++) {
    const block = mergedRange(snapshot, row, column);
    const isSingle = block.left === block.right && block.top === block.bottom;
    const cell = cellAt(snapshot, row, column);
    if (!isSingle || (cell?.value ?? null) !== null || cell?.formula) return false;
  }
  return true;
}
