import { hasMutuBaku, isTerminatorRow } from "./activity-kind";
import { PROCEDURE_TABLE } from "./basis";
import { isBlank } from "./blank";
import { defineRule } from "./define-rule";

export const activityIsDescribed = defineRule({
  id: "activity-is-described",
  code: "KG-01",
  group: "kegiatan",
  basis: PROCEDURE_TABLE,
  messages: ["blank"],
  check({ document, report }) {
    for (const activity of document.activities) {
      if (!isBlank(activity.description)) continue;
      const { nodes, descriptionOrigin: origin } = activity;
      // A row with nothing but a capsule only says where the procedure begins or ends.
      const holdsSomething =
        hasMutuBaku(activity) || (nodes.length > 0 && !isTerminatorRow(activity));
      if (holdsSomething) report("blank", { origin, data: { row: origin.range.top + 1 } });
    }
  },
});
