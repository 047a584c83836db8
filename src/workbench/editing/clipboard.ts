import type { CellAddress, RangeAddress } from "../../core/grid/address";
import { cellAt, type GridSnapshot } from "../../core/grid/grid-snapshot";
import type { CellContent } from "../../core/workbook-port";
import { mergeAt } from "../grid/merges";
import type { CellEdit } from "../store/workbench-state";
import { formatTsv } from "./tsv";
import { parseTyped } from "./typed-input";

/** What Ctrl+X took: the cells move when the same text is pasted, and stay where they are until then. */
export type Cut = { readonly sheet: string; readonly range: RangeAddress; readonly text: string };

export type PastePlan =
  | { readonly kind: "edits"; readonly edits: readonly CellEdit[]; readonly range: RangeAddress }
  /** A text would fall on a cell that is covered by a merge and would be lost. */
  | { readonly kind: "blocked"; readonly at: CellAddress };

const isCovered = (snapshot: GridSnapshot, row: number, column: number): boolean => {
  const merge = mergeAt(snapshot.merges, row, column);
  return merge !== null && (merge.top !== row || merge.left !== column);
};

function* cellsOf({ top, left, bottom, right }: RangeAddress): Generator<CellAddress> {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) yield { row, column };
  }
}

/** Clipboard text of a block: shown texts; a code hidden under a drawing is copied as well. */
export function copyText(snapshot: GridSnapshot, range: RangeAddress): string {
  const rows: string[][] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const texts: string[] = [];
    for (let column = range.left; column <= range.right; column++) {
      const covered = isCovered(snapshot, row, column);
      texts.push(covered ? "" : (cellAt(snapshot, row, column)?.text ?? ""));
    }
    rows.push(texts);
  }
  return formatTsv(rows);
}

/** Edits that empty a block. Cells that are empty or covered are left out. */
export const clearEdits = (snapshot: GridSnapshot, range: RangeAddress): readonly CellEdit[] =>
  [...cellsOf(range)]
    .filter(({ row, column }) => {
      const cell = cellAt(snapshot, row, column);
      return cell !== undefined && (cell.value !== null || cell.formula !== null);
    })
    .map((at) => ({ at, content: { value: null } }));

/**
 * Lays a block of texts over the sheet from the top-left of the selected block. A selection that is a whole
 * multiple of the copied block is filled, as Excel does.
 */
export function planPaste(
  block: readonly (readonly string[])[],
  selected: RangeAddress,
  snapshot: GridSnapshot,
): PastePlan {
  const height = block.length;
  const width = Math.max(...block.map((row) => row.length));
  const target = targetOf(selected, height, width);
  const edits: CellEdit[] = [];
  for (const at of cellsOf(target)) {
    const typed = block[(at.row - target.top) % height]?.[(at.column - target.left) % width] ?? "";
    if (isCovered(snapshot, at.row, at.column)) {
      // Excel writes the covered cells of a copied merge as empty texts: those fall away.
      if (typed !== "" && (height > 1 || width > 1)) return { kind: "blocked", at };
      continue;
    }
    const format = cellAt(snapshot, at.row, at.column)?.numberFormat ?? "General";
    edits.push({ at, content: parseTyped(typed, format, snapshot) });
  }
  return { kind: "edits", edits, range: target };
}

function targetOf({ top, left, bottom, right }: RangeAddress, height: number, width: number) {
  const rows = bottom - top + 1;
  const columns = right - left + 1;
  const fills = rows % height === 0 && columns % width === 0;
  return {
    top,
    left,
    bottom: top + (fills ? rows : height) - 1,
    right: left + (fills ? columns : width) - 1,
  };
}

const contentOf = (snapshot: GridSnapshot, { row, column }: CellAddress): CellContent => {
  const cell = cellAt(snapshot, row, column);
  if (cell === undefined) return { value: null };
  return cell.formula === null
    ? { value: cell.value }
    : { formula: cell.formula, cached: cell.value };
};

/** Moves a cut block of the same sheet: contents as they are, formulas unchanged, the old place emptied. */
export function planMove(cut: RangeAddress, to: CellAddress, snapshot: GridSnapshot): PastePlan {
  const edits = new Map<string, CellEdit>();
  const put = (edit: CellEdit) => edits.set(`${edit.at.row}:${edit.at.column}`, edit);
  for (const edit of clearEdits(snapshot, cut)) put(edit);
  for (const from of cellsOf(cut)) {
    const at = { row: to.row + from.row - cut.top, column: to.column + from.column - cut.left };
    const content = contentOf(snapshot, from);
    if (isCovered(snapshot, at.row, at.column)) {
      if (!("value" in content) || content.value !== null) return { kind: "blocked", at };
      continue;
    }
    if (!isCovered(snapshot, from.row, from.column)) put({ at, content });
  }
  const range = {
    top: to.row,
    left: to.column,
    bottom: to.row + cut.bottom - cut.top,
    right: to.column + cut.right - cut.left,
  };
  return { kind: "edits", edits: [...edits.values()], range };
}
