import { COST, NEVER } from "./constants";
import { directRoute } from "./direct-route";
import type { Gate } from "./estimate";
import { atLeast, gatesOf } from "./estimate";
import { createHeap } from "./heap";
import type { Direction } from "./lattice";
import { DIRECTIONS, opposite } from "./lattice";
import type { Occupancy } from "./occupancy";
import { isCrowdedAlong, straightCost, takenPrice } from "./passing";
import { outward } from "./ports";
import { againstOf, comingAt, leavingAt, runCost } from "./route";
import type { Path, RoutingEdge, RoutingTask } from "./routing-task";
import type { SharePoint } from "./sharing";
import { forkPoints, forkToll, mergePoints } from "./sharing";
import { arriveCosts, departCosts } from "./side-costs";

export type SearchOptions = {
  readonly bend: number;
  /** May share stretches and sides with foreign lines, at a price. */
  readonly relaxed: boolean;
  /** First and last horizontal rail to search between. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** A path that costs this or more is not looked for. */
  readonly limit: number;
};

/** Finds the cheapest path of one line among those already laid; null when there is none below the limit. */
export type Search = {
  find(occupancy: Occupancy, edge: number, options: SearchOptions): Path | null;
  /** Search steps taken so far. */
  steps(): number;
};

type Start = { readonly prefix: readonly number[]; readonly side: Direction };
/** The first run out of a side along which a bend is too early for the label. */
type LabelRun = { readonly rail: number; readonly from: number; readonly to: number };

/** A* over (crossing, direction of travel). State = crossing * 4 + direction; the buffers are kept. */
export function createSearch(task: RoutingTask): Search {
  const { lattice, symbols, edges } = task;
  const { xs, ys, width, open, crowdX, crowdY } = lattice;
  const cost = new Float64Array(lattice.size * 4);
  const parent = new Int32Array(lattice.size * 4);
  /** Search in which a state was reached, doubled; plus one once it is done. */
  const stamp = new Int32Array(lattice.size * 4);
  const mergeStamp = new Int32Array(lattice.size);
  const mergeIndex = new Int32Array(lattice.size);
  const heap = createHeap();
  let generation = 0;
  let steps = 0;

  function find(occupancy: Occupancy, index: number, options: SearchOptions): Path | null {
    const edge = edges[index]!;
    const source = symbols[edge.source]!;
    const target = symbols[edge.target]!;
    const { relaxed, bend, firstRow, lastRow } = options;
    const { masks } = occupancy;
    const taken = takenPrice(relaxed);
    const leave = departCosts(edge, source, target);
    const enter = arriveCosts(edge, source, target);
    const merges = relaxed ? [] : mergePoints(task, occupancy, index);
    const starts: Start[] = [];
    const against = againstOf(edge);
    const prices = {
      up: against === 0 ? COST.against : 1,
      down: against === 2 ? COST.against : 1,
      bend,
    };
    generation += 2;
    const reached = generation;
    const done = generation + 1;
    heap.clear();

    const siteCost = (symbol: number, side: Direction): number =>
      occupancy.atSite(symbol, side) === 0 ? 0 : relaxed ? COST.siteShared : NEVER;
    const docks = target.ports.flatMap(({ side, site, arrive, tight }) => {
      const run = arrive ?? (relaxed ? tight : null);
      const price = siteCost(edge.target, side);
      if (!run || price === NEVER) return [];
      const node = run[run.length - 1]!;
      const way = stubCost(run.slice(0, -1)) + stubLength(run, edge, false);
      return [{ side, run, node, rest: price + way + outward(lattice, run[0]!, site, side) }];
    });
    const gates: readonly Gate[] = gatesOf(
      task,
      target,
      enter,
      (side) =>
        docks.some((dock) => dock.side === side) ||
        merges.some(({ route }) => route.targetSide === side),
    );
    const labelRuns = labelRunsOf(edge, source);
    const straightLine = directRoute(task, occupancy, index, relaxed);
    let bestCost = options.limit;
    let best: Path | null = null;
    if (straightLine && straightLine.cost < bestCost) {
      bestCost = straightLine.cost;
      best = straightLine.path;
    }
    merges.forEach(({ route, at }, i) => {
      const node = route.nodes[at]!;
      if (mergeStamp[node] === generation) return;
      mergeStamp[node] = generation;
      mergeIndex[node] = i;
    });

    function stubCost(nodes: readonly number[]): number {
      let sum = 0;
      for (const node of nodes) if (masks[node] !== 0) sum += taken;
      return sum;
    }

    function reach(column: number, row: number, direction: Direction, g: number, from: number) {
      if (row < firstRow || row > lastRow || g >= bestCost) return;
      const state = (row * width + column) * 4 + direction;
      if (stamp[state]! >= reached && cost[state]! <= g + 1e-9) return;
      const total = g + atLeast(gates, xs[column]!, ys[row]!, direction, prices);
      if (total >= bestCost) return;
      stamp[state] = reached;
      cost[state] = g;
      parent[state] = from;
      heap.push(total, state);
    }

    /** Price of bending at a crossing where a line comes in a direction. */
    function bendCost(node: number, column: number, row: number, direction: Direction): number {
      if (masks[node] !== 0 && taken === NEVER) return NEVER;
      const early = isEarly(labelRuns[direction], direction, column, row) ? COST.early : 0;
      return bend + early + (masks[node] !== 0 ? taken : 0);
    }

    function begin(): void {
      for (const { side, site, depart, tight } of source.ports) {
        const run = depart ?? (relaxed ? tight : null);
        const price = siteCost(edge.source, side);
        if (!run || price === NEVER) continue;
        const node = run[run.length - 1]!;
        starts.push({ prefix: run.slice(0, -1), side });
        const way = outward(lattice, run[0]!, site, side) + stubLength(run, edge, true);
        const column = node % width;
        const g = way + leave[side] + price + stubCost(run);
        reach(column, (node - column) / width, side, g, -starts.length);
      }
      if (relaxed) return;
      for (const point of forkPoints(task, occupancy, index)) beginFork(point);
    }

    function beginFork({ route, at, length, bends }: SharePoint): void {
      const node = route.nodes[at]!;
      const column = node % width;
      const row = (node - column) / width;
      const travelled = comingAt(task, route, at);
      starts.push({ prefix: route.nodes.slice(0, at + 1), side: route.sourceSide });
      const g = length + bends * bend + forkToll(task, edge) + leave[route.sourceSide];
      for (const direction of DIRECTIONS) {
        if (direction === opposite(travelled) || !mayLeave(node, column, row, direction)) continue;
        const turn = direction === travelled ? 0 : bend;
        advance(node, column, row, direction, g + turn, -starts.length);
      }
    }

    /** Whether a run out of a crossing is possible at all. */
    function mayLeave(node: number, column: number, row: number, direction: Direction): boolean {
      if ((open[node]! & (1 << direction)) === 0) return false;
      return taken !== NEVER || !isTaken(node, column, row, direction);
    }

    function isTaken(node: number, column: number, row: number, direction: Direction): boolean {
      if (masks[node]! & (1 << direction)) return true;
      const rivals = (direction & 1) === 0 ? crowdX[column]! : crowdY[row]!;
      return rivals.length > 0 && isCrowdedAlong(lattice, masks, column, row, direction);
    }

    /** Goes on to the neighbour. */
    function advance(
      node: number,
      column: number,
      row: number,
      direction: Direction,
      g: number,
      from: number,
    ): void {
      const price = taken !== NEVER && isTaken(node, column, row, direction) ? g + taken : g;
      if (direction === 0)
        reach(column, row - 1, 0, price + (ys[row]! - ys[row - 1]!) * prices.up, from);
      else if (direction === 2)
        reach(column, row + 1, 2, price + (ys[row + 1]! - ys[row]!) * prices.down, from);
      else if (direction === 1)
        reach(column - 1, row, 1, price + xs[column]! - xs[column - 1]!, from);
      else reach(column + 1, row, 3, price + xs[column + 1]! - xs[column]!, from);
    }

    function consider(total: number, state: number, tail: readonly number[], side: Direction) {
      if (total >= bestCost - 1e-9) return;
      const nodes: number[] = [];
      let at = state;
      while (at >= 0) {
        nodes.push(at >> 2);
        at = parent[at]!;
      }
      const start = starts[-at - 1]!;
      const path = [...start.prefix, ...nodes.reverse(), ...tail];
      if (new Set(path).size < path.length) return;
      if (edge.source === edge.target && start.side === side) return;
      bestCost = total;
      best = { edge: index, sourceSide: start.side, targetSide: side, nodes: path, relaxed };
    }

    function arriveFrom(state: number, node: number, column: number, row: number, g: number): void {
      const direction = (state & 3) as Direction;
      for (const dock of docks) {
        if (dock.node !== node || direction === dock.side) continue;
        const here =
          direction === opposite(dock.side)
            ? straightCost(masks[node]!, direction, taken)
            : bendCost(node, column, row, direction);
        const tail = dock.run.slice(0, -1).reverse();
        consider(g + here + dock.rest + enter[dock.side], state, tail, dock.side);
      }
    }

    function mergeFrom(state: number, node: number, column: number, row: number, g: number): void {
      const direction = (state & 3) as Direction;
      const { route, at, length, bends } = merges[mergeIndex[node]!]!;
      const on = leavingAt(task, route, at);
      if (direction === opposite(on)) return;
      const early = isEarly(labelRuns[direction], direction, column, row) ? COST.early : 0;
      const turn = direction === on ? 0 : bend + early;
      const total = g + COST.join + turn + length + bends * bend + enter[route.targetSide];
      consider(total, state, route.nodes.slice(at + 1), route.targetSide);
    }

    begin();
    while (heap.size() > 0 && heap.least() < bestCost) {
      const state = heap.pop();
      if (stamp[state] === done) continue;
      stamp[state] = done;
      steps += 1;
      const node = state >> 2;
      const direction = (state & 3) as Direction;
      const column = node % width;
      const row = (node - column) / width;
      const g = cost[state]!;
      if (mergeStamp[node] === generation) {
        mergeFrom(state, node, column, row, g);
        continue;
      }
      arriveFrom(state, node, column, row, g);
      const turned = g + bendCost(node, column, row, direction);
      for (let next = 0 as Direction; next < 4; next++) {
        if (next === (direction ^ 2)) continue;
        if (next !== direction && turned === NEVER) continue;
        if (!mayLeave(node, column, row, next)) continue;
        const here = next === direction ? g + straightCost(masks[node]!, direction, taken) : turned;
        advance(node, column, row, next, here, state);
      }
    }
    return best;
  }

  /** Weighted length of a first or last run between its crossings, which lie from the site outwards. */
  function stubLength(run: readonly number[], edge: RoutingEdge, outwards: boolean): number {
    let length = 0;
    for (let i = 1; i < run.length; i++) {
      const [near, far] = [run[i - 1]!, run[i]!];
      length += outwards ? runCost(task, edge, near, far) : runCost(task, edge, far, near);
    }
    return length;
  }

  /** For each direction the run out of that side in which a bend is too early; null without a label. */
  function labelRunsOf(
    { room }: RoutingEdge,
    { ports }: (typeof symbols)[number],
  ): readonly (LabelRun | null)[] {
    return ports.map(({ side, site }): LabelRun | null => {
      if (!room) return null;
      const vertical = (side & 1) === 0;
      const need = vertical ? room.down : room.across;
      const sign = side < 2 ? -1 : 1;
      const start = vertical ? site.y : site.x;
      const end = start + sign * need;
      return {
        rail: vertical ? site.x : site.y,
        from: Math.min(start, end),
        to: Math.max(start, end),
      };
    });
  }

  function isEarly(
    run: LabelRun | null | undefined,
    direction: Direction,
    column: number,
    row: number,
  ): boolean {
    if (!run) return false;
    const vertical = (direction & 1) === 0;
    const across = (vertical ? xs[column]! : ys[row]!) - run.rail;
    if (across > 0.01 || across < -0.01) return false;
    const along = vertical ? ys[row]! : xs[column]!;
    return along > run.from && along < run.to;
  }

  return { find, steps: () => steps };
}
