import { activityName } from "./activity-kind";
import { ACTIVE_WRITING } from "./basis";
import { defineRule } from "./define-rule";
import { openingWith } from "./wording";

export const decisionIsWrittenAsActivity = defineRule({
  id: "decision-is-written-as-activity",
  code: "KG-15",
  group: "kegiatan",
  basis: ACTIVE_WRITING,
  messages: ["question"],
  check(context) {
    for (const { activity } of openingWith(context, ["question"])) {
      const data = { activity: activityName(activity) };
      context.report("question", { origin: activity.descriptionOrigin, data });
    }
  },
});
