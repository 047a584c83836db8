import { COST, IMPROVE_STEPS } from "./constants";
import type { Occupancy } from "./occupancy";
import { createOccupancy } from "./occupancy";
import type { Route } from "./route";
import { crossingsOf, priceOf } from "./route-cost";
import type { Router } from "./router";
import { createRouter } from "./router";
import type { RoutingTask } from "./routing-task";

const ROUNDS = 4;
/** A small drawing may be improved as long as one of so many lines. */
const LEAST_LINES = 50;
/** A gain smaller than this is not looked for, points. */
const WORTH = 8;
/** More lines than this at one symbol are not laid anew together. */
const MOST_TOGETHER = 8;
/** The search counts tolls for sharing, the price does not: by so much it may be above the price. */
const TOLLS = COST.join + COST.forkAtDecision;

/** Lines up to which other orders of laying are tried: more of them take too long, and stand on several pages. */
const MOST_TRIED = 60;
/**
 * A drawing that costs no more than this a line above its lines each alone is good: of 104 such drawings among 200
 * generated SOPs another order bettered one, by the price of a bend and a half.
 */
const GOOD = 18;

/**
 * Lays all lines: the short ones first, then improves what is laid. Where that leaves room for something better, they
 * are laid in other orders too, and the cheapest of the drawings is kept.
 */
export function routeEdges(
  task: RoutingTask,
  rowEdges: readonly number[],
  laid: readonly Route[] = [],
): readonly Route[] {
  const router = createRouter(task, createOccupancy(task), rowEdges);
  const order = layingOrder(task);
  let best = laidIn(task, router, order, laid);
  if (laid.length > 0) return best.routes();
  const given = task.edges.map((_, i) => i);
  let least = priceOf(best, given);
  const alone = router.alone.reduce((sum, price) => sum + price, 0);
  for (const other of [[...order].reverse(), given, [...given].reverse()]) {
    if (least - alone <= GOOD * order.length) break;
    if (order.length > MOST_TRIED && !best.routes().some(({ relaxed }) => relaxed)) break;
    const occupancy = laidIn(task, router, other, []);
    const price = priceOf(occupancy, given);
    if (price >= least - WORTH) continue;
    best = occupancy;
    least = price;
  }
  return best.routes();
}

/**
 * Lays the lines in an order, then improves them as long as the price falls: each line alone, each pair that crosses,
 * all lines of a symbol in several orders.
 */
function laidIn(
  task: RoutingTask,
  router: Router,
  order: readonly number[],
  laid: readonly Route[],
): Occupancy {
  const occupancy = createOccupancy(task);
  for (const route of laid) occupancy.lay(route);
  const improver = createImprover(task, occupancy, router, laid.length > 0);
  for (const edge of order) {
    if (occupancy.routeOf(edge)) continue;
    const route = router.find(occupancy, edge, Number.POSITIVE_INFINITY);
    if (!route) continue;
    occupancy.lay(route);
    improver.note(route);
  }
  const sets = groups(task, order).map((group) => ({ group, orders: orders(group) }));
  const most = router.steps() + IMPROVE_STEPS * Math.max(LEAST_LINES, task.edges.length);
  const busy = () => router.steps() < most;
  for (let round = 0; round < ROUNDS && busy(); round++) {
    let better = false;
    for (const edge of order) {
      if (busy() && improver.improve([edge], [[edge]])) better = true;
    }
    for (const [a, b] of crossingPairs(occupancy)) {
      const both = [
        [b, a],
        [a, b],
      ];
      if (busy() && improver.improve([a, b], both)) better = true;
    }
    for (const { group, orders } of sets) {
      if (busy() && improver.improve(group, orders)) better = true;
    }
    if (!better) break;
  }
  return occupancy;
}

type Improver = {
  /** Takes the lines up and lays them in each of the orders; keeps the cheapest. True when it got cheaper. */
  improve(edges: readonly number[], orders: readonly (readonly number[])[]): boolean;
  /** Says that a line was laid or taken up: what lies beside it is worth another try. */
  note(route: Route | undefined): void;
};

function createImprover(
  task: RoutingTask,
  occupancy: Occupancy,
  router: Router,
  settled: boolean,
): Improver {
  const { alone, windows } = router;
  /** When something last changed on a horizontal rail; when a set was last tried. */
  const changed = new Int32Array(task.lattice.ys.length);
  const tried = new Map<string, number>();
  let clock = 1;
  const untried = settled ? 0 : -1;

  function isUnchanged(edges: readonly number[], since: number): boolean {
    return edges.every((edge) => {
      const { firstRow, lastRow } = windows[edge]!;
      for (let row = firstRow; row <= lastRow; row++) if (changed[row]! > since) return false;
      return true;
    });
  }

  function note(route: Route | undefined): void {
    for (const node of route?.nodes ?? []) {
      changed[Math.floor(node / task.lattice.width)] = clock;
    }
  }

  /** Lays lines in an order and gives their price; null as soon as it cannot get below the limit. */
  function layBelow(order: readonly number[], limit: number): number | null {
    let price = 0;
    let rest = order.reduce((sum, edge) => sum + alone[edge]!, 0);
    for (let i = 0; i < order.length; i++) {
      const edge = order[i]!;
      rest -= alone[edge]!;
      const route = router.find(occupancy, edge, limit - price - rest + TOLLS);
      if (!route) return null;
      occupancy.lay(route);
      price = priceOf(occupancy, order.slice(0, i + 1));
      if (price + rest >= limit) return null;
    }
    return price;
  }

  return {
    note,
    improve(edges, candidates) {
      const before = edges.map((edge) => occupancy.routeOf(edge));
      let price = priceOf(occupancy, edges);
      const least = edges.reduce((sum, edge) => sum + alone[edge]!, 0);
      if (price - least <= WORTH) return false;
      const key = edges.join(" ");
      if (isUnchanged(edges, tried.get(key) ?? untried)) return false;
      clock += 1;
      tried.set(key, clock);
      let best = before;
      for (const order of candidates) {
        for (const edge of edges) occupancy.take(edge);
        const now = layBelow(order, price - 0.01);
        if (now === null) continue;
        price = now;
        best = edges.map((edge) => occupancy.routeOf(edge));
      }
      for (const edge of edges) occupancy.take(edge);
      for (const route of best) if (route) occupancy.lay(route);
      if (best === before) return false;
      clock += 1;
      before.forEach(note);
      best.forEach(note);
      return true;
    },
  };
}

/** Links first, then by distance; equal ones in the order given. */
function layingOrder({ edges, symbols }: RoutingTask): readonly number[] {
  const far = edges.map(({ source, target, joint }) => {
    if (joint) return -1;
    const a = symbols[source]!.box;
    const b = symbols[target]!.box;
    return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
  });
  return edges.map((_, i) => i).sort((a, b) => far[a]! - far[b]! || a - b);
}

function crossingPairs(occupancy: Occupancy): readonly (readonly [number, number])[] {
  const pairs = new Map<string, readonly [number, number]>();
  for (const route of occupancy.routes()) {
    for (const node of crossingsOf(occupancy, route)) {
      for (const other of occupancy.at(node)) {
        const a = Math.min(route.edge, other.route.edge);
        const b = Math.max(route.edge, other.route.edge);
        if (a !== b) pairs.set(`${a} ${b}`, [a, b]);
      }
    }
  }
  return [...pairs.values()].sort(([a, b], [c, d]) => a - c || b - d);
}

/** The lines at each symbol that has more than one, in the order in which they were laid. */
function groups(task: RoutingTask, order: readonly number[]): readonly (readonly number[])[] {
  const lists: number[][] = task.symbols.map(() => []);
  for (const edge of order) {
    const { source, target } = task.edges[edge]!;
    lists[source]!.push(edge);
    if (target !== source) lists[target]!.push(edge);
  }
  return lists.filter(({ length }) => length > 1 && length <= MOST_TOGETHER);
}

/** Up to four turns and the reverse, each once. */
function orders(group: readonly number[]): readonly (readonly number[])[] {
  const turns = group.map((_, i) => [...group.slice(i), ...group.slice(0, i)]);
  return group.length === 2 ? turns : [...turns.slice(0, 4), [...group].reverse()];
}
