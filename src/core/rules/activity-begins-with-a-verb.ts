import { activityName } from "./activity-kind";
import { ACTIVE_WRITING } from "./basis";
import { defineRule } from "./define-rule";
import { openingWith } from "./wording";

export const activityBeginsWithAVerb = defineRule({
  id: "activity-begins-with-a-verb",
  code: "KG-04",
  group: "kegiatan",
  basis: ACTIVE_WRITING,
  messages: ["root", "no-verb"],
  check(context) {
    for (const { activity, opening } of openingWith(context, ["root", "other"])) {
      const origin = activity.descriptionOrigin;
      const data = { activity: activityName(activity), words: opening.words };
      if (opening.kind === "root") {
        context.report("root", { origin, data: { ...data, suggestion: opening.active } });
      } else {
        context.report("no-verb", { origin, data });
      }
    }
  },
});
