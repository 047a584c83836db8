import { yearsOverdue } from "../stages/stage-progress";
import { REVIEW_PERIOD } from "./basis";
import { defineOfficeRule } from "./define-office-rule";

export const standardIsReviewed = defineOfficeRule({
  id: "standard-is-reviewed",
  code: "SP-35",
  kind: "tahapan",
  basis: REVIEW_PERIOD,
  messages: ["overdue"],
  check({ subject, today, report }) {
    const overdue = today && yearsOverdue(subject, today);
    if (!overdue) return;
    report("overdue", { origin: overdue.row.date.field.origin, data: { years: overdue.years } });
  },
});
