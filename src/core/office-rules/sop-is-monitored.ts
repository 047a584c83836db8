import { MONITORING_PERIOD } from "./basis";
import { defineStagesRule } from "./define-office-rule";
import { withinPeriod } from "./stage-period";

export const sopIsMonitored = defineStagesRule({
  id: "sop-is-monitored",
  code: "TS-02",
  basis: MONITORING_PERIOD,
  messages: ["overdue"],
  check: withinPeriod("sop", "monitoring", "monthsToMonitoring"),
});
