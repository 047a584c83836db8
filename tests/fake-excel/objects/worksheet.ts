import { flagOf, numberOf, oneOf, positive, textOf } from "../checks";
import { activate, type Host } from "../host";
import { HostError, invalidArgument, invalidOperation } from "../host-error";
import { recalculate } from "../model/formulas";
import { A1, type SheetModel } from "../model/workbook-model";
import type { HostObject } from "../protocol";
import { parseArea, usedArea, WHOLE_SHEET } from "./areas";
import { KeyedCollection } from "./keyed-values";
import { NamedItemCollection, namedArea } from "./names";
import { NoteCollection } from "./notes";
import { PageBreakCollection } from "./page-breaks";
import { PageLayout } from "./page-layout";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { ShapeCollection } from "./shape-collection";
import { TableCollection } from "./tables";
import { assertStructureEditable } from "./workbook-protection";
import { WorksheetProtection } from "./worksheet-protection";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;
const FORBIDDEN_IN_NAME = /[\\/*?:[\]]/;

/** The rules of a sheet's name, and that no other sheet has it. */
export function checkSheetName(host: Host, name: unknown, own?: SheetModel): string {
  const text = textOf(name, "name");
  const wrong = text === "" || text.length > 31 || FORBIDDEN_IN_NAME.test(text);
  if (wrong || text.startsWith("'") || text.endsWith("'"))
    throw invalidArgument(`sheet name ${text}`);
  const taken = host.workbook.sheets.some(
    (s) => s !== own && s.name.toLowerCase() === text.toLowerCase(),
  );
  if (taken) throw new HostError("ItemAlreadyExists", `A sheet named ${text} already exists.`, 409);
  return text;
}

export class Worksheet {
  readonly className = "Worksheet";
  readonly host: Host;
  readonly sheet: SheetModel;

  constructor(host: Host, sheet: SheetModel) {
    this.host = host;
    this.sheet = sheet;
  }

  get id(): string {
    return this.sheet.id;
  }
  get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  set Name(value: unknown) {
    assertStructureEditable(this.host);
    this.sheet.name = checkSheetName(this.host, value, this.sheet);
  }
  get Position(): number {
    return this.host.workbook.sheets.indexOf(this.sheet);
  }
  set Position(value: unknown) {
    assertStructureEditable(this.host);
    const { sheets } = this.host.workbook;
    const to = numberOf(value, "position");
    if (to < 0 || to >= sheets.length) throw invalidArgument("position");
    sheets.splice(this.Position, 1);
    sheets.splice(to, 0, this.sheet);
  }
  get Visibility(): string {
    return this.sheet.visibility;
  }
  set Visibility(value: unknown) {
    assertStructureEditable(this.host);
    const visibility = oneOf(value, VISIBILITIES, "visibility");
    const others = this.host.workbook.sheets.filter((s) => s !== this.sheet);
    if (visibility !== "Visible" && !others.some((s) => s.visibility === "Visible")) {
      throw invalidOperation("hiding the last visible sheet");
    }
    this.sheet.visibility = visibility;
  }
  get TabColor(): string {
    return this.sheet.tabColor;
  }
  set TabColor(value: unknown) {
    this.sheet.tabColor = textOf(value, "tabColor");
  }
  /** Points in the fake; Excel counts the default width in characters. */
  get StandardWidth(): number {
    return this.sheet.columns.defaultSize;
  }
  set StandardWidth(value: unknown) {
    this.sheet.columns.defaultSize = positive(value, "standardWidth");
  }
  get StandardHeight(): number {
    return this.sheet.rows.defaultSize;
  }
  get ShowGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  set ShowGridlines(value: unknown) {
    this.sheet.showGridlines = flagOf(value, "showGridlines");
  }
  get ShowHeadings(): boolean {
    return this.sheet.showHeadings;
  }
  set ShowHeadings(value: unknown) {
    this.sheet.showHeadings = flagOf(value, "showHeadings");
  }
  get EnableCalculation(): boolean {
    return true;
  }

  get Shapes(): HostObject {
    return new ShapeCollection(this.host, this.sheet);
  }
  get Protection(): HostObject {
    return new WorksheetProtection(this.host, this.sheet);
  }
  get PageLayout(): HostObject {
    return new PageLayout(this.host, this.sheet);
  }
  get HorizontalPageBreaks(): HostObject {
    return new PageBreakCollection(this.host, this.sheet, "rows");
  }
  get VerticalPageBreaks(): HostObject {
    return new PageBreakCollection(this.host, this.sheet, "columns");
  }
  get Names(): HostObject {
    return new NamedItemCollection(this.host, this.sheet);
  }
  get Tables(): HostObject {
    return new TableCollection(this.host, this.sheet);
  }
  get Notes(): HostObject {
    return new NoteCollection(this.host, this.sheet);
  }
  get CustomProperties(): HostObject {
    return new KeyedCollection("WorksheetCustomProperty", this.sheet.properties);
  }

  /** An address, a name, or nothing for the whole sheet. */
  GetRange(address: unknown): Range {
    if (address === null || address === undefined)
      return new Range(this.host, this.sheet, WHOLE_SHEET);
    const text = textOf(address, "address");
    const area = namedArea(this.host, this.sheet, text) ?? parseArea(text);
    return new Range(this.host, this.sheet, area);
  }
  /** Several addresses, separated by commas. */
  GetRanges(address: unknown): RangeAreas {
    const parts = textOf(address, "address").split(",").map(parseArea);
    return new RangeAreas(this.host, this.sheet, parts);
  }
  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    const [top, left] = [numberOf(row, "startRow"), numberOf(column, "startColumn")];
    const [height, width] = [positive(rows, "rowCount"), positive(columns, "columnCount")];
    const area = { top, left, bottom: top + height - 1, right: left + width - 1 };
    return new Range(this.host, this.sheet, area);
  }
  GetCell(row: unknown, column: unknown): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  /** Excel answers A1 for an empty sheet. */
  GetUsedRange(valuesOnly: unknown): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? new Range(this.host, this.sheet, A1);
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const area = usedArea(this.sheet, valuesOnly === true);
    return area && new Range(this.host, this.sheet, area);
  }

  Activate(): void {
    if (this.sheet.visibility !== "Visible") throw invalidOperation("activate a hidden sheet");
    activate(this.host, this.sheet);
  }
  Calculate(): void {
    recalculate(this.host.workbook);
  }
  Delete(): void {
    assertStructureEditable(this.host);
    const { workbook } = this.host;
    const rest = workbook.sheets.filter((s) => s !== this.sheet);
    const next = rest.find((s) => s.visibility === "Visible");
    if (!next) throw invalidOperation("delete the last visible sheet");
    if (workbook.activeSheetId === this.sheet.id) activate(this.host, next);
    workbook.sheets.splice(workbook.sheets.indexOf(this.sheet), 1);
    this.host.raise("deleted", this.sheet, { source: "Local", worksheetId: this.sheet.id });
  }
  _GetSheetById(id: unknown): Worksheet | null {
    const sheet = this.host.workbook.sheets.find((s) => s.id === id);
    return sheet ? new Worksheet(this.host, sheet) : null;
  }

  _RegisterDataChangedEvent(): void {
    this.host.events.register("changed", this.id);
  }
  _UnregisterDataChangedEvent(): void {
    this.host.events.unregister("changed", this.id);
  }
  _RegisterSelectionChangedEvent(): void {
    this.host.events.register("selectionChanged", this.id);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.host.events.unregister("selectionChanged", this.id);
  }
  _RegisterActivatedEvent(): void {
    this.host.events.register("activated", this.id);
  }
  _UnregisterActivatedEvent(): void {
    this.host.events.unregister("activated", this.id);
  }
  _RegisterDeactivatedEvent(): void {
    this.host.events.register("deactivated", this.id);
  }
  _UnregisterDeactivatedEvent(): void {
    this.host.events.unregister("deactivated", this.id);
  }
  _RegisterFormatChangedEvent(): void {
    this.host.events.register("formatChanged", this.id);
  }
  _UnregisterFormatChangedEvent(): void {
    this.host.events.unregister("formatChanged", this.id);
  }
  _RegisterCalculatedEvent(): void {
    this.host.events.register("calculated", this.id);
  }
  _UnregisterCalculatedEvent(): void {
    this.host.events.unregister("calculated", this.id);
  }
  _RegisterRowHiddenChangedEvent(): void {
    this.host.events.register("rowHiddenChanged", this.id);
  }
  _UnregisterRowHiddenChangedEvent(): void {
    this.host.events.unregister("rowHiddenChanged", this.id);
  }
  _RegisterProtectionChangedEvent(): void {
    this.host.events.register("protectionChanged", this.id);
  }
  _UnregisterProtectionChangedEvent(): void {
    this.host.events.unregister("protectionChanged", this.id);
  }
}
