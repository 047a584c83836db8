import type { Decree } from "../decree/read-decree";
import type { CalendarDate } from "../language/dates";
import type { Maklumat } from "../maklumat/read-maklumat";
import { type Reporting, type RuleOf, ruleDefiner } from "../rules/rule-of";
import type { StagesSheet } from "../stages/read-stages";
import type { OfficeParameters } from "./parameters";

/** A sheet beside SOP and SP that has rules of its own. */
export type OfficeSheet = Maklumat | Decree | StagesSheet;

export type MaklumatSubject = { readonly maklumat: Maklumat };

export type DecreeSubject = { readonly decree: Decree };

export type StagesSubject = {
  readonly stages: StagesSheet;
  /** Null where the caller knows no clock: what needs one is not told then. */
  readonly today: CalendarDate | null;
  readonly parameters: OfficeParameters;
};

export type StagesContext<MessageId extends string = string> = Reporting<StagesSubject, MessageId>;

export type MaklumatRule = RuleOf<MaklumatSubject>;
export type DecreeRule = RuleOf<DecreeSubject>;
export type StagesRule = RuleOf<StagesSubject>;

export const defineMaklumatRule = ruleDefiner<MaklumatSubject>();
export const defineDecreeRule = ruleDefiner<DecreeSubject>();
export const defineStagesRule = ruleDefiner<StagesSubject>();
