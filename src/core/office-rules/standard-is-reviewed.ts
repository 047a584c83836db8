import { yearsOverdue } from "../stages/stage-progress";
import { REVIEW_PERIOD } from "./basis";
import { defineStagesRule } from "./define-office-rule";

export const standardIsReviewed = defineStagesRule({
  id: "standard-is-reviewed",
  code: "SP-35",
  basis: REVIEW_PERIOD,
  messages: ["overdue"],
  check({ stages, today, report }) {
    const overdue = today && yearsOverdue(stages, today);
    if (!overdue) return;
    report("overdue", { origin: overdue.row.date.field.origin, data: { years: overdue.years } });
  },
});
