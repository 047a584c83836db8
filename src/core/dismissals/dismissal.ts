/** A finding that a person has set aside, with the reason. */
export type Dismissal = {
  readonly ruleId: string;
  readonly messageId: string;
  readonly sheet: string;
  /** What the finding is about, by its content (`findingAnchor`): rows inserted above it change nothing. */
  readonly anchor: string;
  /** Which of several findings that are alike in all of this, counted from 0. */
  readonly nth: number;
  readonly reason: string;
};

/** What is asked for before a finding is set aside: a reason of at least a word. */
export const isReason = (text: string): boolean => /[\p{L}\p{N}]{2}/u.test(text);

/** Longer reasons are cut: a workbook is no diary. */
export const LONGEST_REASON = 500;
