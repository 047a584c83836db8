import type { SheetCells } from "../sheet-cells";
import type { RawTable } from "./component-tables";
import { rowsBetween } from "./table-header";

export type ColumnSpan = { readonly left: number; readonly right: number };

/**
 * The columns in which the texts of the components stand.
 * @param limit the last column that may belong to the table
 * @param bottom the last row that surely does
 */
export function valueColumns(
  cells: SheetCells,
  { header, labels, column }: RawTable,
  limit: number,
  bottom: number,
): ColumnSpan {
  const { top } = labels[0]!.range;
  const labelRight = Math.max(column, ...labels.map(({ range }) => range.right));
  const head = header?.uraian ?? null;
  const left = Math.max(labelRight + 1, head?.left ?? 0);
  const next = [header?.semula, header?.remarks].flatMap((range) =>
    range && range.left > left ? [range.left - 1] : [],
  );
  const most = Math.min(limit, ...next);
  const rows = rowsBetween(top, bottom);
  const begins = (at: number): boolean =>
    rows.some((row) => {
      const { range, text } = cells.blockAt(row, at);
      return range.left === at && range.top === row && text !== "";
    });
  const merged = (from: number, to: number): number =>
    Math.max(
      to,
      ...rows.flatMap((row) => cells.blocksIn(row, from, to).map(({ range }) => range.right)),
    );
  if (head && head.right >= left) {
    const right = merged(left, head.right);
    // A number or a colon in the column of the head: the texts stand in the next one.
    const holdsTexts = rows.some((row) =>
      cells.blocksIn(row, left, head.right).some(({ text }) => text.length > LONGEST_MARKER),
    );
    return {
      left,
      right: Math.min(most, holdsTexts ? right : withNeighbours(right, most, begins)),
    };
  }
  let first = left;
  while (first < most && !begins(first)) first++;
  return { left, right: Math.min(most, merged(left, withNeighbours(first, most, begins))) };
}

const LONGEST_MARKER = 4;

/** Up to the first column in which nothing begins. */
function withNeighbours(from: number, most: number, begins: (column: number) => boolean): number {
  let right = from;
  while (right < most && begins(right + 1)) right++;
  return right;
}
