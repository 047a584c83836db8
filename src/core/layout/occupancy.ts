import type { Direction } from "./lattice";
import type { Route } from "./route";
import type { RoutingTask } from "./routing-task";

/** What one route does at one crossing: the directions it keeps others from, as bits 1 << direction. */
export type Passage = { readonly route: Route; readonly mask: number };

/** Which routes are laid, and where. Changes as routes are laid and taken up again. */
export type Occupancy = {
  /** The directions in which any route runs at a crossing, as bits; the search reads it at every step. */
  readonly masks: Uint8Array;
  at(node: number): readonly Passage[];
  /** How many routes leave or enter by a side of a symbol. */
  atSite(symbol: number, side: Direction): number;
  routeOf(edge: number): Route | undefined;
  /** All laid routes, in the order of their lines. */
  routes(): readonly Route[];
  lay(route: Route): void;
  take(edge: number): void;
};

const NONE: readonly never[] = [];

export function createOccupancy(task: RoutingTask): Occupancy {
  const masks = new Uint8Array(task.lattice.size);
  const passages: (Passage[] | undefined)[] = new Array(task.lattice.size);
  const sites = new Uint16Array(task.symbols.length * 4);
  const laid: (Route | undefined)[] = task.edges.map(() => undefined);

  function count(route: Route, by: 1 | -1): void {
    const { source, target } = task.edges[route.edge]!;
    sites[source * 4 + route.sourceSide]! += by;
    sites[target * 4 + route.targetSide]! += by;
  }

  return {
    masks,
    at: (node) => passages[node] ?? NONE,
    atSite: (symbol, side) => sites[symbol * 4 + side]!,
    routeOf: (edge) => laid[edge],
    routes: () => laid.filter((route) => route !== undefined),
    lay(route) {
      laid[route.edge] = route;
      route.nodes.forEach((node, i) => {
        const mask = route.held[i]!;
        const list = passages[node];
        if (list) list.push({ route, mask });
        else passages[node] = [{ route, mask }];
        masks[node]! |= mask;
      });
      count(route, 1);
    },
    take(edge) {
      const route = laid[edge];
      if (!route) return;
      laid[edge] = undefined;
      for (const node of route.nodes) {
        const list = passages[node]!;
        const at = list.findIndex((passage) => passage.route === route);
        list.splice(at, 1);
        masks[node] = list.reduce((union, { mask }) => union | mask, 0);
      }
      count(route, -1);
    },
  };
}
