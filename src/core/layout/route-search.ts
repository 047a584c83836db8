import { bottom, right } from "../grid/geometry";
import { COST, NEVER } from "./constants";
import { directRoute } from "./direct-route";
import { createHeap } from "./heap";
import type { Direction } from "./lattice";
import { DIRECTIONS, distance, isVertical, neighbour, opposite, pointOf } from "./lattice";
import type { Occupancy } from "./occupancy";
import { createPassing } from "./passing";
import { isAhead, outward } from "./ports";
import { routeBends, routeLength } from "./route-cost";
import type { Route, RoutingTask } from "./routing-task";
import { forkPoints, mergePoints } from "./sharing";
import { arriveCosts, departCosts } from "./side-costs";

export type SearchOptions = {
  readonly bend: number;
  /** May share stretches and sides with foreign lines, at a price. */
  readonly relaxed: boolean;
  /** Vertical extent to search in, points. */
  readonly top: number;
  readonly bottom: number;
};

/** Finds the cheapest route of one line among those already laid; null when there is none. */
export type Search = {
  find(occupancy: Occupancy, edge: number, options: SearchOptions): Route | null;
  /** Search steps taken so far. */
  steps(): number;
};

type Start = { readonly prefix: readonly number[]; readonly side: Direction };
type Goal = { readonly cost: number; readonly route: Route };

/** A* over (crossing, direction of travel); the buffers are kept between searches. */
export function createSearch(task: RoutingTask): Search {
  const { lattice, symbols, edges } = task;
  const states = lattice.size * 4;
  const cost = new Float64Array(states);
  const parent = new Int32Array(states);
  const seen = new Int32Array(states);
  const closed = new Int32Array(states);
  const heap = createHeap();
  let generation = 0;
  let steps = 0;

  function find(occupancy: Occupancy, index: number, options: SearchOptions): Route | null {
    const edge = edges[index]!;
    const source = symbols[edge.source]!;
    const target = symbols[edge.target]!;
    const leave = departCosts(edge, source, target);
    const enter = arriveCosts(edge, source, target);
    const merges = mergePoints(task, occupancy, index);
    const passing = createPassing(lattice, occupancy, options.relaxed);
    const starts: Start[] = [];
    let best: Goal | null = directRoute(task, occupancy, index, options.relaxed);
    generation += 1;
    heap.clear();

    const against: Direction | null =
      edge.relation === "forward" ? 0 : edge.relation === "backward" ? 2 : null;
    const lengthCost = (from: number, to: number, direction: Direction): number =>
      distance(lattice, from, to) * (direction === against ? COST.against : 1);
    const near = target.box;
    const far = { x: right(target.box), y: bottom(target.box) };
    const estimate = (node: number): number => {
      const { x, y } = pointOf(lattice, node);
      const across = x < near.x ? near.x - x : x > far.x ? x - far.x : 0;
      const down = y < near.y ? near.y - y : y > far.y ? y - far.y : 0;
      return across + down;
    };
    const reach = (node: number, direction: Direction, g: number, from: number): void => {
      const { y } = pointOf(lattice, node);
      if (y < options.top || y > options.bottom || g === NEVER) return;
      const state = node * 4 + direction;
      if (seen[state] === generation && cost[state]! <= g + 1e-9) return;
      seen[state] = generation;
      cost[state] = g;
      parent[state] = from;
      heap.push(g + estimate(node), state);
    };
    /** A first run too short for the label, when a line turns off it here. */
    const early = (node: number, direction: Direction): number => {
      const { site } = source.ports[direction];
      if (!edge.room || !isAhead(lattice, node, site, direction)) return 0;
      const need = isVertical(direction) ? edge.room.down : edge.room.across;
      return outward(lattice, node, site, direction) < need ? COST.early : 0;
    };
    const siteCost = (symbol: number, side: Direction): number => {
      if (occupancy.atSite(symbol, side).length === 0) return 0;
      return options.relaxed ? COST.siteShared : NEVER;
    };
    const stubCost = (nodes: readonly number[]): number =>
      nodes.reduce((sum, node) => sum + passing.turn(node), 0);

    function begin(): void {
      for (const { side, site, ...port } of source.ports) {
        const depart = port.depart ?? (options.relaxed ? port.tight : null);
        const node = depart?.at(-1);
        if (!depart || node === undefined) continue;
        starts.push({ prefix: depart.slice(0, -1), side });
        const run = outward(lattice, node, site, side);
        const g = run + leave[side] + siteCost(edge.source, side) + stubCost(depart);
        reach(node, side, g, -starts.length);
      }
      if (options.relaxed) return;
      for (const { route, at } of forkPoints(task, occupancy, index)) beginFork(route, at);
    }

    function beginFork(route: Route, at: number): void {
      const node = route.nodes[at]!;
      const prefix = route.nodes.slice(0, at + 1);
      const shared: Route = { ...route, nodes: prefix };
      const travelled = travelDirection(task, shared);
      const toll = source.kind === "decision" ? COST.forkAtDecision : COST.fork;
      const run = routeLength(task, shared, "start");
      const bends = routeBends(task, shared, "start");
      starts.push({ prefix, side: route.sourceSide });
      for (const direction of DIRECTIONS) {
        if (direction === opposite(travelled)) continue;
        const next = neighbour(lattice, node, direction);
        const turn = direction === travelled ? 0 : options.bend;
        const g =
          run +
          bends * options.bend +
          toll +
          leave[route.sourceSide] +
          turn +
          passing.stretch(node, direction) +
          (next < 0 ? 0 : lengthCost(node, next, direction));
        if (next >= 0) reach(next, direction, g, -starts.length);
      }
    }

    function consider(
      total: number,
      state: number,
      tail: readonly number[],
      side: Direction,
    ): void {
      if (total === NEVER || (best && total >= best.cost - 1e-9)) return;
      const nodes: number[] = [];
      let at = state;
      while (at >= 0) {
        nodes.push(at >> 2);
        at = parent[at]!;
      }
      const start = starts[-at - 1]!;
      const path = [...start.prefix, ...nodes.reverse(), ...tail];
      if (new Set(path).size < path.length) return;
      const route: Route = {
        edge: index,
        sourceSide: start.side,
        targetSide: side,
        nodes: path,
        relaxed: options.relaxed,
      };
      if (edge.source === edge.target && route.sourceSide === side) return;
      best = { cost: total, route };
    }

    const gates = target.ports.flatMap(({ side, site, ...port }) => {
      const arrive = port.arrive ?? (options.relaxed ? port.tight : null);
      return arrive ? [{ side, site, arrive, node: arrive.at(-1)! }] : [];
    });

    function arriveFrom(state: number, node: number, direction: Direction, g: number): void {
      for (const { side, arrive, site, node: gate } of gates) {
        if (gate !== node || direction === side) continue;
        const straight = direction === opposite(side);
        const total =
          g +
          (straight
            ? passing.straight(node, direction)
            : options.bend + passing.turn(node) + early(node, direction)) +
          outward(lattice, node, site, side) +
          enter[side] +
          siteCost(edge.target, side) +
          stubCost(arrive.slice(0, -1));
        consider(total, state, arrive.slice(0, -1).reverse(), side);
      }
    }

    function mergeFrom(state: number, node: number, direction: Direction, g: number): boolean {
      const point = options.relaxed ? undefined : merges.get(node);
      if (!point) return false;
      const { route, at } = point;
      const rest: Route = { ...route, nodes: route.nodes.slice(at) };
      const on = nextDirection(task, rest);
      if (direction === opposite(on)) return true;
      const turn = direction === on ? 0 : options.bend + early(node, direction);
      const total =
        g +
        COST.join +
        turn +
        routeLength(task, rest, "end") +
        routeBends(task, rest, "end") * options.bend +
        enter[route.targetSide];
      consider(total, state, rest.nodes.slice(1), route.targetSide);
      return true;
    }

    begin();
    while (heap.size() > 0 && (!best || heap.least() < best.cost)) {
      const state = heap.pop();
      if (closed[state] === generation) continue;
      closed[state] = generation;
      steps += 1;
      const node = state >> 2;
      const direction = (state & 3) as Direction;
      const g = cost[state]!;
      if (mergeFrom(state, node, direction, g)) continue;
      arriveFrom(state, node, direction, g);
      for (const next of DIRECTIONS) {
        if (next === opposite(direction)) continue;
        const onward = neighbour(lattice, node, next);
        if (onward < 0) continue;
        const here =
          next === direction
            ? passing.straight(node, next)
            : options.bend + passing.turn(node) + early(node, direction);
        const total = g + here + passing.stretch(node, next) + lengthCost(node, onward, next);
        reach(onward, next, total, state);
      }
    }
    return (best as Goal | null)?.route ?? null;
  }

  return { find, steps: () => steps };
}

/** Direction of travel at the last crossing of a beginning. */
function travelDirection(task: RoutingTask, { nodes, sourceSide }: Route): Direction {
  const [before, last] = nodes.slice(-2);
  if (before === undefined || last === undefined) return sourceSide;
  return directionBetween(task, before, last);
}

/** Direction in which the rest of a route leaves its first crossing. */
function nextDirection(task: RoutingTask, { nodes, targetSide }: Route): Direction {
  const [first, next] = nodes;
  if (first === undefined || next === undefined) return opposite(targetSide);
  return directionBetween(task, first, next);
}

function directionBetween(task: RoutingTask, from: number, to: number): Direction {
  const a = pointOf(task.lattice, from);
  const b = pointOf(task.lattice, to);
  if (a.x === b.x) return b.y > a.y ? 2 : 0;
  return b.x > a.x ? 3 : 1;
}
