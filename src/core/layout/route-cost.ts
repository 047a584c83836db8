import { COST } from "./constants";
import type { Occupancy } from "./occupancy";
import type { Route } from "./route";

/**
 * Price of some laid lines together: what the search weighs, with each crossing point counted once.
 * Two ways to lay the same lines are compared by this figure.
 */
export function priceOf(occupancy: Occupancy, edges: readonly number[]): number {
  const crossings = new Set<number>();
  let price = 0;
  for (const edge of edges) {
    const route = occupancy.routeOf(edge);
    if (!route) {
      price += COST.missing;
      continue;
    }
    price += route.price;
    for (const node of crossingsOf(occupancy, route)) crossings.add(node);
  }
  return price + crossings.size * COST.crossing;
}

/** Crossings where a line runs straight over another one. */
export function crossingsOf(occupancy: Occupancy, route: Route): readonly number[] {
  return route.nodes.filter((node, i) => {
    const passages = occupancy.at(node);
    if (passages.length < 2) return false;
    const mask = route.runs[i]!;
    return passages.some((other) => other.route !== route && (other.mask & mask) === 0);
  });
}
