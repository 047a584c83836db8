import { SP_STAGES_BASIS } from "./basis";
import { defineStagesRule } from "./define-office-rule";
import { inStageOrder } from "./stage-order";

export const stagesFollowTheirOrder = defineStagesRule({
  id: "stages-follow-their-order",
  code: "SP-33",
  basis: SP_STAGES_BASIS,
  messages: ["order"],
  check: inStageOrder("sp"),
});
