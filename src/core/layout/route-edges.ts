import { COST, IMPROVE_STEPS, MAX_BENDS } from "./constants";
import type { Occupancy } from "./occupancy";
import { createOccupancy } from "./occupancy";
import { crossingsOf, priceOf, routeBends } from "./route-cost";
import type { Search } from "./route-search";
import { createSearch } from "./route-search";
import type { Route, RoutingTask } from "./routing-task";

/** Rows above and below a line in which its route is looked for first. */
const WINDOW_ROWS = 2;
/** Prices of a bend, tried in turn until a route has few enough. */
const BEND_PRICES = [COST.bend, 3 * COST.bend, 10 * COST.bend, 60 * COST.bend];
const ROUNDS = 4;
/** A gain smaller than half a bend is not looked for. */
const WORTH = COST.bend / 2;
/** More lines than this at one symbol are not laid anew together. */
const MOST_TOGETHER = 8;

/**
 * Lays all lines: the short ones first, then improves what is laid as long as the price falls: each line
 * alone, each pair that crosses, all lines of a symbol in several orders.
 */
export function routeEdges(task: RoutingTask, rowEdges: readonly number[]): readonly Route[] {
  const occupancy = createOccupancy(task);
  const search = createSearch(task);
  const alone = pricesAlone(task, search, rowEdges);
  const layer = createLayer(task, occupancy, search, rowEdges, alone);
  const order = layingOrder(task);
  for (const edge of order) layer.lay(edge);

  /** What the lines lose by the presence of the others: nothing to gain where that is little. */
  const regret = (edges: readonly number[]): number =>
    edges.reduce((sum, edge) => sum - alone[edge]!, priceOf(task, occupancy, edges));
  const busy = () => search.steps() < IMPROVE_STEPS;
  for (let round = 0; round < ROUNDS && busy(); round++) {
    let better = false;
    for (const edge of order) {
      if (regret([edge]) > WORTH && busy() && layer.improve([edge], [[edge]])) better = true;
    }
    for (const [a, b] of crossingPairs(task, occupancy)) {
      if (
        busy() &&
        layer.improve(
          [a, b],
          [
            [b, a],
            [a, b],
          ],
        )
      )
        better = true;
    }
    for (const group of groups(task)) {
      if (regret(group) > WORTH && busy() && layer.improve(group, orders(task, group)))
        better = true;
    }
    if (!better) break;
  }
  return occupancy.routes();
}

/** Price of each line if it were the only one. */
function pricesAlone(
  task: RoutingTask,
  search: Search,
  rowEdges: readonly number[],
): readonly number[] {
  const empty = createOccupancy(task);
  return task.edges.map((_, edge) => {
    const route = findRoute(task, empty, search, edge, rowEdges);
    if (!route) return 0;
    empty.lay(route);
    const price = priceOf(task, empty, [edge]);
    empty.take(edge);
    return price;
  });
}

type Layer = {
  lay(edge: number): void;
  /** Takes the lines up and lays them in each of the orders; keeps the cheapest. True when it got cheaper. */
  improve(edges: readonly number[], orders: readonly (readonly number[])[]): boolean;
};

function createLayer(
  task: RoutingTask,
  occupancy: Occupancy,
  search: Search,
  rowEdges: readonly number[],
  alone: readonly number[],
): Layer {
  function lay(edge: number): void {
    const route = findRoute(task, occupancy, search, edge, rowEdges);
    if (route) occupancy.lay(route);
  }
  /** Lays lines in an order and gives their price; null as soon as it cannot get below the limit. */
  function layBelow(order: readonly number[], limit: number): number | null {
    let price = 0;
    for (let i = 0; i < order.length; i++) {
      lay(order[i]!);
      price = priceOf(task, occupancy, order.slice(0, i + 1));
      const rest = order.slice(i + 1).reduce((sum, edge) => sum + alone[edge]!, 0);
      if (price + rest >= limit) return null;
    }
    return price;
  }

  return {
    lay,
    improve(edges, candidates) {
      let best = edges.map((edge) => occupancy.routeOf(edge));
      let price = priceOf(task, occupancy, edges);
      let better = false;
      for (const order of candidates) {
        for (const edge of edges) occupancy.take(edge);
        const now = layBelow(order, price - 0.01);
        if (now !== null) {
          price = now;
          best = edges.map((edge) => occupancy.routeOf(edge));
          better = true;
        }
      }
      for (const edge of edges) occupancy.take(edge);
      for (const route of best) if (route) occupancy.lay(route);
      return better;
    },
  };
}

function findRoute(
  task: RoutingTask,
  occupancy: Occupancy,
  search: Search,
  edge: number,
  rowEdges: readonly number[],
): Route | null {
  const everywhere = {
    top: Number.NEGATIVE_INFINITY,
    bottom: Number.POSITIVE_INFINITY,
  };
  const near = windowOf(task, edge, rowEdges);
  for (const relaxed of [false, true]) {
    for (const extent of [near, everywhere]) {
      for (const bend of BEND_PRICES) {
        const route = search.find(occupancy, edge, { bend, relaxed, ...extent });
        if (!route) break;
        if (routeBends(task, route, "both") <= MAX_BENDS) return route;
      }
    }
  }
  return null;
}

function windowOf(task: RoutingTask, edge: number, rowEdges: readonly number[]) {
  const { source, target } = task.edges[edge]!;
  const rows = [task.symbols[source]!.row, task.symbols[target]!.row];
  const top = Math.min(...rows.map((row) => row.top));
  const bottom = Math.max(...rows.map((row) => row.bottom));
  const above = rowEdges.filter((y) => y < top - 0.5);
  const below = rowEdges.filter((y) => y > bottom + 0.5);
  return {
    top: above.at(-WINDOW_ROWS) ?? Number.NEGATIVE_INFINITY,
    bottom: below[WINDOW_ROWS - 1] ?? Number.POSITIVE_INFINITY,
  };
}

/** Links first, then by distance; equal ones in the order given. */
function layingOrder(task: RoutingTask): readonly number[] {
  const far = (index: number): number => {
    const { source, target, joint } = task.edges[index]!;
    if (joint) return -1;
    const a = task.symbols[source]!.box;
    const b = task.symbols[target]!.box;
    return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
  };
  return task.edges.map((_, i) => i).sort((a, b) => far(a) - far(b) || a - b);
}

function crossingPairs(task: RoutingTask, occupancy: Occupancy): readonly [number, number][] {
  const pairs = new Map<string, [number, number]>();
  for (const route of occupancy.routes()) {
    for (const node of crossingsOf(task, occupancy, route)) {
      for (const other of occupancy.at(node)) {
        const [a, b] = [route.edge, other.route.edge].sort((x, y) => x - y) as [number, number];
        if (a !== b) pairs.set(`${a} ${b}`, [a, b]);
      }
    }
  }
  return [...pairs.values()].sort(([a, b], [c, d]) => a - c || b - d);
}

/** The lines at each symbol that has more than one. */
function groups(task: RoutingTask): readonly (readonly number[])[] {
  return task.symbols.flatMap((_, symbol) => {
    const group = task.edges.flatMap(({ source, target }, i) =>
      source === symbol || target === symbol ? [i] : [],
    );
    return group.length > 1 && group.length <= MOST_TOGETHER ? [group] : [];
  });
}

function orders(task: RoutingTask, group: readonly number[]): readonly (readonly number[])[] {
  const byDistance = layingOrder(task).filter((edge) => group.includes(edge));
  const turns = byDistance.map((_, i) => [...byDistance.slice(i), ...byDistance.slice(0, i)]);
  return [...turns.slice(0, 4), [...byDistance].reverse()];
}
