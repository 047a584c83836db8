import { activityName, describedActivities, isTerminatorRow } from "./activity-kind";
import { BIMTEK_PRACTICE } from "./basis";
import { defineRule, type RuleContext } from "./define-rule";

/** Guides show both ways (domain: a matter of the region), so an office chooses; without a choice both are right. */
export const terminatorsFollowTheStyle = defineRule({
  id: "terminators-follow-the-style",
  code: "AL-28",
  group: "alur",
  basis: BIMTEK_PRACTICE,
  messages: ["row", "start-activity", "end-activity"],
  check(context) {
    const { terminators } = context.parameters;
    if (terminators === "activities") checkRows(context);
    else if (terminators === "rows") checkActivities(context);
  },
});

type Context = RuleContext<"row" | "start-activity" | "end-activity">;

function checkRows({ document, report }: Context): void {
  for (const activity of document.activities.filter(isTerminatorRow)) {
    report("row", { origin: activity.descriptionOrigin, data: { row: activity.description } });
  }
}

/** An activity in a capsule, where rows of their own say that the procedure begins and ends. */
function checkActivities({ document, report }: Context): void {
  for (const activity of describedActivities(document)) {
    for (const { kind, origin } of activity.nodes) {
      if (kind !== "start" && kind !== "end") continue;
      report(`${kind}-activity`, { origin, data: { activity: activityName(activity) } });
    }
  }
}
