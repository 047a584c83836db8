import { quoteSheetName, type RangeAddress } from "../../../src/core/grid/address";
import { indexOf } from "../checks";
import type { Host } from "../host";
import type { SheetModel } from "../model/workbook-model";
import type { HostObject } from "../protocol";
import { areaName, isWholeColumns, isWholeRows } from "./areas";
import { ConditionalFormatCollection } from "./conditional-formats";
import { Range } from "./range";
import { RangeFormat } from "./range-format";
import { Worksheet } from "./worksheet";

/** Several blocks of one sheet. */
export class RangeAreas {
  readonly className = "RangeAreas";
  readonly host: Host;
  readonly sheet: SheetModel;
  readonly parts: readonly RangeAddress[];
  referenceId?: string;

  constructor(host: Host, sheet: SheetModel, parts: readonly RangeAddress[]) {
    this.host = host;
    this.sheet = sheet;
    this.parts = parts;
  }

  get Address(): string {
    const prefix = `${quoteSheetName(this.sheet.name)}!`;
    return this.parts.map((area) => prefix + areaName(area)).join(",");
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get AreaCount(): number {
    return this.parts.length;
  }
  get CellCount(): number {
    const cells = (a: RangeAddress) => (a.bottom - a.top + 1) * (a.right - a.left + 1);
    return this.parts.reduce((sum, area) => sum + cells(area), 0);
  }
  get IsEntireColumn(): boolean {
    return this.parts.every(isWholeColumns);
  }
  get IsEntireRow(): boolean {
    return this.parts.every(isWholeRows);
  }
  get Areas(): HostObject {
    return new RangeCollection(this.host, this.sheet, this.parts);
  }
  get Format(): HostObject {
    return new RangeFormat(this.host, this.sheet, this.parts);
  }
  get ConditionalFormats(): HostObject {
    return new ConditionalFormatCollection(this.host, this.sheet, this.parts);
  }
  get Worksheet(): HostObject {
    return new Worksheet(this.host, this.sheet);
  }
  _KeepReference(): void {
    this.referenceId ??= `areas:${this.host.workbook.nextId("0003")}`;
    this.host.references.set(this.referenceId, this);
  }
}

class RangeCollection {
  readonly className = "RangeCollection";
  readonly host: Host;
  readonly sheet: SheetModel;
  readonly parts: readonly RangeAddress[];

  constructor(host: Host, sheet: SheetModel, parts: readonly RangeAddress[]) {
    this.host = host;
    this.sheet = sheet;
    this.parts = parts;
  }

  items(): Range[] {
    return this.parts.map((area) => new Range(this.host, this.sheet, area));
  }
  GetCount(): number {
    return this.parts.length;
  }
  GetItemAt(index: unknown): Range {
    return this.items()[indexOf(index, this.parts.length, "index")]!;
  }
}
