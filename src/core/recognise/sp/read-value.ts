import type { Field } from "../../document/sop-document";
import type { RangeAddress } from "../../grid/address";
import { itemRow, makeField, type TextLine, withNumber } from "../identity-text";
import type { SheetCells } from "../sheet-cells";
import { rowsBetween } from "./table-header";

/**
 * The text of a block of cells, a line a row; a number or bullet in a cell of its own belongs to the text behind it.
 * A cell that is merged from above counts in the first row.
 * @param inline text that stands behind the label in its cell
 */
export function readValue(
  cells: SheetCells,
  range: RangeAddress,
  inline: { readonly text: string; readonly range: RangeAddress } | null = null,
): Field {
  const lines = rowsBetween(range.top, range.bottom).flatMap((row): readonly TextLine[] => {
    const blocks = cells
      .blocksIn(row, range.left, range.right)
      .filter(
        (block) =>
          block.text !== "" &&
          !/^[:：]$/.test(block.text) &&
          block.range.left >= range.left &&
          (block.range.top === row || row === range.top),
      );
    const [only] = blocks;
    if (!only) return [];
    return blocks.length === 1 ? [withNumber(cells.snapshot, only)] : [itemRow(blocks)];
  });
  const all = [...(inline ? [inline] : []), ...lines].filter(({ text }) => text !== "");
  if (all.length > 0) return makeField(cells.sheet, all);
  const place = cells.blockAt(range.top, range.left).range;
  return { text: "", items: [], origin: { sheet: cells.sheet, range: place } };
}
