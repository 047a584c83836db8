import { activityName } from "./activity-kind";
import { CONNECTED_FLOW } from "./basis";
import { defineRule } from "./define-rule";
import { reachedSymbols, skips, turns } from "./flow-turns";

export const flowSkipsNoActivity = defineRule({
  id: "flow-skips-no-activity",
  code: "AL-15",
  group: "alur",
  basis: CONNECTED_FLOW,
  messages: ["skips"],
  check(context) {
    const reached = reachedSymbols(context.graph);
    for (const turn of turns(context)) {
      const { source, target, passed } = turn;
      if (!skips(context, turn)) continue;
      // Activities that nothing leads to are told one by one (AL-12).
      if (passed.some(({ node }) => !reached.has(node.id))) continue;
      context.report("skips", {
        origin: source.node.origin,
        data: {
          activity: activityName(source.activity),
          target: activityName(target.activity),
          activities: [...new Set(passed.map(({ activity }) => activityName(activity)))],
        },
        related: passed.map(({ node }) => node.origin),
      });
    }
  },
});
