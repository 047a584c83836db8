import type { Activity } from "../document/sop-document";
import { activityName, hasMutuBaku, isNumbered, isTerminatorRow } from "./activity-kind";
import { activityNumber } from "./activity-number";
import { PROCEDURE_TABLE } from "./basis";
import { isBlank } from "./blank";
import { defineRule } from "./define-rule";

export const activityNumbersAscend = defineRule({
  id: "activity-numbers-ascend",
  code: "KG-11",
  group: "kegiatan",
  basis: PROCEDURE_TABLE,
  messages: ["none", "blank", "repeated", "out-of-order", "sub-step", "lettered", "unreadable"],
  check({ document, report }) {
    const real = document.activities.filter(isRealActivity);
    const [first] = real;
    if (document.table?.columns.no == null || !first) return;
    if (!isNumbered(document)) {
      report("none", { origin: first.numberOrigin ?? first.origin });
      return;
    }
    if (isLettered(real)) {
      report("lettered", { origin: first.numberOrigin ?? first.origin });
      return;
    }
    // After a break the count goes on from what is written: one slip gives one finding.
    let main = 0;
    const seen = new Set<number>();
    for (const activity of document.activities) {
      const number = activityNumber(activity);
      const at = {
        origin: activity.numberOrigin ?? activity.origin,
        data: { activity: activityName(activity), expected: main + 1 },
      };
      if (number.kind === "blank") {
        if (isRealActivity(activity)) report("blank", at);
      } else if (number.kind === "other") {
        report("unreadable", at);
      } else if (number.kind === "sub") {
        // `2.1` may stand for a number 2 that has no row of its own.
        if (number.parent === main + 1) seen.add(++main);
        else if ((number.parent ?? main) !== main || main === 0) report("sub-step", at);
      } else {
        if (seen.has(number.value)) report("repeated", at);
        else if (number.value !== main + 1) report("out-of-order", at);
        seen.add(number.value);
        main = number.value;
      }
    }
  },
});

/** a, b, c throughout: one decision about the whole column, with no number that the letters could stand below. */
const isLettered = (activities: readonly Activity[]): boolean =>
  activities.length > 1 &&
  activities.every((activity) => {
    const number = activityNumber(activity);
    return number.kind === "sub" && number.parent === null;
  });

/** A row that must have a number: it has a text and a symbol or mutu baku, and is not just "Mulai" or "Selesai". */
const isRealActivity = (activity: Activity): boolean =>
  !isBlank(activity.description) &&
  (activity.nodes.length > 0 || hasMutuBaku(activity)) &&
  !isTerminatorRow(activity);
