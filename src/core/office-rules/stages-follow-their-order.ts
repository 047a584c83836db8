import { SP_STAGE_FACTS } from "../stages/sp-stages";
import { stagesOutOfOrder } from "../stages/stage-progress";
import { SP_STAGES_BASIS } from "./basis";
import { defineOfficeRule } from "./define-office-rule";

export const stagesFollowTheirOrder = defineOfficeRule({
  id: "stages-follow-their-order",
  code: "SP-33",
  kind: "tahapan",
  basis: SP_STAGES_BASIS,
  messages: ["order"],
  check({ subject, report }) {
    for (const { earlier, later } of stagesOutOfOrder(subject)) {
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
