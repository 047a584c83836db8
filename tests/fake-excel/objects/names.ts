import { quoteSheetName, type RangeAddress } from "../../../src/core/grid/address";
import { flagOf, textOf } from "../checks";
import type { Host } from "../host";
import { HostError, invalidArgument, itemNotFound } from "../host-error";
import { findSheet, type NameModel, type SheetModel } from "../model/workbook-model";
import type { HostObject } from "../protocol";
import { areaName, parseArea } from "./areas";
import { Range } from "./range";
import { Worksheet } from "./worksheet";

type Target = { readonly sheet: SheetModel; readonly area: RangeAddress };

/** Where `='SOP 1'!$A$1:$B$2` points; null for a formula that is no range. */
function targetOf(host: Host, formula: string): Target | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([^!,]+)$/.exec(formula);
  const sheet = match && findSheet(host.workbook, match[1]?.replaceAll("''", "'") ?? match[2]!);
  if (!sheet) return null;
  try {
    return { sheet, area: parseArea(match[3]!) };
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

/** The block a name of the sheet or the workbook stands for, when it lies on this sheet. */
export function namedArea(host: Host, sheet: SheetModel, name: string): RangeAddress | null {
  const key = name.toLowerCase();
  const item = sheet.names.get(key) ?? host.workbook.names.get(key);
  const target = item && targetOf(host, item.formula);
  return target && target.sheet === sheet ? target.area : null;
}

/** Names of the workbook, or of one sheet. */
export class NamedItemCollection {
  readonly className = "NamedItemCollection";
  readonly host: Host;
  readonly sheet: SheetModel | null;

  constructor(host: Host, sheet: SheetModel | null) {
    this.host = host;
    this.sheet = sheet;
  }

  private get names(): Map<string, NameModel> {
    return this.sheet?.names ?? this.host.workbook.names;
  }
  items(): NamedItem[] {
    return [...this.names.values()].map((item) => new NamedItem(this, item));
  }
  GetCount(): number {
    return this.names.size;
  }
  GetItem(key: unknown): NamedItem {
    const item = this.GetItemOrNullObject(key);
    if (!item) throw itemNotFound(`name ${String(key)}`);
    return item;
  }
  GetItemOrNullObject(key: unknown): NamedItem | null {
    const item = this.names.get(textOf(key, "name").toLowerCase());
    return item ? new NamedItem(this, item) : null;
  }
  Add(name: unknown, reference: unknown, comment: unknown): NamedItem {
    const text = textOf(name, "name");
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(text)) throw invalidArgument(`name ${text}`);
    if (this.names.has(text.toLowerCase())) {
      throw new HostError("ItemAlreadyExists", `The name ${text} already exists.`, 409);
    }
    const item: NameModel = {
      name: text,
      formula: reference instanceof Range ? formulaOf(reference) : textOf(reference, "reference"),
      comment: typeof comment === "string" ? comment : "",
      visible: true,
      scope: this.sheet ? "Worksheet" : "Workbook",
    };
    this.names.set(text.toLowerCase(), item);
    return new NamedItem(this, item);
  }
  remove(item: NameModel): void {
    this.names.delete(item.name.toLowerCase());
  }
}

function formulaOf({ sheet, area }: Range): string {
  const absolute = areaName(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `=${quoteSheetName(sheet.name)}!${absolute}`;
}

class NamedItem {
  readonly className = "NamedItem";
  readonly owner: NamedItemCollection;
  readonly item: NameModel;

  constructor(owner: NamedItemCollection, item: NameModel) {
    this.owner = owner;
    this.item = item;
  }

  get id(): string {
    return this.item.name;
  }
  get Name(): string {
    return this.item.name;
  }
  get Formula(): string {
    return this.item.formula;
  }
  set Formula(value: unknown) {
    this.item.formula = textOf(value, "formula");
  }
  get Comment(): string {
    return this.item.comment;
  }
  set Comment(value: unknown) {
    this.item.comment = textOf(value, "comment");
  }
  get Visible(): boolean {
    return this.item.visible;
  }
  set Visible(value: unknown) {
    this.item.visible = flagOf(value, "visible");
  }
  get Scope(): string {
    return this.item.scope;
  }
  get Type(): string {
    return targetOf(this.owner.host, this.item.formula) ? "Range" : "Error";
  }
  get Value(): string {
    return this.item.formula.slice(1);
  }
  get WorksheetOrNullObject(): HostObject | null {
    return this.owner.sheet && new Worksheet(this.owner.host, this.owner.sheet);
  }
  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw itemNotFound(`range of ${this.item.name}`);
    return range;
  }
  GetRangeOrNullObject(): Range | null {
    const target = targetOf(this.owner.host, this.item.formula);
    return target && new Range(this.owner.host, target.sheet, target.area);
  }
  Delete(): void {
    this.owner.remove(this.item);
  }
}
