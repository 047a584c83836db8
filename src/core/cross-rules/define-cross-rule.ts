import type { Dossier } from "../document/dossier";
import type { SopDocument } from "../document/sop-document";
import type { StandarPelayanan } from "../document/standar-pelayanan";
import type { Basis, Finding } from "../rules/define-rule";
import type { CrossParameters } from "./parameters";

/** An SOP that belongs to an SP. */
export type LinkedSop = {
  readonly sop: SopDocument;
  /** A person has said so, or the names leave no doubt. */
  readonly isSure: boolean;
};

/** An SP with the SOPs that carry it out; none where nothing is linked. */
export type LinkedSp = {
  readonly sp: StandarPelayanan;
  readonly sops: readonly LinkedSop[];
};

export type CrossFinding = Finding & {
  /** Where the finding belongs; it is shown with both documents. */
  readonly of: SopDocument | StandarPelayanan;
  /** False where the link is a guess: the finding is then no more than a hint. */
  readonly isSure: boolean;
};

export type CrossRuleContext<MessageId extends string = string> = {
  readonly dossier: Dossier;
  readonly linked: readonly LinkedSp[];
  readonly parameters: CrossParameters;
  report(messageId: MessageId, finding: CrossFinding): void;
};

/** A rule between an SP and its SOPs. */
export type CrossRule<Id extends string = string, MessageId extends string = string> = {
  readonly id: Id;
  /** Number in the rule catalogue, for example XR-03. */
  readonly code: string;
  readonly basis: Basis;
  readonly messages: readonly MessageId[];
  readonly check: (context: CrossRuleContext<MessageId>) => void;
};

/** Keeps the literal ids, so that `report` takes no other message than the declared ones. */
export const defineCrossRule = <const Id extends string, const MessageId extends string>(
  rule: CrossRule<Id, MessageId>,
): CrossRule<Id, MessageId> => rule;
