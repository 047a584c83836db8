import type { CellAddress } from "../core/grid/address";
import { cellName, contains } from "../core/grid/address";
import { openSheet } from "./open-sheet";
import type { Package } from "./package";
import { type Precedents, precedentsOf } from "./precedents";
import type { SheetModel } from "./sheet-model";
import { workbookParts } from "./workbook-parts";

/** A cell that got other content, and in which edit since the file was opened (from 1). */
export type CellEdit = CellAddress & { readonly sheet: string; readonly edit: number };

type FormulaCell = CellAddress & { readonly sheet: string; readonly precedents: Precedents };

const cache = new WeakMap<
  SheetModel,
  readonly (CellAddress & { readonly precedents: Precedents })[]
>();

/**
 * Names of the formula cells of a sheet whose stored result may be out of date: they read,
 * themselves or through other formulas, a cell that was edited after their own content came in.
 */
export function staleFormulas(
  pkg: Package,
  sheetName: string,
  edits: ReadonlyMap<string, CellEdit>,
): ReadonlySet<string> {
  if (edits.size === 0) return new Set();
  const formulas = workbookParts(pkg).sheets.flatMap(({ name }) => formulaCells(pkg, name));
  const latest = Math.max(...[...edits.values()].map(({ edit }) => edit));
  const writtenIn = (cell: FormulaCell): number => edits.get(editKey(cell.sheet, cell))?.edit ?? 0;
  const stale = new Set<FormulaCell>();
  const pending: CellEdit[] = [...edits.values()];
  const mark = (formula: FormulaCell): void => {
    stale.add(formula);
    // Whatever reads a stale formula is stale too, whenever it was written.
    pending.push({ ...formula, edit: latest + 1 });
  };
  for (const formula of formulas) {
    if (formula.precedents === null && writtenIn(formula) < latest) mark(formula);
  }
  for (let changed = pending.pop(); changed; changed = pending.pop()) {
    for (const formula of formulas) {
      const isLater = changed.edit > writtenIn(formula);
      if (isLater && !stale.has(formula) && reads(formula, changed)) mark(formula);
    }
  }
  const here = [...stale].filter((formula) => formula.sheet === sheetName);
  return new Set(here.map(({ row, column }) => cellName(row, column)));
}

export const editKey = (sheet: string, { row, column }: CellAddress): string =>
  `${cellName(row, column)}@${sheet}`;

const reads = (formula: FormulaCell, cell: CellEdit): boolean =>
  formula.precedents?.some(
    ({ sheet, range }) =>
      (sheet ?? formula.sheet).toLowerCase() === cell.sheet.toLowerCase() &&
      contains(range, cell.row, cell.column),
  ) ?? false;

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
