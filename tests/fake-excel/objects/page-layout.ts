import { flagOf, notNegative, oneOf, textOf } from "../checks";
import type { Host } from "../host";
import { invalidArgument, itemNotFound } from "../host-error";
import {
  MAX_COLUMNS,
  MAX_ROWS,
  type PageModel,
  type SheetModel,
  type Zoom,
} from "../model/workbook-model";
import { isWholeColumns, isWholeRows, parseArea } from "./areas";
import { PAPER_NAMES } from "./paper";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";

type Margin = keyof PageModel["margins"];
const UNITS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const MARGINS: readonly Margin[] = ["top", "right", "bottom", "left", "header", "footer"];

export class PageLayout {
  readonly className = "PageLayout";
  readonly host: Host;
  readonly sheet: SheetModel;

  constructor(host: Host, sheet: SheetModel) {
    this.host = host;
    this.sheet = sheet;
  }

  private get page(): PageModel {
    return this.sheet.page;
  }
  private setMargin(side: Margin, points: unknown): void {
    this.page.margins[side] = notNegative(points, `${side} margin`);
  }

  get PaperSize(): string | null {
    return this.page.paperSize;
  }
  set PaperSize(value: unknown) {
    this.page.paperSize = oneOf(value, PAPER_NAMES, "paperSize");
  }
  get Orientation(): string {
    return this.page.orientation;
  }
  set Orientation(value: unknown) {
    this.page.orientation = oneOf(value, ["Portrait", "Landscape"], "orientation");
  }
  get TopMargin(): number {
    return this.page.margins.top;
  }
  set TopMargin(points: unknown) {
    this.setMargin("top", points);
  }
  get RightMargin(): number {
    return this.page.margins.right;
  }
  set RightMargin(points: unknown) {
    this.setMargin("right", points);
  }
  get BottomMargin(): number {
    return this.page.margins.bottom;
  }
  set BottomMargin(points: unknown) {
    this.setMargin("bottom", points);
  }
  get LeftMargin(): number {
    return this.page.margins.left;
  }
  set LeftMargin(points: unknown) {
    this.setMargin("left", points);
  }
  get HeaderMargin(): number {
    return this.page.margins.header;
  }
  set HeaderMargin(points: unknown) {
    this.setMargin("header", points);
  }
  get FooterMargin(): number {
    return this.page.margins.footer;
  }
  set FooterMargin(points: unknown) {
    this.setMargin("footer", points);
  }
  get Zoom(): Zoom {
    return this.page.zoom;
  }
  /** Scale and fit to pages exclude each other. */
  set Zoom(value: unknown) {
    const zoom = (value ?? {}) as Zoom;
    const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
    const scaled = zoom.scale !== undefined && zoom.scale !== null;
    if (scaled === fits) throw invalidArgument("zoom");
    if (scaled && (zoom.scale! < 10 || zoom.scale! > 400)) throw invalidArgument("zoom scale");
    this.page.zoom = { ...zoom };
  }
  get CenterHorizontally(): boolean {
    return this.page.centerHorizontally;
  }
  set CenterHorizontally(value: unknown) {
    this.page.centerHorizontally = flagOf(value, "centerHorizontally");
  }
  get CenterVertically(): boolean {
    return this.page.centerVertically;
  }
  set CenterVertically(value: unknown) {
    this.page.centerVertically = flagOf(value, "centerVertically");
  }
  get PrintGridlines(): boolean {
    return this.page.printGridlines;
  }
  set PrintGridlines(value: unknown) {
    this.page.printGridlines = flagOf(value, "printGridlines");
  }
  get PrintHeadings(): boolean {
    return this.page.printHeadings;
  }
  set PrintHeadings(value: unknown) {
    this.page.printHeadings = flagOf(value, "printHeadings");
  }
  get BlackAndWhite(): boolean {
    return this.page.blackAndWhite;
  }
  set BlackAndWhite(value: unknown) {
    this.page.blackAndWhite = flagOf(value, "blackAndWhite");
  }
  get DraftMode(): boolean {
    return this.page.draftMode;
  }
  set DraftMode(value: unknown) {
    this.page.draftMode = flagOf(value, "draftMode");
  }
  /** Empty when Excel numbers by itself. */
  get FirstPageNumber(): number | "" {
    return this.page.firstPageNumber;
  }
  set FirstPageNumber(value: unknown) {
    this.page.firstPageNumber = value === "" ? "" : notNegative(value, "firstPageNumber");
  }

  SetPrintMargins(unit: unknown, options: unknown): void {
    const factor = UNITS[textOf(unit, "unit")];
    if (factor === undefined) throw invalidArgument("unit");
    for (const [side, size] of Object.entries((options ?? {}) as Record<string, unknown>)) {
      if (!MARGINS.includes(side as Margin)) throw invalidArgument(side);
      this.setMargin(side as Margin, notNegative(size, side) * factor);
    }
  }
  GetPrintArea(): RangeAreas {
    const areas = this.GetPrintAreaOrNullObject();
    if (!areas) throw itemNotFound("print area");
    return areas;
  }
  GetPrintAreaOrNullObject(): RangeAreas | null {
    const { printArea } = this.page;
    return printArea.length === 0 ? null : new RangeAreas(this.host, this.sheet, [...printArea]);
  }
  SetPrintArea(value: unknown): void {
    if (value instanceof Range) this.page.printArea = [value.area];
    else if (value instanceof RangeAreas) this.page.printArea = [...value.parts];
    else this.page.printArea = textOf(value, "printArea").split(",").map(parseArea);
  }
  GetPrintTitleRows(): Range {
    const range = this.GetPrintTitleRowsOrNullObject();
    if (!range) throw itemNotFound("print title rows");
    return range;
  }
  GetPrintTitleRowsOrNullObject(): Range | null {
    const rows = this.page.titleRows;
    const area = rows && { top: rows.first, bottom: rows.last, left: 0, right: MAX_COLUMNS - 1 };
    return area && new Range(this.host, this.sheet, area);
  }
  /** No text takes the rows away, as in VBA. */
  SetPrintTitleRows(value: unknown): void {
    if (value === "") {
      this.page.titleRows = null;
      return;
    }
    const area = value instanceof Range ? value.area : parseArea(textOf(value, "printTitleRows"));
    if (!isWholeRows(area)) throw invalidArgument("print title rows are whole rows");
    this.page.titleRows = { first: area.top, last: area.bottom };
  }
  GetPrintTitleColumns(): Range {
    const range = this.GetPrintTitleColumnsOrNullObject();
    if (!range) throw itemNotFound("print title columns");
    return range;
  }
  GetPrintTitleColumnsOrNullObject(): Range | null {
    const columns = this.page.titleColumns;
    const area = columns && {
      left: columns.first,
      right: columns.last,
      top: 0,
      bottom: MAX_ROWS - 1,
    };
    return area && new Range(this.host, this.sheet, area);
  }
  SetPrintTitleColumns(value: unknown): void {
    const area =
      value instanceof Range ? value.area : parseArea(textOf(value, "printTitleColumns"));
    if (!isWholeColumns(area)) throw invalidArgument("print title columns are whole columns");
    this.page.titleColumns = { first: area.left, last: area.right };
  }
}
