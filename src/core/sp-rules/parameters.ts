import { OUTDATED_LAWS, type OutdatedLaw } from "../language/outdated-laws";

/** What the rules of a Standar Pelayanan measure with. */
export type SpParameters = {
  /** Fewer steps are no procedure from application to product (SP-10). */
  readonly fewestSteps: number;
  /** A paragraph with this many commas is a list (SP-09). */
  readonly fewestCommas: number;
  /** Phrases that an office may use although they leave something open, in lower case (SP-08, SP-16). */
  readonly acceptedPhrases: readonly string[];
  /** Legal sources that others have replaced (ID-24). */
  readonly outdatedLaws: readonly OutdatedLaw[];
};

export const DEFAULT_SP_PARAMETERS: SpParameters = {
  fewestSteps: 3,
  fewestCommas: 3,
  acceptedPhrases: [],
  outdatedLaws: OUTDATED_LAWS,
};
