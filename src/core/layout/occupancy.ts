import { ARRIVE_RUN, DEPART_RUN } from "./constants";
import type { Direction } from "./lattice";
import { heading, opposite } from "./lattice";
import { isAhead, outward } from "./ports";
import type { Route, RoutingTask } from "./routing-task";

/** What one route does at one crossing: the directions in which it has a stretch there, as bits 1 << direction. */
export type Passage = { readonly route: Route; readonly mask: number };

export const VERTICAL = 0b0101;
export const HORIZONTAL = 0b1010;
/** Nothing may cross here: the short run between a symbol and the first bend. */
const CLOSED = 0b1111;

/** Which routes are laid, and where. Changes as routes are laid and taken up again. */
export type Occupancy = {
  at(node: number): readonly Passage[];
  /** Routes that leave or enter by a side of a symbol. */
  atSite(symbol: number, side: Direction): readonly SiteUse[];
  routeOf(edge: number): Route | undefined;
  routes(): readonly Route[];
  lay(route: Route): void;
  take(edge: number): void;
};

export type SiteUse = { readonly edge: number; readonly role: "depart" | "arrive" };

const NONE: readonly never[] = [];

export function createOccupancy(task: RoutingTask): Occupancy {
  const passages: (Passage[] | undefined)[] = new Array(task.lattice.size);
  const sites = new Map<number, SiteUse[]>();
  const laid = new Map<number, Route>();
  const siteKey = (symbol: number, side: Direction) => symbol * 4 + side;
  const usesOf = (route: Route): [number, SiteUse][] => {
    const { source, target } = task.edges[route.edge]!;
    return [
      [siteKey(source, route.sourceSide), { edge: route.edge, role: "depart" }],
      [siteKey(target, route.targetSide), { edge: route.edge, role: "arrive" }],
    ];
  };
  return {
    at: (node) => passages[node] ?? NONE,
    atSite: (symbol, side) => sites.get(siteKey(symbol, side)) ?? NONE,
    routeOf: (edge) => laid.get(edge),
    routes: () => [...laid.values()],
    lay(route) {
      laid.set(route.edge, route);
      route.nodes.forEach((node, i) => {
        const list = passages[node] ?? [];
        passages[node] = list;
        list.push({ route, mask: maskAt(task, route, i) });
      });
      for (const [key, use] of usesOf(route)) sites.set(key, [...(sites.get(key) ?? []), use]);
    },
    take(edge) {
      const route = laid.get(edge);
      if (!route) return;
      laid.delete(edge);
      for (const node of route.nodes) {
        passages[node] = passages[node]?.filter((passage) => passage.route.edge !== edge);
      }
      for (const [key] of usesOf(route)) {
        sites.set(
          key,
          (sites.get(key) ?? []).filter((use) => use.edge !== edge),
        );
      }
    },
  };
}

/** Direction in which a route leaves its i-th crossing. */
export function leaving(task: RoutingTask, route: Route, i: number): Direction {
  const next = route.nodes[i + 1];
  return next === undefined
    ? opposite(route.targetSide)
    : heading(task.lattice, route.nodes[i]!, next);
}

/** Direction in which a route comes into its i-th crossing. */
export function coming(task: RoutingTask, route: Route, i: number): Direction {
  const before = route.nodes[i - 1];
  return before === undefined ? route.sourceSide : heading(task.lattice, before, route.nodes[i]!);
}

function maskAt(task: RoutingTask, route: Route, i: number): number {
  if (isStub(task, route, route.nodes[i]!)) return CLOSED;
  return (1 << opposite(coming(task, route, i))) | (1 << leaving(task, route, i));
}

/** Whether a crossing of a route is too near to its ends to be crossed, joined or forked at. */
export function isStub(task: RoutingTask, route: Route, node: number): boolean {
  const { source, target } = task.edges[route.edge]!;
  const from = task.symbols[source]!.ports[route.sourceSide];
  const to = task.symbols[target]!.ports[route.targetSide];
  return (
    (within(outward(task.lattice, node, from.site, from.side), DEPART_RUN) &&
      onAxis(task, node, source, route.sourceSide)) ||
    (within(outward(task.lattice, node, to.site, to.side), ARRIVE_RUN) &&
      onAxis(task, node, target, route.targetSide))
  );
}

const within = (away: number, limit: number): boolean => away > 0 && away < limit;

function onAxis(task: RoutingTask, node: number, symbol: number, side: Direction): boolean {
  const { site } = task.symbols[symbol]!.ports[side];
  return isAhead(task.lattice, node, site, side);
}
