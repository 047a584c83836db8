import { activityName } from "./activity-kind";
import { CONNECTED_FLOW } from "./basis";
import { defineRule } from "./define-rule";
import { endingSymbols, goesBack, skips, turns } from "./flow-turns";

export const onlyADecisionGoesBack = defineRule({
  id: "only-a-decision-goes-back",
  code: "AL-14",
  group: "alur",
  basis: CONNECTED_FLOW,
  messages: ["goes-back"],
  check(context) {
    const all = turns(context);
    // Rows in another order than the flow: the jump ahead is told (AL-15), not the way back to what it passed by.
    const skipped = new Set(
      all
        .filter((turn) => skips(context, turn))
        .flatMap(({ passed }) => passed.map(({ node }) => node.id)),
    );
    const ending = endingSymbols(context.graph);
    for (const turn of all) {
      const { source, target } = turn;
      if (!goesBack(turn) || skipped.has(target.node.id)) continue;
      // A circle without a way out is told as that (AL-13).
      if (!ending.has(source.node.id)) continue;
      context.report("goes-back", {
        origin: source.node.origin,
        data: { activity: activityName(source.activity), target: activityName(target.activity) },
        related: [target.node.origin],
      });
    }
  },
});
