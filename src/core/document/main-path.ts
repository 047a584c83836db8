import { oncePer } from "../memo";
import type { NodeId, SopDocument } from "./sop-document";

/**
 * Symbols of the main path: all that the flow comes to from its start when every decision is answered Ya. Where a step
 * leads to several others, all of them belong to it; people who act together are there together. Empty without a start.
 */
export const mainPath = oncePer(({ activities, flows }: SopDocument): ReadonlySet<NodeId> => {
  const next = new Map<NodeId, NodeId[]>();
  const link = (source: NodeId, target: NodeId): void => {
    const targets = next.get(source);
    if (targets) targets.push(target);
    else next.set(source, [target]);
  };
  for (const { source, target, outcome, joint } of flows) {
    if (outcome === "tidak") continue;
    link(source, target);
    if (joint) link(target, source);
  }
  const starts = activities
    .flatMap(({ nodes }) => nodes)
    .filter(({ kind }) => kind === "start")
    .map(({ id }) => id);
  const seen = new Set(starts);
  // A set grows while it is walked: each symbol is visited once.
  for (const id of seen) for (const target of next.get(id) ?? []) seen.add(target);
  return seen;
});
