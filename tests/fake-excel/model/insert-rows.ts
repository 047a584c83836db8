import type { RangeAddress } from "../../../src/core/grid/address";
import type { Range } from "../objects/range";
import { shiftFormulaRows } from "./formulas";
import { setBox, settleLines } from "./shapes";
import { areaBox } from "./sheet-geometry";
import {
  type CellModel,
  cellKey,
  keyAddress,
  MAX_COLUMNS,
  type SheetModel,
  type WorkbookModel,
} from "./workbook-model";

/** Inserts empty rows before row `at` (from 0): cells, merges, formulas, sizes, page, tables and shapes move. */
export function insertRows(
  workbook: WorkbookModel,
  sheet: SheetModel,
  at: number,
  count: number,
): void {
  const inserted = { top: at, bottom: at + count - 1, left: 0, right: MAX_COLUMNS - 1 };
  const edge = areaBox(sheet, inserted).y;
  shiftFormulas(workbook, sheet, at, count);
  shiftCells(sheet, at, count);
  shiftRowSizes(sheet, at, count);
  const shift = (area: RangeAddress) => shiftArea(area, at, count);
  sheet.merges = sheet.merges.map(shift);
  sheet.page.printArea = sheet.page.printArea.map(shift);
  sheet.page.rowBreaks = sheet.page.rowBreaks.map((row) => (row > at ? row + count : row));
  for (const table of sheet.tables) table.area = shift(table.area);
  sheet.validations = sheet.validations.map((v) => ({ ...v, area: shift(v.area) }));
  sheet.conditionalFormats = sheet.conditionalFormats.map((f) => ({ ...f, area: shift(f.area) }));
  shiftShapes(sheet, edge, areaBox(sheet, inserted).height);
}

/** A block below moves; one that the new rows cut grows. */
export const shiftArea = (area: RangeAddress, at: number, count: number): RangeAddress => ({
  ...area,
  top: area.top >= at ? area.top + count : area.top,
  bottom: area.bottom >= at ? area.bottom + count : area.bottom,
});

/** Kept references go with their cells. */
export function shiftReferences(
  references: Iterable<unknown>,
  isRange: (object: unknown) => object is Range,
  sheet: SheetModel,
  at: number,
  count: number,
): void {
  for (const object of references) {
    if (isRange(object) && object.sheet === sheet) object.area = shiftArea(object.area, at, count);
  }
}

function shiftFormulas(
  workbook: WorkbookModel,
  sheet: SheetModel,
  at: number,
  count: number,
): void {
  for (const own of workbook.sheets) {
    for (const cell of own.cells.values()) {
      if (cell.formula) cell.formula = shiftFormulaRows(cell.formula, own, sheet, at, count);
    }
  }
}

function shiftCells(sheet: SheetModel, at: number, count: number): void {
  const moved: [string, CellModel][] = [...sheet.cells].map(([key, cell]) => {
    const { row, column } = keyAddress(key);
    return [cellKey({ row: row >= at ? row + count : row, column }), cell];
  });
  sheet.cells.clear();
  for (const [key, cell] of moved) sheet.cells.set(key, cell);
}

/** New rows take the height of the row above, as Excel does. */
function shiftRowSizes(sheet: SheetModel, at: number, count: number): void {
  const { sizes, hidden } = sheet.rows;
  const above = sizes.get(at - 1);
  const moved = [...sizes].map(([row, size]) => [row >= at ? row + count : row, size] as const);
  sizes.clear();
  for (const [row, size] of moved) sizes.set(row, size);
  for (let row = at; above !== undefined && row < at + count; row++) sizes.set(row, above);
  const shown = [...hidden].map((row) => (row >= at ? row + count : row));
  hidden.clear();
  for (const row of shown) hidden.add(row);
}

/** Objects that move and size with cells go down, or grow when the new rows lie within them. */
function shiftShapes(sheet: SheetModel, edge: number, height: number): void {
  for (const shape of sheet.shapes) {
    if (shape.placement === "Absolute") continue;
    const { left, top, width } = shape;
    if (top >= edge) setBox(sheet, shape, { left, top: top + height, width, height: shape.height });
    else if (shape.placement === "TwoCell" && top + shape.height > edge) {
      setBox(sheet, shape, { left, top, width, height: shape.height + height });
    }
  }
  settleLines(sheet);
}
