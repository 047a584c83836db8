import type {
  Activity,
  Flow,
  FlowNode,
  NodeId,
  Outcome,
  SopDocument,
} from "../document/sop-document";

/** A symbol, the activity it belongs to, and that activity's index in the document. */
export type PlacedSymbol = {
  readonly node: FlowNode;
  readonly activity: Activity;
  readonly index: number;
};

/** The flow of one document, ready to be walked. Flows from or to unknown symbols are left out. */
export type FlowGraph = {
  /** All symbols in the order of the rows, then in order of execution. */
  readonly symbols: readonly PlacedSymbol[];
  /** The symbol with this id; undefined for an unknown one. */
  find(id: NodeId): PlacedSymbol | undefined;
  /** Flows that leave a symbol, joint links included. */
  outgoing(id: NodeId): readonly Flow[];
  hasExit(id: NodeId, outcome: Outcome): boolean;
  /** Everything the flow can come to from these symbols, themselves included. */
  reachableFrom(ids: Iterable<NodeId>): ReadonlySet<NodeId>;
  /** Everything from which the flow can come to these symbols, themselves included. */
  leadingTo(ids: Iterable<NodeId>): ReadonlySet<NodeId>;
  /** Symbols that act together with this one, itself included. */
  actingWith(id: NodeId): ReadonlySet<NodeId>;
};

type Links = ReadonlyMap<NodeId, readonly NodeId[]>;

export function flowGraph(document: SopDocument): FlowGraph {
  const symbols = document.activities.flatMap((activity, index) =>
    activity.nodes.map((node): PlacedSymbol => ({ node, activity, index })),
  );
  const known = new Map(symbols.map((symbol) => [symbol.node.id, symbol]));
  const flows = document.flows.filter(
    ({ source, target }) => known.has(source) && known.has(target),
  );
  const joint = flows.filter((flow) => flow.joint).flatMap(bothWays);
  // People who act together are reached together: a joint link has no direction.
  const steps = [...flows.filter((flow) => !flow.joint), ...joint];
  const exits = groupBy(flows, ({ source }) => source);
  const forward = links(steps);
  const backward = links(steps.map(({ source, target }) => ({ source: target, target: source })));
  const together = links(joint);
  const outgoing = (id: NodeId): readonly Flow[] => exits.get(id) ?? [];
  return {
    symbols,
    find: (id) => known.get(id),
    outgoing,
    hasExit: (id, outcome) => outgoing(id).some((flow) => flow.outcome === outcome),
    reachableFrom: (ids) => walk(forward, ids),
    leadingTo: (ids) => walk(backward, ids),
    actingWith: (id) => walk(together, [id]),
  };
}

type Step = Pick<Flow, "source" | "target">;

const bothWays = ({ source, target }: Step): readonly Step[] => [
  { source, target },
  { source: target, target: source },
];

const links = (steps: readonly Step[]): Links =>
  new Map(
    [...groupBy(steps, ({ source }) => source)].map(([source, group]) => [
      source,
      group.map(({ target }) => target),
    ]),
  );

function groupBy<T, Key>(items: readonly T[], keyOf: (item: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function walk(links: Links, from: Iterable<NodeId>): ReadonlySet<NodeId> {
  const seen = new Set(from);
  // A set grows while it is walked: each symbol is visited once.
  for (const id of seen) for (const next of links.get(id) ?? []) seen.add(next);
  return seen;
}
