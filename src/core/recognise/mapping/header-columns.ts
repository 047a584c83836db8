import type { RangeAddress } from "../../grid/address";
import type { SheetCells, TextBlock } from "../sheet-cells";
import type { HeaderRows } from "./sheet-mapping";

/** A column (or block of columns) under one heading. */
export type HeaderColumn = {
  readonly left: number;
  readonly right: number;
  /** The lowest text over the column that stands over no other one; empty where there is none. */
  readonly heading: string;
  /** The cell of the heading; the lowest header cell where there is none. */
  readonly range: RangeAddress;
};

/** How sure the reading is of a column: by its word, by what stands in it, or not at all. */
export type Certainty = "sure" | "likely" | "unsure";

/** Columns are one by one, left to right. */
export type ColumnSpan = { readonly left: number; readonly right: number };

/** What stands at the heads of the columns in these rows. */
export function headerColumns(
  cells: SheetCells,
  header: HeaderRows,
  { left, right }: ColumnSpan,
): readonly HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  for (let column = left; column <= right; ) {
    const head = headOf(cells, header, column);
    columns.push(head);
    column = head.right + 1;
  }
  return columns;
}

function headOf(cells: SheetCells, header: HeaderRows, column: number): HeaderColumn {
  const last = cells
    .blocksDown(column, header.top, header.bottom)
    .filter(({ text }) => text !== "")
    .at(-1);
  if (!last || isGroup(cells, header, last)) {
    const lowest = cells.blockAt(header.bottom, column).range;
    const range = last ? { ...header, top: header.bottom, left: column, right: column } : lowest;
    return { left: column, right: Math.max(column, range.right), heading: "", range };
  }
  const heading = last.text.replace(/\s+/g, " ").trim();
  return { left: column, right: last.range.right, heading, range: last.range };
}

/** A wide heading with others below it. */
function isGroup(cells: SheetCells, { bottom }: HeaderRows, { range }: TextBlock): boolean {
  if (range.right === range.left || range.bottom >= bottom) return false;
  return cells
    .blocksIn(bottom, range.left, range.right)
    .some(({ text, range: below }) => text !== "" && below.top > range.bottom);
}

/** Rows below a header that show how far its table reaches. */
const ROWS_BELOW = 12;

/** The columns with a text in the header rows or just below them; null where there is none. */
export function columnSpan(cells: SheetCells, header: HeaderRows): ColumnSpan | null {
  const near = cells.filled.filter(
    ({ range }) => range.bottom >= header.top && range.top <= header.bottom + ROWS_BELOW,
  );
  if (near.length === 0) return null;
  return {
    left: Math.min(...near.map(({ range }) => range.left)),
    right: Math.max(...near.map(({ range }) => range.right)),
  };
}
