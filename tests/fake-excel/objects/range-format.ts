import type { RangeAddress } from "../../../src/core/grid/address";
import { colorOf, flagOf, oneOf, positive, textOf } from "../checks";
import { assertEditable, formatChanged, type Host } from "../host";
import { notImplemented } from "../host-error";
import {
  type CellModel,
  cellsOf,
  type FontModel,
  peekCell,
  type SheetModel,
  touchCell,
} from "../model/workbook-model";
import type { HostObject } from "../protocol";
import { isUnbounded } from "./areas";
import { RangeBorderCollection } from "./range-borders";
import { fitTracks, setTracksSize, tracksSize } from "./tracks";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

/** The cells whose look is read or set together: a value they share, or null when they differ. */
export type Looks = {
  readonly host: Host;
  readonly sheet: SheetModel;
  readonly parts: readonly RangeAddress[];
};

export function sharedLook<T>(
  { sheet, parts }: Looks,
  pick: (cell: Readonly<CellModel>) => T,
): T | null {
  let first: T | undefined;
  for (const area of parts) {
    if (isUnbounded(area)) throw notImplemented("RangeFormat", "looks of whole rows or columns");
    for (const at of cellsOf(area)) {
      const value = pick(peekCell(sheet, at));
      if (first === undefined) first = value;
      else if (first !== value) return null;
    }
  }
  return first ?? null;
}

export function changeLooks(
  { host, sheet, parts }: Looks,
  change: (cell: CellModel) => void,
): void {
  assertEditable(sheet, "allowFormatCells");
  for (const area of parts) {
    if (isUnbounded(area)) throw notImplemented("RangeFormat", "looks of whole rows or columns");
    for (const at of cellsOf(area)) change(touchCell(sheet, at));
    formatChanged(host, sheet, area);
  }
}

export class RangeFormat {
  readonly className = "RangeFormat";
  readonly host: Host;
  readonly sheet: SheetModel;
  readonly parts: readonly RangeAddress[];

  constructor(host: Host, sheet: SheetModel, parts: readonly RangeAddress[]) {
    this.host = host;
    this.sheet = sheet;
    this.parts = parts;
  }

  get Fill(): HostObject {
    return new RangeFill(this);
  }
  get Font(): HostObject {
    return new RangeFont(this);
  }
  get Borders(): HostObject {
    return new RangeBorderCollection(this);
  }
  get Protection(): HostObject {
    return new FormatProtection(this);
  }

  /** Points; 0 for hidden columns, null when columns differ. */
  get ColumnWidth(): number | null {
    const widths = this.parts.map((a) => tracksSize(this.sheet.columns, a.left, a.right));
    return widths.every((w) => w === widths[0]) ? (widths[0] ?? null) : null;
  }
  set ColumnWidth(width: unknown) {
    assertEditable(this.sheet, "allowFormatColumns");
    for (const a of this.parts) {
      setTracksSize(this.sheet.columns, a.left, a.right, width, "columnWidth");
    }
  }
  get RowHeight(): number | null {
    const heights = this.parts.map((a) => tracksSize(this.sheet.rows, a.top, a.bottom));
    return heights.every((h) => h === heights[0]) ? (heights[0] ?? null) : null;
  }
  set RowHeight(height: unknown) {
    assertEditable(this.sheet, "allowFormatRows");
    for (const a of this.parts)
      setTracksSize(this.sheet.rows, a.top, a.bottom, height, "rowHeight");
  }
  AutofitRows(): void {
    assertEditable(this.sheet, "allowFormatRows");
    for (const a of this.parts) fitTracks(this.sheet.rows, a.top, a.bottom);
  }
  get HorizontalAlignment(): string | null {
    return sharedLook(this, (cell) => cell.horizontalAlignment);
  }
  set HorizontalAlignment(value: unknown) {
    const alignment = oneOf(value, HORIZONTAL, "horizontalAlignment");
    changeLooks(this, (cell) => {
      cell.horizontalAlignment = alignment;
    });
  }
  get VerticalAlignment(): string | null {
    return sharedLook(this, (cell) => cell.verticalAlignment);
  }
  set VerticalAlignment(value: unknown) {
    const alignment = oneOf(value, VERTICAL, "verticalAlignment");
    changeLooks(this, (cell) => {
      cell.verticalAlignment = alignment;
    });
  }
  get WrapText(): boolean | null {
    return sharedLook(this, (cell) => cell.wrapText);
  }
  set WrapText(value: unknown) {
    const wrap = flagOf(value, "wrapText");
    changeLooks(this, (cell) => {
      cell.wrapText = wrap;
    });
  }
}

class RangeFill {
  readonly className = "RangeFill";
  readonly looks: Looks;

  constructor(looks: Looks) {
    this.looks = looks;
  }

  /** White without a fill; empty when the cells differ. */
  get Color(): string {
    return sharedLook(this.looks, (cell) => cell.fill ?? "#FFFFFF") ?? "";
  }
  set Color(value: unknown) {
    const color = colorOf(value, "color");
    changeLooks(this.looks, (cell) => {
      cell.fill = color;
    });
  }
  Clear(): void {
    changeLooks(this.looks, (cell) => {
      cell.fill = null;
    });
  }
}

class RangeFont {
  readonly className = "RangeFont";
  readonly looks: Looks;

  constructor(looks: Looks) {
    this.looks = looks;
  }

  private get<K extends keyof FontModel>(key: K): FontModel[K] | null {
    return sharedLook(this.looks, (cell) => cell.font[key]);
  }
  private put(change: Partial<FontModel>): void {
    changeLooks(this.looks, (cell) => Object.assign(cell.font, change));
  }

  get Name() {
    return this.get("name");
  }
  set Name(value: unknown) {
    this.put({ name: textOf(value, "name") });
  }
  get Size() {
    return this.get("size");
  }
  set Size(value: unknown) {
    this.put({ size: positive(value, "size") });
  }
  get Bold() {
    return this.get("bold");
  }
  set Bold(value: unknown) {
    this.put({ bold: flagOf(value, "bold") });
  }
  get Italic() {
    return this.get("italic");
  }
  set Italic(value: unknown) {
    this.put({ italic: flagOf(value, "italic") });
  }
  get Underline() {
    return this.get("underline");
  }
  set Underline(value: unknown) {
    this.put({ underline: textOf(value, "underline") });
  }
  get Strikethrough() {
    return this.get("strikethrough");
  }
  set Strikethrough(value: unknown) {
    this.put({ strikethrough: flagOf(value, "strikethrough") });
  }
  get Color() {
    return this.get("color");
  }
  set Color(value: unknown) {
    this.put({ color: colorOf(value, "color") });
  }
}

class FormatProtection {
  readonly className = "FormatProtection";
  readonly looks: Looks;

  constructor(looks: Looks) {
    this.looks = looks;
  }

  get Locked(): boolean | null {
    return sharedLook(this.looks, (cell) => cell.locked);
  }
  set Locked(value: unknown) {
    const locked = flagOf(value, "locked");
    changeLooks(this.looks, (cell) => {
      cell.locked = locked;
    });
  }
}
