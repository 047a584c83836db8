/** What rules measure with: data of the preset, so that a facilitator can change it without a release. */
export type RuleParameters = {
  /** A title of more words than this is hinted at (ID-18). */
  readonly mostTitleWords: number;
  /** More pelaksana than this are hinted at (PL-10). */
  readonly mostLanes: number;
  /** No SOP AP is older than the first guideline of that year (ID-09). */
  readonly firstYear: number;
  /** A date of this many years ahead is a typing error (ID-09); a revision is often planned years ahead. */
  readonly mostYearsAhead: number;
  readonly mostYearsAheadOfRevision: number;
};

export const DEFAULT_PARAMETERS: RuleParameters = {
  mostTitleWords: 15,
  mostLanes: 8,
  firstYear: 2008,
  mostYearsAhead: 1,
  mostYearsAheadOfRevision: 5,
};
