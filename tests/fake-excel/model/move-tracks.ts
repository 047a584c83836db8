import type { RangeAddress } from "../../../src/core/grid/address";
import { moveFormulaCells } from "../../../src/core/grid/move-formula-cells";
import {
  movedIndex,
  movedRange,
  movedSpan,
  type TrackChange,
} from "../../../src/core/grid/track-change";
import type { Range } from "../objects/range";
import { setBox, settleLines } from "./shapes";
import { trackStart } from "./sheet-geometry";
import {
  type CellModel,
  cellKey,
  keyAddress,
  type SheetModel,
  type TrackSizes,
  type WorkbookModel,
} from "./workbook-model";

/** Rows or columns come or go: cells, merges, formulas, names, sizes, page, tables and shapes move. */
export function moveTracks(workbook: WorkbookModel, sheet: SheetModel, change: TrackChange): void {
  const tracks = change.axis === "row" ? sheet.rows : sheet.columns;
  const band: Band = {
    from: trackStart(tracks, change.at),
    to: trackStart(tracks, change.at + change.count),
  };
  moveFormulas(workbook, sheet, change);
  moveCells(sheet, change);
  moveSizes(tracks, change);
  movePage(sheet, change);
  sheet.merges = kept(sheet.merges, change).filter(
    ({ top, left, bottom, right }) => top !== bottom || left !== right,
  );
  for (const table of sheet.tables) table.area = movedRange(change, table.area) ?? table.area;
  sheet.validations = withAreas(sheet.validations, change);
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const areas = kept(format.areas, change);
    return areas.length > 0 ? [{ ...format, areas }] : [];
  });
  moveNotes(sheet.notes, change);
  moveNotes(sheet.threads, change);
  const added = trackStart(tracks, change.at + change.count) - trackStart(tracks, change.at);
  moveShapes(sheet, change, band, change.kind === "insert" ? added : 0);
}

/** Notes go with their cells. */
function moveNotes(notes: { row: number; column: number }[], change: TrackChange): void {
  const axis = change.axis;
  for (const note of [...notes]) {
    const index = movedIndex(change, note[axis]);
    if (index === null) notes.splice(notes.indexOf(note), 1);
    else note[axis] = index;
  }
}

const kept = (areas: readonly RangeAddress[], change: TrackChange): RangeAddress[] =>
  areas.flatMap((area) => movedRange(change, area) ?? []);

const withAreas = <T extends { readonly area: RangeAddress }>(
  items: readonly T[],
  change: TrackChange,
): T[] =>
  items.flatMap((item) => {
    const area = movedRange(change, item.area);
    return area ? [{ ...item, area }] : [];
  });

/** Kept references go with their cells; one whose cells are deleted stays where it was. */
export function moveReferences(
  references: Iterable<unknown>,
  isRange: (object: unknown) => object is Range,
  sheet: SheetModel,
  change: TrackChange,
): void {
  for (const object of references) {
    if (!isRange(object) || object.sheet !== sheet) continue;
    object.area = movedRange(change, object.area) ?? object.area;
  }
}

function moveFormulas(workbook: WorkbookModel, sheet: SheetModel, change: TrackChange): void {
  for (const own of workbook.sheets) {
    const moved = (formula: string): string =>
      moveFormulaCells(formula, own.name, sheet.name, change);
    for (const cell of own.cells.values()) if (cell.formula) moveFormula(cell, moved);
    for (const name of own.names.values()) name.formula = moved(name.formula);
  }
  for (const name of workbook.names.values()) {
    name.formula = moveFormulaCells(name.formula, null, sheet.name, change);
  }
}

/** There is no calculation engine: a lost reference makes its formula an error. */
function moveFormula(cell: CellModel, moved: (formula: string) => string): void {
  const before = cell.formula ?? "";
  cell.formula = moved(before);
  if (cell.formula !== before && cell.formula.includes("#REF!")) cell.value = "#REF!";
}

/** New rows have the formats of the row above, as Excel's own insertion gives them. */
function moveCells(sheet: SheetModel, change: TrackChange): void {
  const isRow = change.axis === "row";
  const present = [...sheet.cells].map(([key, cell]) => ({ at: keyAddress(key), cell }));
  sheet.cells.clear();
  for (const { at, cell } of present) {
    const index = isRow ? at.row : at.column;
    const moved = movedIndex(change, index);
    const place = (to: number) => cellKey(isRow ? { ...at, row: to } : { ...at, column: to });
    if (moved !== null) sheet.cells.set(place(moved), cell);
    if (change.kind === "delete" || index !== change.at - 1) continue;
    for (let i = 0; i < change.count; i++) {
      const copy = { ...cell, value: null, formula: null, borders: new Map(cell.borders) };
      sheet.cells.set(place(change.at + i), copy);
    }
  }
}

function moveSizes({ sizes, hidden, fitted, needed }: TrackSizes, change: TrackChange): void {
  const before = sizes.get(change.at - 1);
  const moved = [...sizes].map(([index, size]) => [movedIndex(change, index), size] as const);
  sizes.clear();
  for (const [index, size] of moved) if (index !== null) sizes.set(index, size);
  for (let i = 0; before !== undefined && change.kind === "insert" && i < change.count; i++) {
    sizes.set(change.at + i, before);
  }
  const still = [...hidden].map((index) => movedIndex(change, index));
  hidden.clear();
  for (const index of still) if (index !== null) hidden.add(index);
  const fits = [...fitted].map((index) => movedIndex(change, index));
  fitted.clear();
  for (const index of fits) if (index !== null) fitted.add(index);
  const needs = [...needed].map(([index, size]) => [movedIndex(change, index), size] as const);
  needed.clear();
  for (const [index, size] of needs) if (index !== null) needed.set(index, size);
}

function movePage({ page }: SheetModel, change: TrackChange): void {
  page.printArea = kept(page.printArea, change);
  const { at, count, kind } = change;
  const breaks = (list: readonly number[]): number[] =>
    list.flatMap((index) => {
      if (index <= at) return [index];
      if (kind === "insert") return [index + count];
      return index < at + count ? [] : [index - count];
    });
  if (change.axis === "row") {
    page.rowBreaks = breaks(page.rowBreaks);
    page.titleRows = page.titleRows && movedSpan(change, page.titleRows);
  } else {
    page.columnBreaks = breaks(page.columnBreaks);
    page.titleColumns = page.titleColumns && movedSpan(change, page.titleColumns);
  }
}

/** The stretch of the sheet that goes, or before which new rows come; points. */
type Band = { readonly from: number; readonly to: number };

/** Objects that move and size with cells go along, grow or shrink; those that only move keep their size. */
function moveShapes(sheet: SheetModel, change: TrackChange, band: Band, added: number): void {
  const { from, to } = band;
  const isRow = change.axis === "row";
  const there = (at: number): number => {
    if (change.kind === "insert") return at >= from ? at + added : at;
    return at <= from ? at : Math.max(from, at - (to - from));
  };
  for (const shape of sheet.shapes) {
    if (shape.placement === "Absolute") continue;
    const { left, top, width, height } = shape;
    const [start, size] = isRow ? [top, height] : [left, width];
    const end = start + size;
    const first = there(start);
    // What ends exactly where new rows begin does not reach over them.
    const last = change.kind === "insert" && end === from && start < from ? end : there(end);
    const length = shape.placement === "TwoCell" ? Math.max(0, last - first) : size;
    if (first === start && length === size) continue;
    const box = isRow
      ? { left, top: first, width, height: length }
      : { left: first, top, width: length, height };
    setBox(sheet, shape, box);
  }
  settleLines(sheet);
}
