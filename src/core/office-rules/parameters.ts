/** What the rules about maklumat and stages measure with. */
export type OfficeParameters = {
  /** Months after which a Standar Pelayanan is reviewed at the latest (SP-35). */
  readonly monthsToReview: number;
  /** Months between two monitorings of an SOP (PermenPANRB 35/2012, TS-02) and between two evaluations (TS-03). */
  readonly monthsToMonitoring: number;
  readonly monthsToEvaluation: number;
  /** Words that name somebody from outside the office, beside the usual ones, in lower case (SP-34). */
  readonly publicWords: readonly string[];
};

export const DEFAULT_OFFICE_PARAMETERS: OfficeParameters = {
  monthsToReview: 36,
  monthsToMonitoring: 6,
  monthsToEvaluation: 12,
  publicWords: [],
};
