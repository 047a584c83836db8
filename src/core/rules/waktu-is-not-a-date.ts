import { activityName } from "./activity-kind";
import { EXCEL } from "./basis";
import { defineRule } from "./define-rule";

export const waktuIsNotADate = defineRule({
  id: "waktu-is-not-a-date",
  code: "MB-05",
  group: "mutu-baku",
  basis: EXCEL,
  messages: ["date"],
  check({ document, report }) {
    for (const activity of document.activities) {
      const { duration } = activity.mutuBaku;
      if (!duration?.damaged) continue;
      const data = { activity: activityName(activity), text: duration.text };
      report("date", { origin: duration.origin, data });
    }
  },
});
