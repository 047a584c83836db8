import type { Activity } from "../document/sop-document";
import { activityName } from "./activity-kind";
import { BIMTEK_PRACTICE } from "./basis";
import { defineRule } from "./define-rule";
import { wordings } from "./wording";

export const activitiesDiffer = defineRule({
  id: "activities-differ",
  code: "KG-10",
  group: "kegiatan",
  basis: BIMTEK_PRACTICE,
  messages: ["repeated"],
  check({ document, report }) {
    const seen = new Map<string, Activity>();
    for (const { activity, words } of wordings(document)) {
      const lanes = activity.nodes.map(({ pelaksana }) => pelaksana);
      if (lanes.length === 0) continue;
      const key = [words.join(" ").toLowerCase(), ...lanes].join("\n");
      const first = seen.get(key);
      if (!first) {
        seen.set(key, activity);
        continue;
      }
      report("repeated", {
        origin: activity.descriptionOrigin,
        data: { activity: activityName(activity), first: activityName(first) },
        related: [first.descriptionOrigin],
      });
    }
  },
});
