import type { Flow, NodeId, NodeKind } from "../../document/sop-document";
import { defaultTarget } from "../../recognise/flows";

/** The symbols of one step, in order. */
export type StepSymbols = {
  readonly symbols: readonly { readonly id: NodeId; readonly kind: NodeKind }[];
};

type Graph = { readonly rows: readonly StepSymbols[]; readonly flows: readonly Flow[] };

/** Flows that go on: not the refusal of a decision, not a link of a joint group. */
const isOnward = ({ outcome, joint }: Flow): boolean => outcome !== "tidak" && !joint;

type Place = { readonly row: number; readonly at: number; readonly kind: NodeKind };

const placesOf = (rows: readonly StepSymbols[]): ReadonlyMap<NodeId, Place> =>
  new Map(
    rows.flatMap(({ symbols }, row) =>
      symbols.map(({ id, kind }, at): [NodeId, Place] => [id, { row, at, kind }]),
    ),
  );

/** The symbols that lead on by themselves: to the next one in order, or nowhere because nothing comes after them. */
function leadingByThemselves({ rows, flows }: Graph): ReadonlySet<NodeId> {
  const found = new Set<NodeId>();
  for (const [id, { row, at, kind }] of placesOf(rows)) {
    const own = flows.filter(({ source, outcome }) => source === id && outcome !== "tidak");
    const target = defaultTarget(rows, row, at);
    const isDefault =
      own.length === 0
        ? target === null && kind !== "end"
        : own.length === 1 &&
          isOnward(own[0]!) &&
          own[0]!.target === target &&
          own[0]!.label === null;
    if (isDefault) found.add(id);
  }
  return found;
}

/**
 * The flows after steps have come or changed places: what was said stays said, and what led on by itself leads to what
 * comes next now. Flows of symbols that are no longer there are gone.
 */
export function carriedFlows(before: Graph, after: readonly StepSymbols[]): readonly Flow[] {
  const loose = leadingByThemselves(before);
  const places = placesOf(after);
  const old = placesOf(before.rows);
  const kept = before.flows.filter(
    (flow) =>
      places.has(flow.source) &&
      places.has(flow.target) &&
      !(loose.has(flow.source) && isOnward(flow)),
  );
  const implied = [...places].flatMap(([id, place]): readonly Flow[] => {
    if (old.has(id) && !loose.has(id)) return [];
    const target = defaultTarget(after, place.row, place.at);
    const present = before.flows.find((flow) => flow.source === id && isOnward(flow));
    return target === null ? [] : [impliedFlow(id, place.kind, target, present)];
  });
  return [...kept, ...implied];
}

const NOWHERE: Flow["origin"] = { sheet: "", range: { top: 0, left: 0, bottom: 0, right: 0 } };

export const impliedFlow = (
  source: NodeId,
  kind: NodeKind,
  target: NodeId,
  present?: Flow,
): Flow => ({
  source,
  target,
  outcome: kind === "decision" ? "ya" : null,
  label: null,
  joint: false,
  origin: present?.origin ?? NOWHERE,
});

/**
 * The flows without some symbols: whoever led to one of them leads to what followed it. That is where it went on by
 * its first way that is no refusal, or, where it led nowhere (an end was taken out), the next symbol below. A symbol
 * is not led back to itself.
 */
export function joinedFlows(graph: Graph, removed: ReadonlySet<NodeId>): readonly Flow[] {
  const order = graph.rows.flatMap(({ symbols }) => symbols.map(({ id }) => id));
  const following = (id: NodeId): NodeId | null => {
    const seen = new Set<NodeId>();
    let current: NodeId | null = id;
    while (current !== null && removed.has(current) && !seen.has(current)) {
      seen.add(current);
      const out: readonly Flow[] = graph.flows.filter(({ source }) => source === current);
      const way = out.find(({ outcome }) => outcome !== "tidak");
      current = way?.target ?? null;
    }
    if (current !== null && !removed.has(current)) return current;
    const last = order.indexOf(id);
    return order.slice(last + 1).find((one) => !removed.has(one)) ?? null;
  };
  const joined: Flow[] = [];
  for (const flow of graph.flows) {
    if (removed.has(flow.source)) continue;
    const target = removed.has(flow.target) ? following(flow.target) : flow.target;
    if (target === null) continue;
    const isNew = target !== flow.target;
    if (isNew && target === flow.source) continue;
    const isThere = (one: Flow): boolean =>
      one.source === flow.source && one.target === target && one.outcome === flow.outcome;
    if (isNew && (joined.some(isThere) || graph.flows.some(isThere))) continue;
    joined.push(isNew ? { ...flow, target, joint: false } : flow);
  }
  return joined;
}

/** The flows after a symbol has become one of another kind. */
export function flowsOfKind(flows: readonly Flow[], id: NodeId, kind: NodeKind): readonly Flow[] {
  return flows.flatMap((flow): readonly Flow[] => {
    if (flow.source !== id) return [flow];
    if (kind === "end") return [];
    if (kind === "decision")
      return [flow.joint || flow.outcome ? flow : { ...flow, outcome: "ya" }];
    return flow.outcome === "tidak" ? [] : [{ ...flow, outcome: null }];
  });
}
