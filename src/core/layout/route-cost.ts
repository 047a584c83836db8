import { COST } from "./constants";
import { distance, heading, isVertical, opposite } from "./lattice";
import type { Occupancy } from "./occupancy";
import { coming, leaving } from "./occupancy";
import { outward } from "./ports";
import type { Route, RoutingTask } from "./routing-task";
import { arriveCosts, departCosts } from "./side-costs";

/** Which docking ends of a list of crossings are ends of the line itself. */
type Ends = "both" | "start" | "end";

/** Length of a line, or of its beginning or end, points. */
export function routeLength(task: RoutingTask, route: Route, ends: Ends): number {
  const { lattice } = task;
  const { nodes } = route;
  const { source, target } = siteRuns(task, route);
  let length = 0;
  for (let i = 1; i < nodes.length; i++) length += distance(lattice, nodes[i - 1]!, nodes[i]!);
  if (ends !== "end") length += source;
  if (ends !== "start") length += target;
  return length;
}

export function routeBends(task: RoutingTask, route: Route, ends: Ends): number {
  const { nodes } = route;
  const directions = nodes.slice(1).map((node, i) => heading(task.lattice, nodes[i]!, node));
  if (ends !== "end") directions.unshift(route.sourceSide);
  if (ends !== "start") directions.push(opposite(route.targetSide));
  return directions.filter((direction, i) => i > 0 && direction !== directions[i - 1]).length;
}

function siteRuns(task: RoutingTask, route: Route): { source: number; target: number } {
  const edge = task.edges[route.edge]!;
  const from = task.symbols[edge.source]!.ports[route.sourceSide];
  const to = task.symbols[edge.target]!.ports[route.targetSide];
  const first = route.nodes[0];
  const last = route.nodes.at(-1);
  if (first === undefined || last === undefined) {
    const gap = Math.abs(from.site.x - to.site.x) + Math.abs(from.site.y - to.site.y);
    return { source: gap, target: 0 };
  }
  return {
    source: outward(task.lattice, first, from.site, from.side),
    target: outward(task.lattice, last, to.site, to.side),
  };
}

/**
 * Price of some laid lines together: what the search weighs, with each crossing point counted once.
 * Two ways to lay the same lines are compared by this figure.
 */
export function priceOf(task: RoutingTask, occupancy: Occupancy, edges: readonly number[]): number {
  const crossings = new Set<number>();
  let price = 0;
  for (const index of edges) {
    const route = occupancy.routeOf(index);
    if (!route) {
      price += 10 * COST.siteShared;
      continue;
    }
    price += ownPrice(task, route);
    for (const node of crossingsOf(task, occupancy, route)) crossings.add(node);
  }
  return price + crossings.size * COST.crossing;
}

function ownPrice(task: RoutingTask, route: Route): number {
  const edge = task.edges[route.edge]!;
  const source = task.symbols[edge.source]!;
  const target = task.symbols[edge.target]!;
  return (
    weightedLength(task, route) +
    routeBends(task, route, "both") * COST.bend +
    departCosts(edge, source, target)[route.sourceSide] +
    arriveCosts(edge, source, target)[route.targetSide] +
    (firstRunTooShort(task, route) ? COST.early : 0) +
    (route.relaxed ? COST.siteShared : 0)
  );
}

function weightedLength(task: RoutingTask, route: Route): number {
  const { relation } = task.edges[route.edge]!;
  const against = relation === "forward" ? 0 : relation === "backward" ? 2 : null;
  let length = routeLength(task, route, "both");
  for (let i = 1; i < route.nodes.length; i++) {
    const [from, to] = [route.nodes[i - 1]!, route.nodes[i]!];
    if (heading(task.lattice, from, to) === against) {
      length += (COST.against - 1) * distance(task.lattice, from, to);
    }
  }
  return length;
}

function firstRunTooShort(task: RoutingTask, route: Route): boolean {
  const { room, source } = task.edges[route.edge]!;
  if (!room) return false;
  const need = isVertical(route.sourceSide) ? room.down : room.across;
  const turn = route.nodes.findIndex((_, i) => leaving(task, route, i) !== route.sourceSide);
  if (turn < 0) return routeLength(task, route, "both") < need;
  const { site } = task.symbols[source]!.ports[route.sourceSide];
  return outward(task.lattice, route.nodes[turn]!, site, route.sourceSide) < need;
}

/** Crossings where a line runs straight over another one. */
export function crossingsOf(
  task: RoutingTask,
  occupancy: Occupancy,
  route: Route,
): readonly number[] {
  return route.nodes.filter((node, i) => {
    const mask = (1 << opposite(coming(task, route, i))) | (1 << leaving(task, route, i));
    return occupancy
      .at(node)
      .some((other) => other.route.edge !== route.edge && (other.mask & mask) === 0);
  });
}
