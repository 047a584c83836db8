import { activityName } from "./activity-kind";
import { ACTIVE_WRITING } from "./basis";
import { defineRule } from "./define-rule";
import { openingWith } from "./wording";

export const activityIsWrittenActively = defineRule({
  id: "activity-is-written-actively",
  code: "KG-05",
  group: "kegiatan",
  basis: ACTIVE_WRITING,
  messages: ["passive"],
  check(context) {
    for (const { activity, opening } of openingWith(context, ["passive"])) {
      context.report("passive", {
        origin: activity.descriptionOrigin,
        data: {
          activity: activityName(activity),
          words: opening.words,
          suggestion: opening.active ?? "",
        },
      });
    }
  },
});
