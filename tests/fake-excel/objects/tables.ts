import { flagOf, indexOf, textOf } from "../checks";
import type { Host } from "../host";
import { HostError, invalidArgument, itemNotFound } from "../host-error";
import type { SheetModel, TableModel } from "../model/workbook-model";
import type { HostObject } from "../protocol";
import { intersect, parseArea } from "./areas";
import { Range } from "./range";
import { Worksheet } from "./worksheet";

type Found = { readonly sheet: SheetModel; readonly table: TableModel };

/** Tables of one sheet, or of the workbook. */
export class TableCollection {
  readonly className = "TableCollection";
  readonly host: Host;
  readonly sheet: SheetModel | null;

  constructor(host: Host, sheet: SheetModel | null) {
    this.host = host;
    this.sheet = sheet;
  }

  private found(): Found[] {
    const sheets = this.sheet ? [this.sheet] : this.host.workbook.sheets;
    return sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }
  items(): Table[] {
    return this.found().map(({ sheet, table }) => new Table(this.host, sheet, table));
  }
  GetCount(): number {
    return this.found().length;
  }
  GetItem(key: unknown): Table {
    const table = this.GetItemOrNullObject(key);
    if (!table) throw itemNotFound(`table ${String(key)}`);
    return table;
  }
  GetItemOrNullObject(key: unknown): Table | null {
    const name = textOf(key, "key");
    return (
      this.items().find((t) => t.Id === name || t.Name.toLowerCase() === name.toLowerCase()) ?? null
    );
  }
  GetItemAt(index: unknown): Table {
    return this.items()[indexOf(index, this.GetCount(), "index")]!;
  }
  Add(address: unknown, hasHeaders: unknown): Table {
    const [sheet, area] =
      address instanceof Range
        ? [address.sheet, address.area]
        : [this.sheet ?? this.host.workbook.sheets[0], parseArea(textOf(address, "address"))];
    if (!sheet) throw invalidArgument("address");
    const clash = [...sheet.tables.map((t) => t.area), ...sheet.merges].some((a) =>
      intersect(a, area),
    );
    if (clash)
      throw new HostError("InvalidArgument", "A table cannot overlap another or merged cells.");
    const table: TableModel = {
      id: this.host.workbook.nextId("0005"),
      name: `Table${this.found().length + 1}`,
      area,
      showHeaders: flagOf(hasHeaders, "hasHeaders"),
      showTotals: false,
      style: "TableStyleMedium2",
    };
    sheet.tables.push(table);
    return new Table(this.host, sheet, table);
  }
}

class Table {
  readonly className = "Table";
  readonly host: Host;
  readonly sheet: SheetModel;
  readonly table: TableModel;

  constructor(host: Host, sheet: SheetModel, table: TableModel) {
    this.host = host;
    this.sheet = sheet;
    this.table = table;
  }

  get id(): string {
    return this.table.id;
  }
  get Id(): string {
    return this.table.id;
  }
  get Name(): string {
    return this.table.name;
  }
  set Name(value: unknown) {
    this.table.name = textOf(value, "name");
  }
  get ShowHeaders(): boolean {
    return this.table.showHeaders;
  }
  set ShowHeaders(value: unknown) {
    this.table.showHeaders = flagOf(value, "showHeaders");
  }
  get ShowTotals(): boolean {
    return this.table.showTotals;
  }
  get Style(): string {
    return this.table.style;
  }
  set Style(value: unknown) {
    this.table.style = textOf(value, "style");
  }
  get Worksheet(): HostObject {
    return new Worksheet(this.host, this.sheet);
  }
  GetRange(): Range {
    return new Range(this.host, this.sheet, this.table.area);
  }
  GetHeaderRowRange(): Range {
    if (!this.table.showHeaders) throw itemNotFound("header row");
    const { top } = this.table.area;
    return new Range(this.host, this.sheet, { ...this.table.area, bottom: top });
  }
  GetDataBodyRange(): Range {
    const { top } = this.table.area;
    return new Range(this.host, this.sheet, {
      ...this.table.area,
      top: this.table.showHeaders ? top + 1 : top,
    });
  }
  Resize(range: unknown): void {
    this.table.area = range instanceof Range ? range.area : parseArea(textOf(range, "newRange"));
  }
  ConvertToRange(): Range {
    this.sheet.tables.splice(this.sheet.tables.indexOf(this.table), 1);
    return this.GetRange();
  }
  Delete(): void {
    this.GetRange().Clear("All");
    this.sheet.tables.splice(this.sheet.tables.indexOf(this.table), 1);
  }
}
