/** What the rules between an SP and its SOPs measure with. */
export type CrossParameters = {
  /** Working time of a day: 37 hours 30 minutes over 5 days (Perpres 21/2023). */
  readonly minutesPerWorkday: number;
  /** An SOP that takes less than this part of the promised time could promise less (XR-04). */
  readonly leastPartOfPromise: number;
  /** Part of the words of an item that make two items the same (XR-05, XR-07). */
  readonly sameItem: number;
  /** Steps by which the two procedures may differ (XR-10). */
  readonly mostStepsApart: number;
};

export const DEFAULT_CROSS_PARAMETERS: CrossParameters = {
  minutesPerWorkday: 450,
  leastPartOfPromise: 0.25,
  sameItem: 0.5,
  mostStepsApart: 2,
};
