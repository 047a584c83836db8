import { activityName } from "./activity-kind";
import { FIVE_SYMBOLS } from "./basis";
import { defineRule } from "./define-rule";

export const decisionExitsDiffer = defineRule({
  id: "decision-exits-differ",
  code: "AL-09",
  group: "alur",
  basis: FIVE_SYMBOLS,
  messages: ["same-target"],
  check({ graph, report }) {
    for (const { node, activity } of graph.symbols) {
      if (node.kind !== "decision") continue;
      const exits = graph.outgoing(node.id);
      const tidak = exits.filter(({ outcome }) => outcome === "tidak").map(({ target }) => target);
      const same = exits.find(({ outcome, target }) => outcome === "ya" && tidak.includes(target));
      const target = same && graph.find(same.target);
      if (!target) continue;
      report("same-target", {
        origin: node.origin,
        data: { activity: activityName(activity), target: activityName(target.activity) },
      });
    }
  },
});
