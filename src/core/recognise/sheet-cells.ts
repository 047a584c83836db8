import type { Origin, RangeAddress } from "../grid/address";
import { type GridSnapshot, textAt } from "../grid/grid-snapshot";

/** A block of cells that shows one text: a merged block, or one cell alone. */
export type TextBlock = { readonly range: RangeAddress; readonly text: string };

/** Reads a sheet as people see it: a merged block is one cell with one text. */
export type SheetCells = {
  readonly snapshot: GridSnapshot;
  readonly sheet: string;
  /** Last row and column that hold a cell; -1 on an empty sheet. */
  readonly lastRow: number;
  readonly lastColumn: number;
  blockAt(row: number, column: number): TextBlock;
  /** Text shown at a cell: that of its merged block. Line ends are `\n`. */
  textAt(row: number, column: number): string;
  /** The blocks that touch a row between two columns (inclusive), left to right, each once. */
  blocksIn(row: number, left: number, right: number): readonly TextBlock[];
  /** The blocks that touch one column between two rows (inclusive), top to bottom, each once. */
  blocksDown(column: number, top: number, bottom: number): readonly TextBlock[];
  /** Every block with a text, row by row. */
  readonly filled: readonly TextBlock[];
};

export function sheetCells(snapshot: GridSnapshot): SheetCells {
  const mergesByRow = new Map<number, RangeAddress[]>();
  for (const merge of snapshot.merges) {
    for (let row = merge.top; row <= merge.bottom; row++) {
      const list = mergesByRow.get(row);
      if (list) list.push(merge);
      else mergesByRow.set(row, [merge]);
    }
  }

  const rangeAt = (row: number, column: number): RangeAddress =>
    mergesByRow.get(row)?.find((merge) => column >= merge.left && column <= merge.right) ?? {
      top: row,
      left: column,
      bottom: row,
      right: column,
    };

  const blockAt = (row: number, column: number): TextBlock => {
    const range = rangeAt(row, column);
    return { range, text: unixLines(textAt(snapshot, range.top, range.left)) };
  };

  const filled: TextBlock[] = [];
  let lastColumn = -1;
  snapshot.rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (!cell) return;
      lastColumn = Math.max(lastColumn, column);
      const range = rangeAt(row, column);
      if (range.top !== row || range.left !== column) return;
      const text = unixLines(cell.text.trim());
      if (text !== "") filled.push({ range, text });
    });
  });

  return {
    snapshot,
    sheet: snapshot.sheet,
    lastRow: snapshot.rows.length - 1,
    lastColumn,
    blockAt,
    textAt: (row, column) => blockAt(row, column).text,
    blocksIn(row, left, right) {
      const blocks: TextBlock[] = [];
      for (let column = left; column <= right; ) {
        const block = blockAt(row, column);
        blocks.push(block);
        column = block.range.right + 1;
      }
      return blocks;
    },
    blocksDown(column, top, bottom) {
      const blocks: TextBlock[] = [];
      for (let row = top; row <= bottom; ) {
        const block = blockAt(row, column);
        blocks.push(block);
        row = block.range.bottom + 1;
      }
      return blocks;
    },
    filled,
  };
}

/**
 * Text of a row between two columns (inclusive), block by block: `a.` and its text in the next cell, a number and its
 * unit. Blocks that begin outside the columns or above the row are not of this row.
 */
export const rowText = (
  cells: SheetCells,
  row: number,
  { left, right }: { readonly left: number; readonly right: number },
): string =>
  cells
    .blocksIn(row, left, right)
    .filter(({ range, text }) => text !== "" && range.left >= left && range.top === row)
    .map(({ text }) => text)
    .join(" ");

export const originOf = (cells: SheetCells, range: RangeAddress): Origin => ({
  sheet: cells.sheet,
  range,
});

const unixLines = (text: string): string =>
  text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
