import { contains, type Origin } from "../grid/address";
import { cellAt, type GridSnapshot, mergedRange } from "../grid/grid-snapshot";
import type { CellEdit, FixContext } from "./fix";

/** The sheet a place lies on; undefined for one that was not read. */
export const sheetOf = (
  { snapshots }: Pick<FixContext, "snapshots">,
  { sheet }: Pick<Origin, "sheet">,
): GridSnapshot | undefined => snapshots.find((snapshot) => snapshot.sheet === sheet);

/** A cell with a text of its own: what was typed, line ends as they are. */
export type TextCell = { readonly at: Origin; readonly text: string };

/** The cells of a place that hold a text, row by row. Numbers and formulas are none. */
export function textCells(
  context: Pick<FixContext, "snapshots">,
  origin: Origin,
): readonly TextCell[] {
  const snapshot = sheetOf(context, origin);
  if (!snapshot) return [];
  const { top, bottom, left, right } = origin.range;
  const found: TextCell[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const cell = cellAt(snapshot, row, column);
      if (typeof cell?.value !== "string" || cell.formula !== null || cell.value.trim() === "")
        continue;
      const range = mergedRange(snapshot, row, column);
      // Under a merge a cell shows nothing.
      if (range.top !== row || range.left !== column) continue;
      found.push({ at: { sheet: origin.sheet, range }, text: cell.value });
    }
  }
  return found;
}

/** The one cell with a text in a place; null where there are several or none. */
export function onlyText(context: Pick<FixContext, "snapshots">, origin: Origin): TextCell | null {
  const cells = textCells(context, origin);
  return cells.length === 1 ? cells[0]! : null;
}

/** Edits of all text cells in a place that the change is about; a change gives null for the others. */
export const editsOf = (
  context: Pick<FixContext, "snapshots">,
  origins: readonly Origin[],
  change: (text: string) => string | null,
): readonly CellEdit[] =>
  origins
    .flatMap((origin) => textCells(context, origin))
    .flatMap(({ at, text }) => {
      const value = change(text);
      return value === null || value === text ? [] : [{ at, value }];
    });

/** The value in the top-left cell of a place. */
export const valueAt = (context: Pick<FixContext, "snapshots">, origin: Origin) => {
  const snapshot = sheetOf(context, origin);
  return snapshot ? cellAt(snapshot, origin.range.top, origin.range.left) : undefined;
};

export const isInside = (outer: Origin, inner: Origin): boolean =>
  outer.sheet === inner.sheet && contains(outer.range, inner.range.top, inner.range.left);
