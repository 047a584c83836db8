import type { NodeId } from "../document/sop-document";
import { activityName } from "./activity-kind";
import { CONNECTED_FLOW } from "./basis";
import { defineRule, type RuleContext } from "./define-rule";
import {
  drawingIsFaulty,
  drawingIsFaultyNear,
  exitIsExplained,
  previousLacksSymbol,
} from "./flow-faults";
import type { FlowGraph, PlacedSymbol } from "./flow-graph";

export const activityIsReached = defineRule({
  id: "activity-is-reached",
  code: "AL-12",
  group: "alur",
  basis: CONNECTED_FLOW,
  messages: ["no-arrows", "unreached"],
  check(context) {
    const { document, graph, report } = context;
    const starts = graph.symbols.filter(({ node }) => node.kind === "start");
    const [start] = starts;
    if (!start) return;
    if (document.flows.length === 0) {
      // Arrows that are there and hang in the air have findings of their own.
      if (graph.symbols.length > 1 && !drawingIsFaulty(document)) {
        report("no-arrows", { origin: start.node.origin });
      }
      return;
    }
    const reached = graph.reachableFrom(starts.map(({ node }) => node.id));
    const told = new Set<number>();
    // What a part that is cut off leads to cannot begin a part of its own.
    const covered = new Set(reached);
    for (const symbol of graph.symbols) {
      if (covered.has(symbol.node.id) || !isFirstOfItsPart(graph, symbol.node.id)) continue;
      for (const id of graph.reachableFrom([symbol.node.id])) covered.add(id);
      if (told.has(symbol.index) || isExplained(context, symbol, reached)) continue;
      told.add(symbol.index);
      const data = { activity: activityName(symbol.activity) };
      report("unreached", { origin: symbol.node.origin, data });
    }
  },
});

/**
 * Of a part of the flow that is cut off, only the symbol where it begins is told: the rest follows from that.
 * A part that runs in a circle begins with its first symbol.
 */
function isFirstOfItsPart(graph: FlowGraph, id: NodeId): boolean {
  const before = graph.leadingTo([id]);
  const after = graph.reachableFrom([id]);
  const first = graph.symbols.find(({ node }) => before.has(node.id));
  return first?.node.id === id && [...before].every((other) => after.has(other));
}

/** True where the missing way in is a way out that is missing (and told) in the same activity or the one before. */
function isExplained(
  context: Pick<RuleContext, "document" | "graph">,
  { index, node, activity }: PlacedSymbol,
  reached: ReadonlySet<NodeId>,
): boolean {
  const { graph, document } = context;
  if (previousLacksSymbol(document, index) || drawingIsFaultyNear(document, index)) return true;
  const previous = graph.symbols.filter((other) => other.index < index).at(-1)?.index;
  return (
    isAmbiguousTarget(context, activity.number) ||
    graph.symbols.some(
      (other) =>
        other.node.id !== node.id &&
        (other.index === index || other.index === previous) &&
        reached.has(other.node.id) &&
        (exitIsExplained(context, other) || isDeadEnd(graph, other)),
    )
  );
}

/** A dead end has a finding of its own: one missing arrow is one finding. */
const isDeadEnd = (graph: FlowGraph, { node }: PlacedSymbol): boolean =>
  node.kind !== "end" && graph.reachableFrom([node.id]).size === graph.actingWith(node.id).size;

const isAmbiguousTarget = ({ document }: Pick<RuleContext, "document">, number: string): boolean =>
  document.problems.some(
    ({ code, data }) => code === "target-ambiguous" && String(data.target) === number.trim(),
  );
