import type { SopDocument } from "../../document/sop-document";
import type { CellAddress, RangeAddress } from "../../grid/address";
import { cellAt, type GridSnapshot, mergedRange } from "../../grid/grid-snapshot";
import type { CellChange, CellContent } from "../../workbook-port";
import { cellChange } from "../cell-change";

export const contentAt = (snapshot: GridSnapshot, { row, column }: CellAddress): CellContent => {
  const cell = cellAt(snapshot, row, column);
  return cell?.formula
    ? { formula: cell.formula, cached: cell.value }
    : { value: cell?.value ?? null };
};

export type Move = { readonly from: CellAddress; readonly to: CellAddress };

/** Changes that put contents elsewhere, all at once; cells under a merged block take and give nothing. */
export const movedContents = (
  snapshot: GridSnapshot,
  moves: readonly Move[],
): readonly (CellChange | null)[] =>
  moves.map(({ from, to }) =>
    isCovered(snapshot, to)
      ? null
      : cellChange(snapshot, to.row, to.column, contentAt(snapshot, from)),
  );

export const emptied = (
  snapshot: GridSnapshot,
  cells: readonly CellAddress[],
): readonly (CellChange | null)[] =>
  cells.map((at) =>
    isCovered(snapshot, at) ? null : cellChange(snapshot, at.row, at.column, { value: null }),
  );

function isCovered(snapshot: GridSnapshot, { row, column }: CellAddress): boolean {
  const block = mergedRange(snapshot, row, column);
  return block.top !== row || block.left !== column;
}

/** Columns of a step: those of the form and those for targets. */
export function stepColumns({ table }: SopDocument): readonly number[] {
  if (!table) return [];
  const { range, helpers } = table;
  const form = Array.from({ length: range.right - range.left + 1 }, (_, i) => range.left + i);
  const outside = [helpers.lanjut, helpers.tidak].filter(
    (column) => column !== null && !form.includes(column),
  ) as number[];
  return [...form, ...outside];
}

/** Merged blocks that lie partly in some rows of a step and partly outside them. */
export const cutBlocks = (
  { merges }: GridSnapshot,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  columns: readonly number[],
): readonly RangeAddress[] =>
  merges.filter(
    (merge) =>
      merge.top <= bottom &&
      merge.bottom >= top &&
      (merge.top < top || merge.bottom > bottom) &&
      columns.some((column) => column >= merge.left && column <= merge.right),
  );

/** Merged blocks within some rows, counted from the first of them, as one comparable text. */
export const blockPattern = (
  { merges }: GridSnapshot,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): string =>
  merges
    .filter((merge) => merge.top >= top && merge.bottom <= bottom)
    .map((merge) => `${merge.top - top},${merge.left},${merge.bottom - top},${merge.right}`)
    .sort()
    .join(" ");
