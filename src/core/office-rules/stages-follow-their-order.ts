import { SP_STAGE_FACTS } from "../stages/sp-stages";
import { stagesOutOfOrder } from "../stages/stage-progress";
import { SP_STAGES_BASIS } from "./basis";
import { defineStagesRule } from "./define-office-rule";

export const stagesFollowTheirOrder = defineStagesRule({
  id: "stages-follow-their-order",
  code: "SP-33",
  basis: SP_STAGES_BASIS,
  messages: ["order"],
  check({ stages, report }) {
    for (const { earlier, later } of stagesOutOfOrder(stages)) {
      report("order", {
        origin: later.date.field.origin,
        data: {
          later: SP_STAGE_FACTS[later.stage].name,
          earlier: SP_STAGE_FACTS[earlier.stage].name,
        },
        related: [earlier.date.field.origin],
      });
    }
  },
});
