import { actsOf } from "../language/acts";
import { activityName } from "./activity-kind";
import { CLARITY } from "./basis";
import { defineRule } from "./define-rule";
import { wordings } from "./wording";

export const activityIsBrief = defineRule({
  id: "activity-is-brief",
  code: "KG-09",
  group: "kegiatan",
  basis: CLARITY,
  messages: ["long"],
  check({ document, parameters, report }) {
    for (const { activity, words } of wordings(document)) {
      if (words.length <= parameters.mostActivityWords) continue;
      // A text that is long because it holds several activities has a finding of its own.
      if (actsOf(activity.description).length > 1) continue;
      report("long", {
        origin: activity.descriptionOrigin,
        data: { activity: activityName(activity), count: words.length },
      });
    }
  },
});
