import type { RangeAddress } from "../../../src/core/grid/address";
import { flagOf } from "../checks";
import { assertEditable, type Host } from "../host";
import { invalidArgument } from "../host-error";
import type { SheetModel, ValidationModel } from "../model/workbook-model";
import { intersect, sameArea } from "./areas";

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  list: "List",
  date: "Date",
  time: "Time",
  custom: "Custom",
};

/** Rules are kept for the block they were set on; the fake does not check entries against them. */
export class DataValidation {
  readonly className = "DataValidation";
  readonly host: Host;
  readonly sheet: SheetModel;
  readonly area: RangeAddress;

  constructor(host: Host, sheet: SheetModel, area: RangeAddress) {
    this.host = host;
    this.sheet = sheet;
    this.area = area;
  }

  private found(): ValidationModel[] {
    return this.sheet.validations.filter((v) => intersect(v.area, this.area));
  }
  /** The rule of all the cells; null when they differ. */
  private whole(): ValidationModel | null {
    const [only, ...others] = this.found();
    const covered = only && intersect(only.area, this.area);
    return others.length === 0 && covered && sameArea(covered, this.area) ? only : null;
  }

  get Type(): string {
    const found = this.found();
    if (found.length === 0) return "None";
    const rule = this.whole()?.rule;
    if (!rule) return found.length === 1 ? "Inconsistent" : "MixedCriteria";
    return TYPES[Object.keys(rule)[0] ?? ""] ?? "None";
  }
  get Rule() {
    return this.whole()?.rule ?? {};
  }
  set Rule(value: unknown) {
    assertEditable(this.sheet);
    const rule = value as Readonly<Record<string, unknown>>;
    const [kind, ...more] = Object.keys(rule ?? {});
    if (!kind || !TYPES[kind] || more.length > 0) throw invalidArgument("rule");
    this.Clear();
    this.sheet.validations.push({
      area: this.area,
      rule,
      ignoreBlanks: true,
      prompt: null,
      errorAlert: null,
    });
  }
  get IgnoreBlanks(): boolean {
    return this.whole()?.ignoreBlanks ?? true;
  }
  set IgnoreBlanks(value: unknown) {
    this.change({ ignoreBlanks: flagOf(value, "ignoreBlanks") });
  }
  get Prompt() {
    return this.whole()?.prompt ?? { message: "", showPrompt: true, title: "" };
  }
  set Prompt(value: unknown) {
    this.change({ prompt: value as ValidationModel["prompt"] });
  }
  get ErrorAlert() {
    return this.whole()?.errorAlert ?? { message: "", showAlert: true, style: "Stop", title: "" };
  }
  set ErrorAlert(value: unknown) {
    this.change({ errorAlert: value as ValidationModel["errorAlert"] });
  }
  Clear(): void {
    assertEditable(this.sheet);
    this.sheet.validations = this.sheet.validations.filter((v) => !intersect(v.area, this.area));
  }

  private change(change: Partial<ValidationModel>): void {
    assertEditable(this.sheet);
    for (const validation of this.found()) Object.assign(validation, change);
  }
}
