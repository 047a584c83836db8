import { colorOf, flagOf, numberOf, textOf } from "../checks";
import { assertEditable, type Host } from "../host";
import { invalidArgument, invalidOperation, itemNotFound } from "../host-error";
import type { ConditionalFormatModel, SheetModel } from "../model/workbook-model";
import type { HostObject } from "../protocol";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";

/** One conditional format; of the kinds only `Custom` has its details. */
export class ConditionalFormat {
  readonly className = "ConditionalFormat";
  readonly host: Host;
  readonly sheet: SheetModel;
  readonly model: ConditionalFormatModel;
  /** After a change of priority the object has to be fetched anew, as is documented. */
  private isOutdated = false;

  constructor(host: Host, sheet: SheetModel, model: ConditionalFormatModel) {
    this.host = host;
    this.sheet = sheet;
    this.model = model;
  }

  get id(): string {
    return this.model.id;
  }
  get Id(): string {
    return this.model.id;
  }
  get Type(): string {
    return this.model.type;
  }
  get Priority(): number {
    return this.sheet.conditionalFormats.indexOf(this.model);
  }
  /** Negative counts from the back; what lies beyond the ends goes to the end. */
  set Priority(value: unknown) {
    this.assertUsable();
    assertEditable(this.sheet, "allowFormatCells");
    const others = this.sheet.conditionalFormats.filter((one) => one !== this.model);
    const wanted = numberOf(value, "priority");
    const at = wanted < 0 ? others.length + 1 + wanted : wanted;
    const place = Math.min(Math.max(0, at), others.length);
    this.sheet.conditionalFormats = others.toSpliced(place, 0, this.model);
    this.isOutdated = true;
  }
  get StopIfTrue(): boolean {
    return this.model.stopIfTrue;
  }
  set StopIfTrue(value: unknown) {
    this.assertUsable();
    this.model.stopIfTrue = flagOf(value, "stopIfTrue");
  }
  /** Of another kind it is refused, which makes a load of a mixed collection fail (office-js issue 2180). */
  get Custom(): HostObject {
    if (this.model.type !== "Custom") throw invalidOperation("custom of another kind");
    return new CustomConditionalFormat(this);
  }
  get CustomOrNullObject(): HostObject | null {
    return this.model.type === "Custom" ? new CustomConditionalFormat(this) : null;
  }
  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw invalidOperation("several ranges");
    return range;
  }
  GetRangeOrNullObject(): Range | null {
    this.assertUsable();
    const [first, ...others] = this.model.areas;
    return first && others.length === 0 ? new Range(this.host, this.sheet, first) : null;
  }
  GetRanges(): RangeAreas {
    this.assertUsable();
    return new RangeAreas(this.host, this.sheet, this.model.areas);
  }
  Delete(): void {
    this.assertUsable();
    assertEditable(this.sheet, "allowFormatCells");
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter(
      (one) => one !== this.model,
    );
  }

  /** One that was copied by hand can be listed, but not asked about (office-js issues 5222, 6827, 6835). */
  assertUsable(): void {
    if (this.model.isUnreadable || this.isOutdated) {
      throw itemNotFound(`conditional format ${this.id}`);
    }
  }
}

class CustomConditionalFormat {
  readonly className = "CustomConditionalFormat";
  readonly owner: ConditionalFormat;

  constructor(owner: ConditionalFormat) {
    this.owner = owner;
  }
  get Rule(): HostObject {
    return new ConditionalFormatRule(this.owner);
  }
  get Format(): HostObject {
    return new ConditionalRangeFormat(this.owner);
  }
}

class ConditionalFormatRule {
  readonly className = "ConditionalFormatRule";
  readonly owner: ConditionalFormat;

  constructor(owner: ConditionalFormat) {
    this.owner = owner;
  }
  get Formula(): string {
    this.owner.assertUsable();
    return this.owner.model.formula;
  }
  set Formula(value: unknown) {
    this.owner.assertUsable();
    assertEditable(this.owner.sheet, "allowFormatCells");
    const formula = textOf(value, "formula");
    if (!formula.startsWith("=")) throw invalidArgument("formula");
    this.owner.model.formula = formula;
  }
}

class ConditionalRangeFormat {
  readonly className = "ConditionalRangeFormat";
  readonly owner: ConditionalFormat;

  constructor(owner: ConditionalFormat) {
    this.owner = owner;
  }
  get Fill(): HostObject {
    return new ConditionalRangeFill(this.owner);
  }
}

class ConditionalRangeFill {
  readonly className = "ConditionalRangeFill";
  readonly owner: ConditionalFormat;

  constructor(owner: ConditionalFormat) {
    this.owner = owner;
  }
  /** Empty for a format without a fill. */
  get Color(): string {
    this.owner.assertUsable();
    return this.owner.model.fill;
  }
  set Color(value: unknown) {
    this.owner.assertUsable();
    assertEditable(this.owner.sheet, "allowFormatCells");
    this.owner.model.fill = colorOf(value, "color");
  }
  Clear(): void {
    this.owner.assertUsable();
    this.owner.model.fill = "";
  }
}
