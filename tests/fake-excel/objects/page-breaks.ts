import { indexOf, textOf } from "../checks";
import type { Host } from "../host";
import { invalidArgument } from "../host-error";
import type { SheetModel } from "../model/workbook-model";
import { parseArea } from "./areas";
import { Range } from "./range";

/** Manual page breaks only; where Excel breaks by itself no API tells. */
export class PageBreakCollection {
  readonly className = "PageBreakCollection";
  readonly host: Host;
  readonly sheet: SheetModel;
  readonly direction: "rows" | "columns";

  constructor(host: Host, sheet: SheetModel, direction: "rows" | "columns") {
    this.host = host;
    this.sheet = sheet;
    this.direction = direction;
  }

  private get breaks(): number[] {
    return this.direction === "rows" ? this.sheet.page.rowBreaks : this.sheet.page.columnBreaks;
  }
  items(): PageBreak[] {
    return this.breaks.map((at) => new PageBreak(this, at));
  }
  GetCount(): number {
    return this.breaks.length;
  }
  /** The library counts from 0, but a break's own id is where it lies. */
  GetItem(index: unknown): PageBreak {
    return this.items()[indexOf(index, this.breaks.length, "index")]!;
  }
  /** The break lies before the first cell of the range. */
  Add(range: unknown): PageBreak {
    const area = range instanceof Range ? range.area : parseArea(textOf(range, "pageBreakRange"));
    const at = this.direction === "rows" ? area.top : area.left;
    if (at === 0) throw invalidArgument("no page break before the first row or column");
    if (!this.breaks.includes(at)) this.breaks.push(at);
    this.breaks.sort((a, b) => a - b);
    return new PageBreak(this, at);
  }
  RemovePageBreaks(): void {
    this.breaks.splice(0);
  }
  remove(at: number): void {
    this.breaks.splice(this.breaks.indexOf(at), 1);
  }
}

class PageBreak {
  readonly className = "PageBreak";
  readonly owner: PageBreakCollection;
  readonly at: number;

  constructor(owner: PageBreakCollection, at: number) {
    this.owner = owner;
    this.at = at;
  }

  get RowIndex(): number {
    return this.owner.direction === "rows" ? this.at : 0;
  }
  get ColumnIndex(): number {
    return this.owner.direction === "columns" ? this.at : 0;
  }
  GetCellAfterBreak(): Range {
    const { host, sheet } = this.owner;
    const at = { top: this.RowIndex, left: this.ColumnIndex };
    return new Range(host, sheet, { ...at, bottom: at.top, right: at.left });
  }
  Delete(): void {
    this.owner.remove(this.at);
  }
}
