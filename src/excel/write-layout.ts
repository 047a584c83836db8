import type { LayoutCommand } from "../core/sheet-commands";
import { breakRows } from "../core/sheets/new-sheet-snapshot";
import { rangeAt } from "./blocks";
import type { WriteStep } from "./write-steps";

/** Bytes of a size given to a run of rows or columns. Measured. */
const SIZE_BYTES = 500;

type Heights = Extract<LayoutCommand, { readonly kind: "set-row-heights" }>["rows"];
type Widths = Extract<LayoutCommand, { readonly kind: "set-column-widths" }>["columns"];
type Run = { readonly first: number; readonly last: number; readonly size: number };

/** Neighbours of one height are set together; 0 hides. */
export const writeRowHeights = (sheet: Excel.Worksheet, rows: Heights): readonly WriteStep[] =>
  runsOf(rows.map(({ row, height }) => [row, height])).map(({ first, last, size }) => ({
    bytes: SIZE_BYTES,
    queue() {
      const range = rangeAt(sheet, { top: first, bottom: last, left: 0, right: 0 });
      if (size > 0) range.format.rowHeight = size;
      else range.rowHidden = true;
    },
  }));

export const writeColumnWidths = (sheet: Excel.Worksheet, columns: Widths): readonly WriteStep[] =>
  runsOf(columns.map(({ column, width }) => [column, width])).map(({ first, last, size }) => ({
    bytes: SIZE_BYTES,
    queue() {
      const range = rangeAt(sheet, { top: 0, bottom: 0, left: first, right: last });
      if (size > 0) range.format.columnWidth = size;
      else range.columnHidden = true;
    },
  }));

/** Makes the manual breaks between rows exactly these. */
export function writeRowBreaks(sheet: Excel.Worksheet, rows: readonly number[]): WriteStep {
  const wanted = breakRows(rows);
  return {
    bytes: SIZE_BYTES * (wanted.length + 1),
    queue() {
      const breaks = sheet.horizontalPageBreaks;
      breaks.removePageBreaks();
      for (const row of wanted) breaks.add(`A${row + 1}`);
    },
  };
}

/** Neighbours with equal sizes; of a size that is given twice the last one counts. */
function runsOf(sizes: readonly (readonly [index: number, size: number])[]): readonly Run[] {
  const runs: Run[] = [];
  for (const [index, size] of [...new Map(sizes)].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run && run.last + 1 === index && run.size === size) {
      runs[runs.length - 1] = { ...run, last: index };
    } else {
      runs.push({ first: index, last: index, size });
    }
  }
  return runs;
}
