import { type CellAddress, contains, type RangeAddress } from "../../core/grid/address";

export const intersects = (a: RangeAddress, b: RangeAddress): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

export const sameRange = (a: RangeAddress, b: RangeAddress): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/** The merged block that covers a cell, or null. */
export const mergeAt = (
  merges: readonly RangeAddress[],
  row: number,
  column: number,
): RangeAddress | null => merges.find((merge) => contains(merge, row, column)) ?? null;

/** The block a cell stands for: its merge, or itself. */
export const blockAt = (
  merges: readonly RangeAddress[],
  { row, column }: CellAddress,
): RangeAddress =>
  mergeAt(merges, row, column) ?? { top: row, left: column, bottom: row, right: column };

/** Grows a block until it cuts no merge, as Excel does with a selection. */
export function wholeMerges(merges: readonly RangeAddress[], range: RangeAddress): RangeAddress {
  let grown = range;
  for (let again = true; again; ) {
    again = false;
    for (const merge of merges) {
      if (!intersects(merge, grown)) continue;
      const next = {
        top: Math.min(grown.top, merge.top),
        left: Math.min(grown.left, merge.left),
        bottom: Math.max(grown.bottom, merge.bottom),
        right: Math.max(grown.right, merge.right),
      };
      if (!sameRange(next, grown)) {
        grown = next;
        again = true;
      }
    }
  }
  return grown;
}
