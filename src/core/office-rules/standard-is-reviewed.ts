import { REVIEW_PERIOD } from "./basis";
import { defineStagesRule } from "./define-office-rule";
import { withinPeriod } from "./stage-period";

export const standardIsReviewed = defineStagesRule({
  id: "standard-is-reviewed",
  code: "SP-35",
  basis: REVIEW_PERIOD,
  messages: ["overdue"],
  check: withinPeriod("sp", "monev", "monthsToReview"),
});
