import { EVALUATION_PERIOD } from "./basis";
import { defineStagesRule } from "./define-office-rule";
import { withinPeriod } from "./stage-period";

export const sopIsEvaluated = defineStagesRule({
  id: "sop-is-evaluated",
  code: "TS-03",
  basis: EVALUATION_PERIOD,
  messages: ["overdue"],
  check: withinPeriod("sop", "evaluasi", "monthsToEvaluation"),
});
