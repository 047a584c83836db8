import { activityName } from "./activity-kind";
import { ACTIVE_WRITING } from "./basis";
import { defineRule } from "./define-rule";
import { openingWith } from "./wording";

export const activityIsNotANoun = defineRule({
  id: "activity-is-not-a-noun",
  code: "KG-06",
  group: "kegiatan",
  basis: ACTIVE_WRITING,
  messages: ["noun"],
  check(context) {
    for (const { activity, opening } of openingWith(context, ["action-noun"])) {
      context.report("noun", {
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
