import { COST, MAX_BENDS } from "./constants";
import { firstAtLeast } from "./lattice";
import type { Occupancy } from "./occupancy";
import type { Route } from "./route";
import { routeOf } from "./route";
import { createSearch } from "./route-search";
import type { RoutingTask } from "./routing-task";

/** Rows above and below a line in which its route is looked for first. */
const WINDOW_ROWS = 2;
/** Prices of a bend, tried in turn until a route has few enough. */
const BEND_PRICES = [COST.bend, 3 * COST.bend, 10 * COST.bend, 60 * COST.bend] as const;

/** Horizontal rails between which the route of a line is looked for first. */
export type Window = {
  readonly firstRow: number;
  readonly lastRow: number;
  /** What a route that leaves the window is longer at least; points. */
  readonly detour: number;
};

export type Router = {
  readonly windows: readonly Window[];
  /** Price of each line if it were the only one. */
  readonly alone: readonly number[];
  /** The cheapest route among what is laid, null when there is none below the limit. */
  find(occupancy: Occupancy, edge: number, limit: number): Route | null;
  /** Search steps taken so far. */
  steps(): number;
};

export function createRouter(
  task: RoutingTask,
  empty: Occupancy,
  rowEdges: readonly number[],
): Router {
  const search = createSearch(task);
  const windows = task.edges.map((_, edge) => windowOf(task, edge, rowEdges));
  const lastRow = task.lattice.ys.length - 1;

  function findIn(
    occupancy: Occupancy,
    edge: number,
    limit: number,
    area: { readonly firstRow: number; readonly lastRow: number; readonly relaxed: boolean },
  ): Route | null {
    for (const bend of BEND_PRICES) {
      // Dearer bends make every route dearer, the limit with them.
      const raised = limit + MAX_BENDS * (bend - COST.bend);
      const path = search.find(occupancy, edge, { ...area, bend, limit: raised });
      if (!path) return null;
      const route = routeOf(task, path);
      if (route.bends <= MAX_BENDS) return route;
    }
    return null;
  }

  function find(occupancy: Occupancy, edge: number, limit: number): Route | null {
    const { detour, ...near } = windows[edge]!;
    const everywhere = { firstRow: 0, lastRow };
    for (const relaxed of [false, true]) {
      const below = limit - (relaxed ? COST.relaxed : 0);
      if (alone[edge]! >= below) return null;
      const route =
        findIn(occupancy, edge, below, { ...near, relaxed }) ??
        (alone[edge]! + detour < below
          ? findIn(occupancy, edge, below, { ...everywhere, relaxed })
          : null);
      if (route) return route;
    }
    return null;
  }

  const alone: number[] = task.edges.map(() => 0);
  task.edges.forEach((_, edge) => {
    alone[edge] = find(empty, edge, Number.POSITIVE_INFINITY)?.price ?? 0;
  });
  return { windows, alone, find, steps: search.steps };
}

function windowOf(
  { edges, symbols, lattice: { ys } }: RoutingTask,
  edge: number,
  rowEdges: readonly number[],
): Window {
  const { source, target } = edges[edge]!;
  const rows = [symbols[source]!.row, symbols[target]!.row] as const;
  const top = Math.min(rows[0].top, rows[1].top);
  const bottom = Math.max(rows[0].bottom, rows[1].bottom);
  const above = firstAtLeast(rowEdges, top - 0.5) - WINDOW_ROWS;
  const below = firstAtLeast(rowEdges, bottom + 0.5) + WINDOW_ROWS - 1;
  const from = rowEdges[above];
  const to = rowEdges[below];
  return {
    firstRow: from === undefined ? 0 : firstAtLeast(ys, from),
    lastRow: to === undefined ? ys.length - 1 : firstAtLeast(ys, to) - 1,
    detour: 2 * Math.min(top - (from ?? -Infinity), (to ?? Infinity) - bottom),
  };
}
