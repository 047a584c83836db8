import { describedActivities } from "./activity-kind";
import { BIMTEK_PRACTICE } from "./basis";
import { defineRule } from "./define-rule";
import { tableHeaderPlace } from "./document-place";

export const activitiesFitOneSop = defineRule({
  id: "activities-fit-one-sop",
  code: "KG-03",
  group: "kegiatan",
  basis: BIMTEK_PRACTICE,
  messages: ["many"],
  check({ document, parameters, report }) {
    const count = describedActivities(document).length;
    if (!document.table || count <= parameters.mostActivities) return;
    report("many", { origin: tableHeaderPlace(document.table), data: { count } });
  },
});
