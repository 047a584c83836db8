import type { CellContent } from "../cell-content";
import type { RangeAddress } from "../grid/address";
import type { CellChoice, CellLook, NewSheet, SheetPage } from "../sheet-commands";

/** A block of cells with one content; merged where it is more than one cell. */
export type FormBlock = {
  readonly range: RangeAddress;
  readonly content: CellContent | null;
  readonly look: CellLook;
};

/** A part of a form: its blocks, and the rows that it makes higher than usual. */
export type FormPart = {
  readonly blocks: readonly FormBlock[];
  /** Row and its height in points. */
  readonly heights: ReadonlyMap<number, number>;
  readonly choices?: readonly CellChoice[];
};

/** Height of a row that nobody asked to be another, points: one line of 10 pt with room above and below. */
export const ROW_HEIGHT = 16;
/** Excel makes no row higher, points. */
const HIGHEST_ROW = 409;

export const block = (
  top: number,
  left: number,
  bottom: number,
  right: number,
  text: string | number | null,
  look: CellLook = {},
): FormBlock => ({
  range: { top, left, bottom, right },
  content: text === null || text === "" ? null : { value: text },
  look,
});

/** One sheet out of its parts. */
export function sheetOf(
  parts: readonly FormPart[],
  columnWidths: readonly number[],
  page: SheetPage,
): NewSheet {
  const blocks = parts.flatMap((part) => part.blocks);
  const heights = new Map(parts.flatMap((part) => [...part.heights]));
  const last = Math.max(...blocks.map(({ range }) => range.bottom), ...heights.keys());
  return {
    cells: blocks.flatMap(({ range, content }) =>
      content ? [{ at: { row: range.top, column: range.left }, content }] : [],
    ),
    looks: blocks.map(({ range, look }) => ({ range, look })),
    merges: blocks
      .map(({ range }) => range)
      .filter(({ top, left, bottom, right }) => top !== bottom || left !== right),
    columnWidths,
    rowHeights: Array.from({ length: last + 1 }, (_, row) =>
      Math.min(HIGHEST_ROW, heights.get(row) ?? ROW_HEIGHT),
    ),
    choices: parts.flatMap((part) => part.choices ?? []),
    page,
  };
}
