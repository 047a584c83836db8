import type { Link } from "./join-pages";
import type { PlacedSymbol } from "./order-nodes";
import { byPosition, isPlaced } from "./order-nodes";

/** A link between two symbols of the document. */
export type StepLink = {
  readonly source: PlacedSymbol;
  readonly target: PlacedSymbol;
  readonly traces: Link["traces"];
  readonly joint: boolean;
};

/** A plain line between two symbols of one activity says that they act together; in a drawing without any arrowhead it is an arrow. */
function isJoint({ source, target, traces }: Link, hasArrows: boolean): boolean {
  return (
    hasArrows &&
    source.place.row === target.place.row &&
    source.form !== "decision" &&
    target.form !== "decision" &&
    traces.every(({ directed }) => !directed)
  );
}

/**
 * Marks the joint links and turns them the way the flow goes: it enters the group at the symbol that an arrow leads to,
 * else at the leftmost that no arrow leaves, and spreads from there.
 */
export function joinTogether(links: readonly Link[], hasArrows: boolean): readonly StepLink[] {
  const steps = links.flatMap(({ source, target, traces }): StepLink[] =>
    isPlaced(source) && isPlaced(target)
      ? [{ source, target, traces, joint: isJoint({ source, target, traces }, hasArrows) }]
      : [],
  );
  const joints = steps.filter(({ joint }) => joint);
  if (joints.length === 0) return steps;
  const arrows = steps.filter(({ joint }) => !joint);
  const rank = (symbol: PlacedSymbol): number => {
    if (arrows.some(({ target }) => target === symbol)) return 0;
    return arrows.some(({ source }) => source === symbol) ? 2 : 1;
  };
  const members = [...new Set(joints.flatMap(({ source, target }) => [source, target]))].sort(
    (a, b) => rank(a) - rank(b) || byPosition(a, b),
  );
  const order = new Map<PlacedSymbol, number>();
  for (const entry of members) {
    const group = order.has(entry) ? [] : [entry];
    for (const symbol of group) {
      order.set(symbol, order.size);
      for (const { source, target } of joints) {
        const next = source === symbol ? target : target === symbol ? source : symbol;
        if (!order.has(next) && !group.includes(next)) group.push(next);
      }
    }
  }
  return steps.map((link) =>
    link.joint && (order.get(link.source) ?? 0) > (order.get(link.target) ?? 0)
      ? { ...link, source: link.target, target: link.source }
      : link,
  );
}
