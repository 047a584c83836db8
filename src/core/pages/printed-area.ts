import type { ProcedureTable } from "../document/sop-document";
import { contains, type RangeAddress } from "../grid/address";
import type { GridSnapshot } from "../grid/grid-snapshot";

/**
 * The block of cells that is printed with the table: the print area that holds it, and without one everything from A1
 * to the last cell in use.
 *
 * @param planned the print area that a plan is about to set
 */
export function printedArea(
  { page, rows, columnEdges }: GridSnapshot,
  { range }: ProcedureTable,
  planned: RangeAddress | null = null,
): RangeAddress {
  const areas = page.printArea.length > 0 ? page.printArea : planned ? [planned] : [];
  const own = areas.find((area) => contains(area, range.top, range.left));
  if (own) return own;
  let right = range.right;
  for (const cells of rows) {
    cells?.forEach((cell, column) => {
      if (cell && cell.value !== null) right = Math.max(right, column);
    });
  }
  return {
    top: 0,
    left: 0,
    bottom: Math.max(range.bottom, rows.length - 1),
    right: Math.min(right, Math.max(range.right, columnEdges.length - 1)),
  };
}
