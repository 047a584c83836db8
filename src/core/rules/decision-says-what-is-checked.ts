import { hasStem } from "../language/stems";
import { activityName } from "./activity-kind";
import { BIMTEK_PRACTICE } from "./basis";
import { defineRule } from "./define-rule";
import { wordings } from "./wording";

export const decisionSaysWhatIsChecked = defineRule({
  id: "decision-says-what-is-checked",
  code: "AL-19",
  group: "alur",
  basis: BIMTEK_PRACTICE,
  messages: ["no-check"],
  check({ document, parameters, report }) {
    for (const { activity, opening } of wordings(document)) {
      const decision = activity.nodes.find(({ kind }) => kind === "decision");
      if (!decision || opening.kind === "question") continue;
      if (hasStem(activity.description, parameters.decisionStems)) continue;
      report("no-check", { origin: decision.origin, data: { activity: activityName(activity) } });
    }
  },
});
