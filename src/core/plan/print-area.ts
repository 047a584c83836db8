import type { SopDocument } from "../document/sop-document";
import type { RangeAddress } from "../grid/address";
import { cellUnder } from "../grid/cell-under";
import { bottom, right } from "../grid/geometry";
import { type GridSnapshot, mergedRange } from "../grid/grid-snapshot";
import type { HostCommand } from "../workbook-port";

/**
 * Leaves the helper columns out of the print, on a sheet that has no print area yet. Without helper columns nothing
 * has to be left out, and Excel's own choice of what to print goes on.
 *
 * @param snapshot the sheet with the cells of `changes` written already
 */
export function planPrintArea(
  snapshot: GridSnapshot,
  { table }: SopDocument,
  changes: readonly HostCommand[],
): readonly HostCommand[] {
  if (!table || snapshot.page.printArea.length > 0) return [];
  const written = changes.flatMap((change) =>
    change.kind === "set-values" ? change.cells.map(({ at }) => at.column) : [],
  );
  const helpers = [table.helpers.lanjut, table.helpers.tidak, ...written].filter(
    (column) => column !== null && column > table.range.right,
  ) as number[];
  if (helpers.length === 0) return [];
  const last = Math.min(...helpers) - 1;
  return [
    {
      kind: "set-print-area",
      sheet: snapshot.sheet,
      range: usedRange(snapshot, table.range, last),
    },
  ];
}

/** Everything with content or an object up to a column, the table at least. */
function usedRange(snapshot: GridSnapshot, table: RangeAddress, last: number): RangeAddress {
  let { top, left, bottom: low, right: far } = table;
  const include = (range: RangeAddress): void => {
    if (range.left > last) return;
    top = Math.min(top, range.top);
    left = Math.min(left, range.left);
    low = Math.max(low, range.bottom);
    far = Math.max(far, Math.min(range.right, last));
  };
  snapshot.rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (cell && (cell.value !== null || cell.formula !== null)) {
        include(mergedRange(snapshot, row, column));
      }
    });
  });
  for (const { bounds, hidden } of snapshot.shapes) {
    if (hidden) continue;
    const first = cellUnder(snapshot, bounds);
    const end = cellUnder(snapshot, { x: right(bounds) - 0.01, y: bottom(bounds) - 0.01 });
    include({ top: first.row, left: first.column, bottom: end.row, right: end.column });
  }
  return { top, left, bottom: low, right: far };
}
