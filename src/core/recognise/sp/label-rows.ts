import type { RangeAddress } from "../../grid/address";
import { joinRange } from "../identity-text";
import type { SheetCells, TextBlock } from "../sheet-cells";
import type { LabelFinder, LabelWords } from "./component-label";

/** A label in a column of labels; its range covers all rows over which it is wrapped. */
export type LabelRow = LabelWords & { readonly text: string; readonly range: RangeAddress };

/** A label of the form is wrapped over at most this many cells. */
const MOST_LINES = 3;
/** One label alone in a column begins no table. */
const LEAST_LABELS = 2;

/** The labels of each column that holds several, top to bottom. Columns by their left edge. */
export function labelColumns(
  cells: SheetCells,
  find: LabelFinder,
): ReadonlyMap<number, readonly LabelRow[]> {
  const counts = new Map<number, number>();
  for (const { range, text } of cells.filled) {
    if (find(text)) counts.set(range.left, (counts.get(range.left) ?? 0) + 1);
  }
  const columns = [...counts].filter(([, count]) => count >= LEAST_LABELS);
  return new Map(
    columns
      .map(([column]) => [column, labelsDown(cells, column, find)] as const)
      .sort(([a], [b]) => a - b),
  );
}

function labelsDown(cells: SheetCells, column: number, find: LabelFinder): readonly LabelRow[] {
  const blocks = cells
    .blocksDown(column, 0, cells.lastRow)
    .filter(({ range }) => range.left === column);
  const labels: LabelRow[] = [];
  for (let i = 0; i < blocks.length; ) {
    const found = longest(blocks.slice(i, i + MOST_LINES), find);
    if (found) labels.push(found.label);
    i += found?.count ?? 1;
  }
  return labels;
}

/** The label that the most of the next cells make together. */
function longest(
  blocks: readonly TextBlock[],
  find: LabelFinder,
): { readonly label: LabelRow; readonly count: number } | null {
  for (let count = blocks.length; count > 0; count--) {
    const parts = blocks.slice(0, count);
    if (parts.some(({ text }) => text === "")) continue;
    const text = parts.map((part) => part.text).join(" ");
    const words = find(text);
    if (!words || (count > 1 && !isOneLabel(parts, words, find))) continue;
    const range = joinRange(parts.map((part) => part.range));
    return { label: { ...words, text: text.replace(/\s+/g, " "), range }, count };
  }
  return null;
}

/** Text that goes on in the next cell: `Biaya /`, `Sarana,`, `Sistem dan`. */
const GOES_ON = /(?:[/,&-]|\b(?:dan|atau))\s*$/i;

/** Each cell after the first continues the label, and is none of its own. */
const isOneLabel = (
  parts: readonly TextBlock[],
  { key, inline }: LabelWords,
  find: LabelFinder,
): boolean =>
  inline === "" &&
  parts.every(({ text }, i) => {
    const own = i === 0 ? null : find(text);
    return own === null || (own.key === key && GOES_ON.test(parts[i - 1]!.text));
  });
