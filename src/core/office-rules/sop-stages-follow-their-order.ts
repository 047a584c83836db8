import { SOP_STAGES_BASIS } from "./basis";
import { defineStagesRule } from "./define-office-rule";
import { inStageOrder } from "./stage-order";

export const sopStagesFollowTheirOrder = defineStagesRule({
  id: "sop-stages-follow-their-order",
  code: "TS-01",
  basis: SOP_STAGES_BASIS,
  messages: ["order"],
  check: inStageOrder("sop"),
});
