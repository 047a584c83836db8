import { activityName } from "./activity-kind";
import { CONNECTED_FLOW } from "./basis";
import { defineRule } from "./define-rule";
import { exitIsExplained } from "./flow-faults";

export const flowReachesAnEnd = defineRule({
  id: "flow-reaches-an-end",
  code: "AL-13",
  group: "alur",
  basis: CONNECTED_FLOW,
  messages: ["dead-end", "endless-loop"],
  check(context) {
    const { document, graph, report } = context;
    const ids = (kind: "start" | "end") =>
      graph.symbols.filter(({ node }) => node.kind === kind).map(({ node }) => node.id);
    if (ids("end").length === 0 || document.flows.length === 0) return;
    const ending = graph.leadingTo(ids("end"));
    // What no start leads to has a finding of its own; without a start (also told) everything counts.
    const starts = ids("start");
    const walked = starts.length > 0 ? graph.reachableFrom(starts) : null;
    for (const { node, activity } of graph.symbols) {
      if (ending.has(node.id) || (walked && !walked.has(node.id))) continue;
      // The flow is told where it gets stuck, not at every activity that leads there.
      const after = graph.reachableFrom([node.id]);
      const stuck = graph.symbols.filter((other) => after.has(other.node.id));
      const before = graph.leadingTo([node.id]);
      if (stuck.some((other) => !before.has(other.node.id))) continue;
      if (stuck.at(-1)?.node.id !== node.id) continue;
      if (stuck.some((other) => exitIsExplained(context, other))) continue;
      const messageId = stuck.length > graph.actingWith(node.id).size ? "endless-loop" : "dead-end";
      report(messageId, {
        origin: node.origin,
        data: {
          activity: activityName(activity),
          activities: [...new Set(stuck.map((other) => activityName(other.activity)))],
        },
        related: stuck.slice(0, -1).map((other) => other.node.origin),
      });
    }
  },
});
