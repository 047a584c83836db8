import {
  type CellAddress,
  quoteSheetName,
  type RangeAddress,
} from "../../../src/core/grid/address";
import type { TrackChange } from "../../../src/core/grid/track-change";
import { flagOf, indexOf, numberOf, textOf } from "../checks";
import {
  assertEditable,
  cellsChanged,
  formatChanged,
  type Host,
  rowHiddenChanged,
  type Source,
  selectArea,
} from "../host";
import { invalidArgument, itemNotFound, notImplemented } from "../host-error";
import { enter, formulaOrValue, shownText } from "../model/cell-content";
import { mergeArea, splitArea } from "../model/merges";
import { moveReferences, moveTracks } from "../model/move-tracks";
import { areaBox } from "../model/sheet-geometry";
import {
  cellKey,
  emptyCell,
  MAX_COLUMNS,
  MAX_ROWS,
  type SheetModel,
  touchCell,
} from "../model/workbook-model";
import type { HostObject } from "../protocol";
import {
  areaName,
  boundingArea,
  intersect,
  isWholeColumns,
  isWholeRows,
  parseArea,
  usedArea,
} from "./areas";
import { ConditionalFormatCollection } from "./conditional-formats";
import { DataValidation } from "./data-validation";
import { RangeAreas } from "./range-areas";
import { assertUnlocked, type Grid, readGrid, writeGrid, wrongSize } from "./range-content";
import { RangeFormat } from "./range-format";
import { cellProperties, columnProperties, rowProperties } from "./range-properties";
import { setTracksHidden, tracksHidden } from "./tracks";
import { Worksheet } from "./worksheet";

/** A block of cells. Without a kept reference it is gone after its batch, as the library expects. */
export class Range {
  readonly className = "Range";
  readonly host: Host;
  readonly sheet: SheetModel;
  area: RangeAddress;
  referenceId?: string;

  constructor(host: Host, sheet: SheetModel, area: RangeAddress) {
    const inside =
      area.top >= 0 && area.left >= 0 && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS;
    if (!inside || area.top > area.bottom || area.left > area.right) {
      throw invalidArgument("range outside the sheet");
    }
    this.host = host;
    this.sheet = sheet;
    this.area = area;
  }

  // --- where it is -----------------------------------------------------------------------------------------------

  get Address(): string {
    return `${quoteSheetName(this.sheet.name)}!${areaName(this.area)}`;
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get RowIndex(): number {
    return this.area.top;
  }
  get ColumnIndex(): number {
    return this.area.left;
  }
  get RowCount(): number {
    return this.area.bottom - this.area.top + 1;
  }
  get ColumnCount(): number {
    return this.area.right - this.area.left + 1;
  }
  get CellCount(): number {
    const count = this.RowCount * this.ColumnCount;
    // Excel answers -1 where the number does not fit.
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get Left(): number {
    return areaBox(this.sheet, this.area).x;
  }
  get Top(): number {
    return areaBox(this.sheet, this.area).y;
  }
  get Width(): number {
    return areaBox(this.sheet, this.area).width;
  }
  get Height(): number {
    return areaBox(this.sheet, this.area).height;
  }
  get IsEntireColumn(): boolean {
    return isWholeColumns(this.area);
  }
  get IsEntireRow(): boolean {
    return isWholeRows(this.area);
  }
  get Worksheet(): HostObject {
    return new Worksheet(this.host, this.sheet);
  }
  get Format(): HostObject {
    return new RangeFormat(this.host, this.sheet, [this.area]);
  }
  get DataValidation(): HostObject {
    return new DataValidation(this.host, this.sheet, this.area);
  }
  get ConditionalFormats(): HostObject {
    return new ConditionalFormatCollection(this.host, this.sheet, [this.area]);
  }

  // --- what the cells hold ---------------------------------------------------------------------------------------

  get Values(): Grid<string | number | boolean> | null {
    return readGrid(this, (cell) => cell.value ?? "");
  }
  set Values(input: unknown) {
    this.enterAll(input);
  }
  get Formulas(): Grid<string | number | boolean> | null {
    return readGrid(this, formulaOrValue);
  }
  set Formulas(input: unknown) {
    this.enterAll(input);
  }
  get Text(): Grid<string> | null {
    return readGrid(this, shownText);
  }
  get NumberFormat(): Grid<string> | null {
    return readGrid(this, (cell) => cell.numberFormat);
  }
  set NumberFormat(input: unknown) {
    assertEditable(this.sheet, "allowFormatCells");
    writeGrid(this, input, (cell, value) => {
      cell.numberFormat = textOf(value, "number format");
    });
    formatChanged(this.host, this.sheet, this.area);
  }
  get ValueTypes(): Grid<string> | null {
    return readGrid(this, ({ value }) => {
      if (value === null) return "Empty";
      if (typeof value === "number") return "Double";
      if (typeof value === "boolean") return "Boolean";
      return value.startsWith("#") && value.endsWith("!") ? "Error" : "String";
    });
  }
  get HasSpill(): boolean {
    return false;
  }
  get RowHidden(): boolean | null {
    return tracksHidden(this.sheet.rows, this.area.top, this.area.bottom);
  }
  set RowHidden(hidden: unknown) {
    assertEditable(this.sheet, "allowFormatRows");
    setTracksHidden(this.sheet.rows, this.area.top, this.area.bottom, flagOf(hidden, "rowHidden"));
    rowHiddenChanged(this.host, this.sheet, this.area);
  }
  get ColumnHidden(): boolean | null {
    return tracksHidden(this.sheet.columns, this.area.left, this.area.right);
  }
  set ColumnHidden(hidden: unknown) {
    assertEditable(this.sheet, "allowFormatColumns");
    const { left, right } = this.area;
    setTracksHidden(this.sheet.columns, left, right, flagOf(hidden, "columnHidden"));
  }
  get Hidden(): boolean | null {
    if (this.RowHidden === true || this.ColumnHidden === true) return true;
    return this.RowHidden === false && this.ColumnHidden === false ? false : null;
  }

  GetCellProperties(options: unknown) {
    return cellProperties(this.host, this.sheet, this.area, options);
  }
  GetRowProperties(options: unknown) {
    return rowProperties(this.host, this.sheet, this.area, options);
  }
  GetColumnProperties(options: unknown) {
    return columnProperties(this.host, this.sheet, this.area, options);
  }

  // --- other ranges ----------------------------------------------------------------------------------------------

  GetCell(row: unknown, column: unknown): Range {
    const top = this.area.top + numberOf(row, "row");
    const left = this.area.left + numberOf(column, "column");
    return this.other({ top, left, bottom: top, right: left });
  }
  GetRow(row: unknown): Range {
    const top = this.area.top + indexOf(row, this.RowCount, "row");
    return this.other({ ...this.area, top, bottom: top });
  }
  GetColumn(column: unknown): Range {
    const left = this.area.left + indexOf(column, this.ColumnCount, "column");
    return this.other({ ...this.area, left, right: left });
  }
  GetLastRow(): Range {
    return this.other({ ...this.area, top: this.area.bottom });
  }
  GetLastColumn(): Range {
    return this.other({ ...this.area, left: this.area.right });
  }
  GetLastCell(): Range {
    return this.other({ ...this.area, top: this.area.bottom, left: this.area.right });
  }
  GetEntireRow(): Range {
    return this.other({ ...this.area, left: 0, right: MAX_COLUMNS - 1 });
  }
  GetEntireColumn(): Range {
    return this.other({ ...this.area, top: 0, bottom: MAX_ROWS - 1 });
  }
  GetOffsetRange(rows: unknown, columns: unknown): Range {
    const [down, along] = [numberOf(rows, "rows"), numberOf(columns, "columns")];
    const { top, left, bottom, right } = this.area;
    return this.other({
      top: top + down,
      bottom: bottom + down,
      left: left + along,
      right: right + along,
    });
  }
  GetResizedRange(rows: unknown, columns: unknown): Range {
    const { top, left, bottom, right } = this.area;
    return this.other({
      top,
      left,
      bottom: bottom + numberOf(rows, "rows"),
      right: right + numberOf(columns, "columns"),
    });
  }
  GetAbsoluteResizedRange(rows: unknown, columns: unknown): Range {
    const { top, left } = this.area;
    return this.other({
      top,
      left,
      bottom: top + numberOf(rows, "rows") - 1,
      right: left + numberOf(columns, "columns") - 1,
    });
  }
  GetBoundingRect(another: unknown): Range {
    return this.other(boundingArea([this.area, this.areaOf(another)]));
  }
  GetIntersection(another: unknown): Range {
    const range = this.GetIntersectionOrNullObject(another);
    if (!range) throw itemNotFound("intersection");
    return range;
  }
  GetIntersectionOrNullObject(another: unknown): Range | null {
    const area = intersect(this.area, this.areaOf(another));
    return area && this.other(area);
  }
  GetUsedRange(valuesOnly: unknown): Range {
    // Excel answers the first cell when nothing is used.
    const { top, left } = this.area;
    return (
      this.GetUsedRangeOrNullObject(valuesOnly) ??
      this.other({ top, left, bottom: top, right: left })
    );
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const used = usedArea(this.sheet, valuesOnly === true);
    const area = used && intersect(used, this.area);
    return area && this.other(area);
  }
  GetMergedAreasOrNullObject(): RangeAreas | null {
    const merges = this.sheet.merges.filter((merge) => intersect(merge, this.area));
    return merges.length === 0 ? null : new RangeAreas(this.host, this.sheet, merges);
  }

  // --- actions ---------------------------------------------------------------------------------------------------

  Merge(across: unknown): void {
    assertEditable(this.sheet, "allowFormatCells");
    if (across === true) {
      for (let row = this.area.top; row <= this.area.bottom; row++) {
        mergeArea(this.sheet, { ...this.area, top: row, bottom: row });
      }
    } else mergeArea(this.sheet, this.area);
    // A merge is reported as an edit of the cells.
    cellsChanged(this.host, this.sheet, this.area);
  }
  Unmerge(): void {
    assertEditable(this.sheet, "allowFormatCells");
    splitArea(this.sheet, this.area);
  }
  Clear(applyTo: unknown): void {
    assertEditable(this.sheet);
    const what = applyTo ?? "All";
    if (!["All", "Contents", "Formats"].includes(String(what)))
      throw notImplemented("Range", `clear(${what})`);
    for (const at of this.present()) {
      const cell = touchCell(this.sheet, at);
      if (what !== "Formats") Object.assign(cell, { value: null, formula: null });
      if (what !== "Contents") {
        Object.assign(cell, { ...emptyCell(), value: cell.value, formula: cell.formula });
      }
      if (what === "All") this.sheet.cells.delete(cellKey(at));
    }
    if (what !== "Contents") this.Unmerge();
    cellsChanged(this.host, this.sheet, this.area);
  }
  /** Whole rows or columns only: the cells of a block would go their own way. */
  Insert(shift: unknown): Range {
    this.moveTracks("insert", textOf(shift, "shift"));
    return this.other(this.area);
  }
  Delete(shift: unknown): void {
    this.moveTracks("delete", textOf(shift, "shift"));
  }
  Select(): void {
    selectArea(this.host, this.sheet, this.area);
  }
  Calculate(): void {}

  _KeepReference(): void {
    this.referenceId ??= `range:${this.host.workbook.nextId("0002")}`;
    this.host.references.set(this.referenceId, this);
  }
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.RowCount || columns !== this.ColumnCount) throw wrongSize();
  }

  // --- helpers, not on the wire ----------------------------------------------------------------------------------

  private other(area: RangeAddress): Range {
    return new Range(this.host, this.sheet, area);
  }

  private moveTracks(kind: TrackChange["kind"], shift: string): void {
    const { top, left, bottom, right } = this.area;
    const isRow = isWholeRows(this.area);
    if (!isRow && !isWholeColumns(this.area)) {
      throw notImplemented("Range", `${kind} of a part of rows`);
    }
    const wanted = kind === "insert" ? (isRow ? "Down" : "Right") : isRow ? "Up" : "Left";
    if (shift !== wanted) throw invalidArgument(`shift ${shift}`);
    const word = kind === "insert" ? "Insert" : "Delete";
    assertEditable(this.sheet, `allow${word}${isRow ? "Rows" : "Columns"}`);
    const at = isRow ? top : left;
    const count = isRow ? bottom - top + 1 : right - left + 1;
    const change = { axis: isRow ? "row" : "column", kind, at, count } as const;
    carryOutTracks(this.host, this.sheet, change, "add-in");
  }

  private areaOf(another: unknown): RangeAddress {
    if (another instanceof Range) {
      if (another.sheet !== this.sheet) throw invalidArgument("ranges of different sheets");
      return another.area;
    }
    return parseArea(textOf(another, "range"));
  }

  private enterAll(input: unknown): void {
    assertUnlocked(this);
    writeGrid(this, input, (cell, value) => enter(this.host.workbook, this.sheet, cell, value));
    cellsChanged(this.host, this.sheet, this.area);
  }

  private present(): CellAddress[] {
    return [...this.sheet.cells.keys()]
      .map((key) => key.split(",").map(Number))
      .map(([row = 0, column = 0]) => ({ row, column }))
      .filter(({ row, column }) =>
        intersect(this.area, { top: row, bottom: row, left: column, right: column }),
      );
  }
}

/** Rows or columns come or go, kept references with them, and whoever listens is told. */
export function carryOutTracks(
  host: Host,
  sheet: SheetModel,
  change: TrackChange,
  source: Source,
): void {
  moveTracks(host.workbook, sheet, change);
  const isRange = (object: unknown): object is Range => object instanceof Range;
  moveReferences(host.references.values(), isRange, sheet, change);
  const { axis, kind, at, count } = change;
  const last = at + count - 1;
  const area =
    axis === "row"
      ? { top: at, bottom: last, left: 0, right: MAX_COLUMNS - 1 }
      : { top: 0, bottom: MAX_ROWS - 1, left: at, right: last };
  const event = `${axis === "row" ? "Row" : "Column"}${kind === "insert" ? "Inserted" : "Deleted"}`;
  cellsChanged(host, sheet, area, source, event);
}
