import type { Dossier } from "../document/dossier";
import type { SopDocument } from "../document/sop-document";
import type { StandarPelayanan } from "../document/standar-pelayanan";
import type { Finding } from "../rules/diagnostic";
import { type RuleOf, ruleDefiner } from "../rules/rule-of";
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

export type CrossSubject = {
  readonly dossier: Dossier;
  readonly linked: readonly LinkedSp[];
  readonly parameters: CrossParameters;
};

/** A rule between an SP and its SOPs. */
export type CrossRule = RuleOf<CrossSubject, string, string, CrossFinding>;

export const defineCrossRule = ruleDefiner<CrossSubject, unknown, CrossFinding>();
