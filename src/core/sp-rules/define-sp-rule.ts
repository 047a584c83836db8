import type { StandarPelayanan } from "../document/standar-pelayanan";
import type { CalendarDate } from "../language/dates";
import type { Basis, Finding } from "../rules/define-rule";
import type { SpParameters } from "./parameters";

export type SpRuleGroup = "susunan" | "penyampaian" | "pengelolaan" | "maklumat";

export type SpRuleContext<MessageId extends string = string> = {
  readonly document: StandarPelayanan;
  /** All Standar Pelayanan of the workbook, this one included. */
  readonly documents: readonly StandarPelayanan[];
  readonly parameters: SpParameters;
  readonly today: CalendarDate | null;
  report(messageId: MessageId, finding: Finding): void;
};

/** A rule about one Standar Pelayanan; see `Rule` of the SOP. */
export type SpRule<Id extends string = string, MessageId extends string = string> = {
  readonly id: Id;
  /** Number in the rule catalogue, for example SP-12. */
  readonly code: string;
  readonly group: SpRuleGroup;
  readonly basis: Basis;
  readonly messages: readonly MessageId[];
  readonly check: (context: SpRuleContext<MessageId>) => void;
};

/** Keeps the literal ids, so that `report` takes no other message than the declared ones. */
export const defineSpRule = <const Id extends string, const MessageId extends string>(
  rule: SpRule<Id, MessageId>,
): SpRule<Id, MessageId> => rule;
