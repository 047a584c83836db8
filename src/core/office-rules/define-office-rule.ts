import type { CalendarDate } from "../language/dates";
import type { Maklumat } from "../maklumat/read-maklumat";
import type { Basis, Finding } from "../rules/define-rule";
import type { StagesSheet } from "../stages/read-stages";

/** A sheet beside SOP and SP that has rules of its own. */
export type OfficeSheet = Maklumat | StagesSheet;

export type OfficeContext<Subject extends OfficeSheet, MessageId extends string> = {
  readonly subject: Subject;
  /** Null where the caller knows no clock: what needs one is not told then. */
  readonly today: CalendarDate | null;
  report(messageId: MessageId, finding: Finding): void;
};

export type OfficeRule<
  Kind extends OfficeSheet["kind"] = OfficeSheet["kind"],
  Id extends string = string,
  MessageId extends string = string,
> = {
  readonly id: Id;
  /** Number in the rule catalogue, for example SP-33. */
  readonly code: string;
  /** The kind of sheet that it is about. */
  readonly kind: Kind;
  readonly basis: Basis;
  readonly messages: readonly MessageId[];
  readonly check: (
    context: OfficeContext<Extract<OfficeSheet, { readonly kind: Kind }>, MessageId>,
  ) => void;
};

export const defineOfficeRule = <
  const Kind extends OfficeSheet["kind"],
  const Id extends string,
  const MessageId extends string,
>(
  rule: OfficeRule<Kind, Id, MessageId>,
): OfficeRule<Kind, Id, MessageId> => rule;
