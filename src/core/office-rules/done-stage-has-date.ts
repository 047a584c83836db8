import { doneWithoutDate } from "../stages/stage-progress";
import { stageName } from "../stages/stage-sets";
import { STAGE_PRACTICE } from "./basis";
import { defineStagesRule } from "./define-office-rule";

export const doneStageHasDate = defineStagesRule({
  id: "done-stage-has-date",
  code: "TS-04",
  basis: STAGE_PRACTICE,
  messages: ["undated"],
  check({ stages, report }) {
    for (const { stage, date } of doneWithoutDate(stages)) {
      report("undated", {
        origin: date.field.origin,
        data: { stage: stageName(stages.set, stage) },
      });
    }
  },
});
