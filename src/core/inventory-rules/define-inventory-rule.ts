import type { Inventaris } from "../document/inventaris";
import type { SopDocument } from "../document/sop-document";
import type { Basis, Finding } from "../rules/define-rule";

export type InventoryContext<MessageId extends string = string> = {
  readonly inventory: Inventaris;
  /** All inventories of the workbook (or of the class), this one included. */
  readonly inventories: readonly Inventaris[];
  readonly sops: readonly SopDocument[];
  report(messageId: MessageId, finding: Finding): void;
};

/** A rule about a list of titles: data and one check, as in `rules/define-rule`. */
export type InventoryRule<Id extends string = string, MessageId extends string = string> = {
  readonly id: Id;
  /** Number in the rule catalogue, for example INV-04. */
  readonly code: string;
  readonly basis: Basis;
  readonly messages: readonly MessageId[];
  readonly check: (context: InventoryContext<MessageId>) => void;
};

export const defineInventoryRule = <const Id extends string, const MessageId extends string>(
  rule: InventoryRule<Id, MessageId>,
): InventoryRule<Id, MessageId> => rule;
