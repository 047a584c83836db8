import type { ProcedureTable } from "../document/sop-document";
import { columnEdge } from "../grid/grid-snapshot";
import type { HelperColumns } from "../recognise/helper-cells";
import type { SheetCells } from "../recognise/sheet-cells";

/** Excel has no more columns. */
const LAST_COLUMN = 16_383;

/** The helper columns of a table: those it has, else the first free ones right of the form and of its print area. */
export function helperColumns(
  cells: SheetCells,
  table: ProcedureTable,
  needed: { readonly lanjut: boolean; readonly tidak: boolean },
): HelperColumns {
  const { range, helpers } = table;
  const printed = cells.snapshot.page.printArea.filter(
    ({ top, bottom, right }) =>
      top <= range.bottom && bottom >= range.top && right < LAST_COLUMN - 2,
  );
  let next = Math.max(range.right, ...printed.map(({ right }) => right)) + 1;
  const free = (): number => {
    while (next < LAST_COLUMN && !isFree(cells, table, next)) next++;
    return next++;
  };
  const lanjut = helpers.lanjut ?? (needed.lanjut ? free() : null);
  const tidak = helpers.tidak ?? (needed.tidak ? free() : null);
  return { lanjut, tidak };
}

/** Nothing stands in it beside the table, no merged block reaches into it, and people can see it. */
function isFree(
  { snapshot, blockAt }: SheetCells,
  { range, helpers }: ProcedureTable,
  column: number,
): boolean {
  if (column === helpers.lanjut || column === helpers.tidak) return false;
  if (columnEdge(snapshot, column + 1) <= columnEdge(snapshot, column)) return false;
  for (let row = range.top; row <= range.bottom; row++) {
    const { range: block } = blockAt(row, column);
    const isSingle = block.left === block.right && block.top === block.bottom;
    if (!isSingle || (snapshot.rows[row]?.[column]?.value ?? null) !== null) return false;
    if (snapshot.rows[row]?.[column]?.formula) return false;
  }
  return true;
}
