import { mainPath } from "../document/main-path";
import type { NodeId, SopDocument } from "../document/sop-document";
import type { RuleContext } from "./define-rule";
import type { FlowGraph, PlacedSymbol } from "./flow-graph";

/** An arrow between activities that are not neighbours in the order of the rows. */
export type Turn = {
  readonly source: PlacedSymbol;
  readonly target: PlacedSymbol;
  /** Activities with a symbol that a forward arrow passes by. */
  readonly passed: readonly PlacedSymbol[];
};

type FlowContext = Pick<RuleContext, "document" | "graph">;

/**
 * Arrows of the main path that leave a step which is no decision and lead anywhere but to the next activity. What only
 * a Tidak leads to may go back or ahead as it must: a rejection ends, a correction returns. Ways to an end are left out.
 */
export function turns({ document, graph }: FlowContext): readonly Turn[] {
  const path = mainPath(document);
  return document.flows.flatMap((flow) => {
    const [source, target] = [graph.find(flow.source), graph.find(flow.target)];
    if (flow.joint || !source || !target || !path.has(source.node.id)) return [];
    if (source.node.kind === "decision" || target.node.kind === "end") return [];
    const passed = graph.symbols.filter(
      ({ index }) => index > source.index && index < target.index,
    );
    return target.index < source.index || passed.length > 0 ? [{ source, target, passed }] : [];
  });
}

export const goesBack = ({ source, target }: Turn): boolean => target.index < source.index;

/**
 * True where a forward arrow passes by activities that belong to the same way: nothing else leads to them. Those of
 * another branch (of a decision, or of a fork) are not skipped, they are somebody else's.
 */
export function skips(context: FlowContext, { source, passed }: Turn): boolean {
  if (passed.length === 0) return false;
  const elsewhere = reachedWithout(context, source.node.id);
  const forked = new Set(context.graph.outgoing(source.node.id).map(({ target }) => target));
  return passed.every(({ node }) => !elsewhere.has(node.id) && !forked.has(node.id));
}

/** Everything the flow comes to when a symbol is taken out of it. */
function reachedWithout({ graph }: FlowContext, without: NodeId): ReadonlySet<NodeId> {
  const seen = new Set(starts(graph).filter((id) => id !== without));
  for (const id of seen) {
    for (const { target } of graph.outgoing(id)) if (target !== without) seen.add(target);
  }
  return seen;
}

const starts = ({ symbols }: FlowGraph): readonly NodeId[] =>
  symbols.flatMap(({ node }) => (node.kind === "start" ? [node.id] : []));

/** Symbols from which the flow comes to an end; what does not is told by AL-13. */
export const endingSymbols = ({ symbols, leadingTo }: FlowGraph): ReadonlySet<NodeId> =>
  leadingTo(symbols.flatMap(({ node }) => (node.kind === "end" ? [node.id] : [])));

/** Symbols that the flow comes to from its start; others are told by AL-12. */
export const reachedSymbols = (graph: FlowGraph): ReadonlySet<NodeId> =>
  graph.reachableFrom(starts(graph));

/** Index of the first and the last activity that has a symbol; null without symbols. */
export function flowEnds(
  document: SopDocument,
): { readonly first: number; readonly last: number } | null {
  const indexes = document.activities.flatMap(({ nodes }, i) => (nodes.length > 0 ? [i] : []));
  const [first] = indexes;
  const last = indexes.at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}
