import { type CellAddress, cellName, type RangeAddress } from "../core/grid/address";
import { movedIndex, type TrackChange } from "../core/grid/track-change";
import { openSheet } from "./open-sheet";
import type { Package } from "./package";
import { type Precedents, precedentsOf } from "./precedents";
import type { SheetModel } from "./sheet-model";
import { workbookParts } from "./workbook-parts";

/** A cell that got other content, and in which edit since the file was opened (from 1). */
export type CellEdit = CellAddress & { readonly sheet: string; readonly edit: number };

/** The edits since a file was opened, by `editKey`; of several at one cell the last. */
export type CellEdits = ReadonlyMap<string, CellEdit>;

type FormulaCell = CellAddress & { readonly sheet: string; readonly precedents: Precedents };

export const editKey = (sheet: string, { row, column }: CellAddress): string =>
  `${cellName(row, column)}@${sheet}`;

/** The edits after rows or columns of a sheet came or went; those of deleted cells are forgotten. */
export function movedEdits(
  edits: CellEdits,
  sheet: string,
  change: TrackChange,
): Map<string, CellEdit> {
  const moved = new Map<string, CellEdit>();
  for (const [key, edit] of edits) {
    if (edit.sheet !== sheet) {
      moved.set(key, edit);
      continue;
    }
    const index = movedIndex(change, edit[change.axis]);
    if (index === null) continue;
    const at = { ...edit, [change.axis]: index };
    moved.set(editKey(sheet, at), at);
  }
  return moved;
}

/** Number of the last edit; 0 before the first. */
export function lastEdit(edits: CellEdits): number {
  let last = 0;
  for (const { edit } of edits.values()) last = Math.max(last, edit);
  return last;
}

/**
 * Names of the formula cells of a sheet whose stored result may be out of date: they read,
 * themselves or through other formulas, a cell that was edited after their own content came in.
 */
export function staleFormulas(
  pkg: Package,
  sheetName: string,
  edits: CellEdits,
): ReadonlySet<string> {
  const last = lastEdit(edits);
  if (last === 0) return new Set();
  const writtenIn = (cell: FormulaCell): number => edits.get(editKey(cell.sheet, cell))?.edit ?? 0;
  let fresh = workbookParts(pkg).sheets.flatMap(({ name }) => formulaCells(pkg, name));
  const stale = new Set<string>();
  let changed: readonly CellEdit[] = [...edits.values()];
  let isFirst = true;
  // One round a step of dependence: what the cells of the round before made stale.
  while (changed.length > 0) {
    const index = indexEdits(changed);
    const isHit = (formula: FormulaCell): boolean =>
      formula.precedents === null
        ? isFirst && writtenIn(formula) < last
        : formula.precedents.some(({ sheet, range }) =>
            index.holds(sheet ?? formula.sheet, range, writtenIn(formula)),
          );
    const hit = fresh.filter(isHit);
    const found = new Set(hit);
    fresh = fresh.filter((formula) => !found.has(formula));
    for (const { sheet, row, column } of hit) {
      if (sheet === sheetName) stale.add(cellName(row, column));
    }
    // Whatever reads a stale formula is stale too, whenever it was written.
    changed = hit.map((formula) => ({ ...formula, edit: last + 1 }));
    isFirst = false;
  }
  return stale;
}

/** Edited cells by sheet, row and column, to ask whether a block holds one after a given edit. */
function indexEdits(edits: readonly CellEdit[]) {
  const sheets = new Map<string, Map<number, Map<number, number>>>();
  for (const { sheet, row, column, edit } of edits) {
    const key = sheet.toLowerCase();
    const rows = sheets.get(key) ?? new Map<number, Map<number, number>>();
    const columns = rows.get(row) ?? new Map<number, number>();
    sheets.set(key, rows.set(row, columns.set(column, edit)));
  }
  return {
    holds(sheet: string, range: RangeAddress, after: number): boolean {
      for (const columns of within(sheets.get(sheet.toLowerCase()), range.top, range.bottom)) {
        for (const edit of within(columns, range.left, range.right)) if (edit > after) return true;
      }
      return false;
    },
  };
}

/** Entries with a key from first to last, by the shorter way: through the keys or through the map. */
function* within<T>(map: ReadonlyMap<number, T> | undefined, first: number, last: number) {
  if (!map) return;
  if (last - first < map.size) {
    for (let key = first; key <= last; key++) {
      const value = map.get(key);
      if (value !== undefined) yield value;
    }
  } else {
    for (const [key, value] of map) if (key >= first && key <= last) yield value;
  }
}

const cache = new WeakMap<SheetModel, readonly Omit<FormulaCell, "sheet">[]>();

function formulaCells(pkg: Package, name: string): readonly FormulaCell[] {
  const sheet = openSheet(pkg, name);
  if (!sheet) return [];
  let cells = cache.get(sheet.model);
  if (!cells) {
    cells = sheet.model.rows
      .flatMap((row) => row.cells)
      .flatMap((cell) => {
        const formula = sheet.formulas.formulaOf(cell);
        if (formula === null) return [];
        return [{ row: cell.row, column: cell.column, precedents: precedentsOf(formula) }];
      });
    cache.set(sheet.model, cells);
  }
  return cells.map((cell) => ({ ...cell, sheet: name }));
}
