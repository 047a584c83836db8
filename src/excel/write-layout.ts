import type { LayoutCommand, RowHeight } from "../core/sheet-commands";
import { breakRows } from "../core/sheets/new-sheet-snapshot";
import { rangeAt } from "./blocks";
import type { WriteStep } from "./write-steps";

/** Bytes of a size given to a run of rows or columns. Measured. */
const SIZE_BYTES = 500;
/** Excel rounds heights to pixels, points. */
const ROUNDING = 1;

type Heights = Extract<LayoutCommand, { readonly kind: "set-row-heights" }>["rows"];
type Widths = Extract<LayoutCommand, { readonly kind: "set-column-widths" }>["columns"];
type Run = { readonly first: number; readonly last: number; readonly size: number };

/** Neighbours of one height are set together; 0 hides. Rows that may have followed their text are tried afterwards. */
export const writeRowHeights = (sheet: Excel.Worksheet, rows: Heights): readonly WriteStep[] => [
  ...runsOf(rows.map(({ row, height }) => [row, height])).map(({ first, last, size }) => ({
    bytes: SIZE_BYTES,
    queue() {
      const range = rangeAt(sheet, { top: first, bottom: last, left: 0, right: 0 });
      if (size > 0) range.format.rowHeight = size;
      else range.rowHidden = true;
    },
  })),
  ...fitRows(sheet, rows.filter(mayFollowItsText)),
];

const mayFollowItsText = ({ height, was }: RowHeight): boolean =>
  height > 0 && was !== undefined && (was === "unknown" || !was.fixed);

/**
 * Office.js does not tell whether a row follows its text, and setting a height ends it. So each row is fitted: where
 * that gives the height it should have, it follows its text again, and where not, somebody had fixed it.
 */
function fitRows(sheet: Excel.Worksheet, rows: Heights): readonly WriteStep[] {
  const tried = [...new Map(rows.map((one) => [one.row, one])).values()];
  if (tried.length === 0) return [];
  let formats: readonly Excel.RangeFormat[] = [];
  return [
    {
      bytes: SIZE_BYTES * tried.length,
      answers: true,
      queue() {
        formats = tried.map(({ row }) => {
          const { format } = rangeAt(sheet, { top: row, bottom: row, left: 0, right: 0 });
          format.autofitRows();
          return format.load("rowHeight");
        });
      },
    },
    {
      bytes: SIZE_BYTES * tried.length,
      queue() {
        for (const [i, { height }] of tried.entries()) {
          const format = formats[i]!;
          if (Math.abs(format.rowHeight - height) > ROUNDING) format.rowHeight = height;
        }
      },
    },
  ];
}

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
