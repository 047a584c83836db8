import type { StandarPelayanan } from "../document/standar-pelayanan";
import type { CalendarDate } from "../language/dates";
import { type Reporting, type RuleOf, ruleDefiner } from "../rules/rule-of";
import type { SpParameters } from "./parameters";

export type SpRuleGroup = "susunan" | "penyampaian" | "pengelolaan" | "maklumat";

export type SpSubject = {
  readonly document: StandarPelayanan;
  /** All Standar Pelayanan of the workbook, this one included. */
  readonly documents: readonly StandarPelayanan[];
  readonly parameters: SpParameters;
  readonly today: CalendarDate | null;
};

export type SpRuleContext<MessageId extends string = string> = Reporting<SpSubject, MessageId>;

type Grouped = { readonly group: SpRuleGroup };

/** A rule about one Standar Pelayanan. */
export type SpRule = RuleOf<SpSubject> & Grouped;

export const defineSpRule = ruleDefiner<SpSubject, Grouped>();
