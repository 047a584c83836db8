import type { Activity, SopDocument } from "../document/sop-document";
import { activityName, isTerminatorRow, isTextOnlyRow } from "./activity-kind";
import { PROCEDURE_TABLE } from "./basis";
import { isBlank } from "./blank";
import { defineRule } from "./define-rule";

export const waktuIsFilled = defineRule({
  id: "waktu-is-filled",
  code: "MB-01",
  group: "mutu-baku",
  basis: PROCEDURE_TABLE,
  messages: ["none-yet", "empty"],
  check({ document, report }) {
    const measured = document.activities.filter((_, index) => needsWaktu(document, index));
    const empty = measured.filter(({ mutuBaku }) => isBlank(mutuBaku.duration?.text));
    const place = (activity: Activity) => activity.mutuBaku.waktuOrigin ?? activity.origin;
    const [first, ...others] = empty;
    // A column nobody has begun with is one finding, not one a row.
    if (first && others.length > 0 && empty.length === measured.length) {
      report("none-yet", { origin: place(first), related: others.map(place) });
      return;
    }
    for (const activity of empty) {
      report("empty", { origin: place(activity), data: { activity: activityName(activity) } });
    }
  },
});

function needsWaktu(document: SopDocument, index: number): boolean {
  const activity = document.activities[index];
  return (
    activity !== undefined &&
    activity.mutuBaku.waktuOrigin !== null &&
    !isBlank(activity.description) &&
    !isTerminatorRow(activity) &&
    !isTextOnlyRow(document, index)
  );
}
