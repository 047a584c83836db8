import type { NodeId } from "../document/sop-document";
import { activityName } from "./activity-kind";
import { BIMTEK_PRACTICE } from "./basis";
import { defineRule } from "./define-rule";
import type { FlowGraph } from "./flow-graph";

export const tidakCorrectsOrRejects = defineRule({
  id: "tidak-corrects-or-rejects",
  code: "AL-16",
  group: "alur",
  basis: BIMTEK_PRACTICE,
  messages: ["goes-ahead"],
  check({ graph, report }) {
    for (const { node, activity, index } of graph.symbols) {
      if (node.kind !== "decision") continue;
      const exits = graph.outgoing(node.id);
      const tidak = graph.find(exits.find(({ outcome }) => outcome === "tidak")?.target ?? node.id);
      const ya = exits.find(({ outcome }) => outcome === "ya")?.target;
      if (!tidak || ya === undefined || ya === tidak.node.id) continue;
      if (tidak.index <= index || tidak.node.kind === "end") continue;
      // A branch of its own corrects or rejects; one that only leaves out some steps of Ya does neither.
      if (!reachedAfter(graph, ya, node.id).has(tidak.node.id)) continue;
      const data = { activity: activityName(activity), target: activityName(tidak.activity) };
      report("goes-ahead", { origin: node.origin, data, related: [tidak.node.origin] });
    }
  },
});

/** Everything that comes after a symbol, as long as the decision is not asked again. */
function reachedAfter(graph: FlowGraph, from: NodeId, decision: NodeId): ReadonlySet<NodeId> {
  const seen = new Set([from]);
  for (const id of seen) {
    for (const { target } of graph.outgoing(id)) if (target !== decision) seen.add(target);
  }
  return seen;
}
