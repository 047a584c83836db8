import type { RangeAddress } from "../../../src/core/grid/address";
import { indexOf, textOf } from "../checks";
import { assertEditable, formatChanged, type Host } from "../host";
import { itemNotFound, notImplemented } from "../host-error";
import type { SheetModel } from "../model/workbook-model";
import { intersect } from "./areas";
import { ConditionalFormat } from "./conditional-format";

/** The conditional formats of a sheet that reach into some cells, in the order of their priorities. */
export class ConditionalFormatCollection {
  readonly className = "ConditionalFormatCollection";
  readonly host: Host;
  readonly sheet: SheetModel;
  readonly areas: readonly RangeAddress[];

  constructor(host: Host, sheet: SheetModel, areas: readonly RangeAddress[]) {
    this.host = host;
    this.sheet = sheet;
    this.areas = areas;
  }

  private get found() {
    return this.sheet.conditionalFormats.filter((format) =>
      format.areas.some((one) => this.areas.some((area) => intersect(one, area))),
    );
  }

  items(): ConditionalFormat[] {
    return this.found.map((format) => new ConditionalFormat(this.host, this.sheet, format));
  }
  GetCount(): number {
    return this.found.length;
  }
  GetItem(id: unknown): ConditionalFormat {
    const found = this.GetItemOrNullObject(id);
    if (!found) throw itemNotFound(`conditional format ${String(id)}`);
    return found;
  }
  GetItemOrNullObject(id: unknown): ConditionalFormat | null {
    const wanted = textOf(id, "id");
    return this.items().find((format) => format.id === wanted) ?? null;
  }
  GetItemAt(index: unknown): ConditionalFormat {
    const items = this.items();
    return items[indexOf(index, items.length, "index")]!;
  }
  /** At the first, the top priority. */
  Add(type: unknown): ConditionalFormat {
    assertEditable(this.sheet, "allowFormatCells");
    if (type !== "Custom") throw notImplemented(this.className, `add(${String(type)})`);
    const format = {
      id: this.host.workbook.nextId("0007"),
      type: "Custom",
      areas: [...this.areas],
      formula: "",
      fill: "",
      stopIfTrue: false,
    };
    this.sheet.conditionalFormats.unshift(format);
    for (const area of this.areas) formatChanged(this.host, this.sheet, area);
    return new ConditionalFormat(this.host, this.sheet, format);
  }
  ClearAll(): void {
    assertEditable(this.sheet, "allowFormatCells");
    const gone = new Set(this.found);
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((one) => !gone.has(one));
  }
}
