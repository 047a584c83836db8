import { describedActivities } from "./activity-kind";
import { BEGIN_AND_END } from "./basis";
import { defineRule } from "./define-rule";
import { tableHeaderPlace } from "./document-place";

export const hasEnoughActivities = defineRule({
  id: "has-enough-activities",
  code: "KG-02",
  group: "kegiatan",
  basis: BEGIN_AND_END,
  messages: ["none", "few"],
  check({ document, parameters, report }) {
    const { table } = document;
    const count = describedActivities(document).length;
    if (!table || count >= parameters.fewestActivities) return;
    const origin = tableHeaderPlace(table);
    if (count === 0) report("none", { origin });
    else report("few", { origin, data: { count } });
  },
});
