import type { Point, Rect } from "../../src/core/grid/geometry";
import { bottom, overlapArea, right } from "../../src/core/grid/geometry";
import type { DiagramLayout, LayoutInput, RoutedEdge } from "../../src/core/layout/diagram-layout";
import { meetsLine, meetsSymbol } from "../../src/core/layout/meets";
import type { Run } from "../../src/core/layout/polyline";
import { runBetween, runsOf } from "../../src/core/layout/polyline";
import { siteOf } from "../../src/core/layout/ports";

/** What must not be in a drawing. Each figure counts offences. */
export type HardCounts = {
  /** Flows without a line. */
  readonly missing: number;
  readonly nonOrtho: number;
  /** Ends that lie on none of the four sites of their symbol. */
  readonly offSite: number;
  /** Symbols that lie on each other or leave their cell. */
  readonly nodeOverlap: number;
  /** Lines through a symbol. */
  readonly nodeHits: number;
  /** Lines nearer than 3 pt to a foreign symbol. */
  readonly nodeNear: number;
  /** Pairs of lines with a common stretch that is no merge or fork. */
  readonly overlapHard: number;
  /** Bends or ends on a foreign line: false junctions. */
  readonly touches: number;
  /** Foreign parallel runs nearer than 3 pt over more than 4 pt. */
  readonly close: number;
  /** Lines outside the lanes. */
  readonly textCols: number;
  /** Runs of more than 8 pt within 1.5 pt of a table line. */
  readonly gridHug: number;
  /** Sites where lines leave and arrive. */
  readonly portMixed: number;
  /** Decisions of which Ya and Tidak leave by one side. */
  readonly decSplit: number;
  /** Last runs under 6 pt, but for facing neighbours. */
  readonly shortEnd: number;
  /** Labels on a symbol, a line or another label, and labels that are not there. */
  readonly labelBad: number;
  /** Labels nearer to a foreign line than to the beginning of their own, or further than 12 pt from it. */
  readonly labelAstray: number;
  readonly tooManyBends: number;
};

export type SoftCounts = {
  readonly edges: number;
  readonly crossings: number;
  readonly bends: number;
  readonly length: number;
  readonly forward: number;
  /** Forward lines that arrive on top. */
  readonly arriveTop: number;
  readonly arriveBottom: number;
};

const EPS = 0.02;
/** A label further from its line than its own height is read as a text of its own; points. */
const FARTHEST_LABEL = 12;

export function hardCounts(input: LayoutInput, layout: DiagramLayout): HardCounts {
  const { edges, nodes, labels } = layout;
  const boxes = new Map(nodes.map(({ id, bounds }) => [id, bounds]));
  const pairs = edges.flatMap((a, i) => edges.slice(i + 1).map((b) => [a, b] as const));
  const decisions = new Set(nodes.filter(({ kind }) => kind === "decision").map(({ id }) => id));
  const count = <T>(items: readonly T[], test: (item: T) => boolean): number =>
    items.filter(test).length;
  const sum = <T>(items: readonly T[], of: (item: T) => number): number =>
    items.reduce((total, item) => total + of(item), 0);

  return {
    missing: input.flows.length - edges.length,
    nonOrtho: count(edges, ({ waypoints }) => !isOrthogonal(waypoints)),
    offSite: count(edges, (edge) => !endsOnSites(edge, boxes)),
    nodeOverlap:
      sum(nodes, (a) => count(nodes, (b) => a.id < b.id && overlapArea(a.bounds, b.bounds) > EPS)) +
      count(nodes, ({ id, bounds }) => {
        const { cell } = input.nodes.find((node) => node.id === id)!;
        return overlapArea(bounds, cell) < bounds.width * bounds.height - EPS;
      }),
    nodeHits: sum(edges, (edge) => count(nodes, ({ bounds }) => entersBox(edge.waypoints, bounds))),
    nodeNear: sum(edges, (edge) =>
      count(
        nodes,
        ({ id, bounds }) =>
          id !== edge.source && id !== edge.target && meetsLine(bounds, edge.waypoints, 3 - EPS),
      ),
    ),
    overlapHard: count(pairs, ([a, b]) => overlapsIllegally(a, b, decisions, input)),
    touches: sum(pairs, ([a, b]) => falseJunctions(a, b, decisions, input)),
    close: count(pairs, ([a, b]) => runsClose(a, b)),
    textCols: count(
      edges,
      ({ waypoints }) => !waypoints.every((point) => insideTable(point, input)),
    ),
    gridHug: sum(edges, ({ waypoints }) => count(runsOf(waypoints), (run) => hugsLine(run, input))),
    portMixed: mixedSites(edges),
    decSplit: count([...decisions], (id) => {
      const sides = (outcome: string) =>
        edges
          .filter((edge) => edge.source === id && outcomeOf(edge, input) === outcome)
          .map((edge) => edge.sourceSide);
      return sides("ya").some((side) => sides("tidak").includes(side));
    }),
    shortEnd: count(edges, ({ waypoints, joint }) => {
      const last = runsOf(waypoints).at(-1)!;
      return !joint && waypoints.length > 2 && last.high - last.low < 6 - EPS;
    }),
    labelBad:
      input.flows.filter(({ label }) => label).length -
      labels.length +
      count(labels, ({ flow, bounds }) => {
        return (
          labels.some((other) => other.flow !== flow && overlapArea(other.bounds, bounds) > EPS) ||
          nodes.some((node) => meetsSymbol(bounds, node.bounds, node.kind, 0)) ||
          edges.some((edge) => meetsLine(bounds, edge.waypoints, 0)) ||
          !insideTable({ x: bounds.x, y: bounds.y }, input) ||
          !insideTable({ x: right(bounds), y: bottom(bounds) }, input)
        );
      }),
    labelAstray: count(labels, ({ flow, bounds }) => {
      const own = edges.find(({ id }) => id === flow);
      if (!own) return true;
      const near = gapTo(bounds, own.waypoints.slice(0, 3));
      const foreign = edges.filter((edge) => edge !== own && !sharesStart(edge, own));
      return (
        near > FARTHEST_LABEL ||
        foreign.some(({ waypoints }) => gapTo(bounds, waypoints) < near - EPS)
      );
    }),
    tooManyBends: count(edges, ({ waypoints }) => waypoints.length > 6),
  };
}

export function softCounts(input: LayoutInput, layout: DiagramLayout): SoftCounts {
  const { edges } = layout;
  const top = (id: string) => input.nodes.find((node) => node.id === id)!.cell.y;
  const forward = edges.filter(({ source, target }) => top(target) > top(source) + 0.5);
  return {
    edges: edges.length,
    crossings: crossingPoints(edges).length,
    bends: edges.reduce((total, { waypoints }) => total + waypoints.length - 2, 0),
    length: Math.round(
      edges.reduce(
        (total, { waypoints }) =>
          total + runsOf(waypoints).reduce((sum, { low, high }) => sum + high - low, 0),
        0,
      ),
    ),
    forward: forward.length,
    arriveTop: forward.filter(({ targetSide }) => targetSide === 0).length,
    arriveBottom: forward.filter(({ targetSide }) => targetSide === 2).length,
  };
}

const isOrthogonal = (points: readonly Point[]): boolean =>
  points
    .slice(1)
    .every((b, i) => Math.abs(b.x - points[i]!.x) < EPS !== Math.abs(b.y - points[i]!.y) < EPS);

function endsOnSites(edge: RoutedEdge, boxes: ReadonlyMap<string, Rect>): boolean {
  const on = (point: Point | undefined, id: string, side: RoutedEdge["sourceSide"]): boolean => {
    const box = boxes.get(id);
    if (!box || !point) return false;
    const site = siteOf(box, side);
    return Math.abs(site.x - point.x) < EPS && Math.abs(site.y - point.y) < EPS;
  };
  return (
    on(edge.waypoints[0], edge.source, edge.sourceSide) &&
    on(edge.waypoints.at(-1), edge.target, edge.targetSide)
  );
}

/** Through the inside of a box; a line that ends on its border does not enter it. */
const entersBox = (points: readonly Point[], box: Rect): boolean => meetsLine(box, points, -EPS);

const outcomeOf = ({ id }: RoutedEdge, input: LayoutInput) =>
  input.flows.find((flow) => flow.id === id)!.outcome ?? "";

function mayFork(a: RoutedEdge, b: RoutedEdge, decisions: ReadonlySet<string>, input: LayoutInput) {
  if (a.source !== b.source || a.joint || b.joint) return false;
  return !decisions.has(a.source) || outcomeOf(a, input) === outcomeOf(b, input);
}

/** The common part of two lines that may lie on each other: what they share from the start, or from the end. */
function legalRuns(
  a: RoutedEdge,
  b: RoutedEdge,
  decisions: ReadonlySet<string>,
  input: LayoutInput,
): readonly Run[] {
  const runs: Run[] = [];
  if (mayFork(a, b, decisions, input)) runs.push(...commonBeginning(a.waypoints, b.waypoints));
  if (a.target === b.target && !a.joint && !b.joint) {
    runs.push(...commonBeginning([...a.waypoints].reverse(), [...b.waypoints].reverse()));
  }
  return runs;
}

function commonBeginning(a: readonly Point[], b: readonly Point[]): readonly Run[] {
  const runs: Run[] = [];
  for (let i = 0; ; i++) {
    const [p, q, r] = [a[i], a[i + 1], b[i + 1]];
    if (!p || !q || !r || !same(p, b[i]!)) return runs;
    const [one, other] = [runBetween(p, q), runBetween(p, r)];
    const forwards =
      Math.sign(q.x - p.x) === Math.sign(r.x - p.x) &&
      Math.sign(q.y - p.y) === Math.sign(r.y - p.y);
    if (one.vertical !== other.vertical || !forwards) return runs;
    runs.push(one.high - one.low < other.high - other.low ? one : other);
    if (!same(q, r)) return runs;
  }
}

const same = (a: Point, b: Point): boolean =>
  Math.abs(a.x - b.x) < EPS && Math.abs(a.y - b.y) < EPS;

const sharesStart = (a: RoutedEdge, b: RoutedEdge): boolean =>
  a.source === b.source && commonBeginning(a.waypoints, b.waypoints).length > 0;

const overlapLength = (a: Run, b: Run): number =>
  a.vertical === b.vertical && Math.abs(a.at - b.at) < EPS
    ? Math.min(a.high, b.high) - Math.max(a.low, b.low)
    : 0;

function overlapsIllegally(
  a: RoutedEdge,
  b: RoutedEdge,
  decisions: ReadonlySet<string>,
  input: LayoutInput,
): boolean {
  const legal = legalRuns(a, b, decisions, input).reduce((sum, run) => sum + run.high - run.low, 0);
  let common = 0;
  for (const one of runsOf(a.waypoints)) {
    for (const other of runsOf(b.waypoints)) {
      common += Math.max(0, overlapLength(one, other));
    }
  }
  return common > legal + 1;
}

function falseJunctions(
  a: RoutedEdge,
  b: RoutedEdge,
  decisions: ReadonlySet<string>,
  input: LayoutInput,
): number {
  const legal = legalRuns(a, b, decisions, input);
  const onLegal = (point: Point) => legal.some((run) => onRun(point, run));
  const offences = (points: readonly Point[], line: readonly Point[]) =>
    points.filter((point) => runsOf(line).some((run) => onRun(point, run)) && !onLegal(point))
      .length;
  return offences(a.waypoints, b.waypoints) + offences(b.waypoints, a.waypoints);
}

function onRun(point: Point, run: Run): boolean {
  const [across, along] = run.vertical ? [point.x, point.y] : [point.y, point.x];
  return Math.abs(across - run.at) < EPS && along > run.low - EPS && along < run.high + EPS;
}

const runsClose = (a: RoutedEdge, b: RoutedEdge): boolean =>
  runsOf(a.waypoints).some((one) =>
    runsOf(b.waypoints).some((other) => {
      const gap = Math.abs(one.at - other.at);
      if (one.vertical !== other.vertical || gap < EPS || gap > 3 - EPS) return false;
      return Math.min(one.high, other.high) - Math.max(one.low, other.low) > 4;
    }),
  );

function insideTable({ x, y }: Point, { laneEdges, rowEdges }: LayoutInput): boolean {
  return (
    x > laneEdges[0]! - EPS &&
    x < laneEdges.at(-1)! + EPS &&
    y > rowEdges[0]! - EPS &&
    y < rowEdges.at(-1)! + EPS
  );
}

const hugsLine = (run: Run, { laneEdges, rowEdges }: LayoutInput): boolean =>
  run.high - run.low > 8 &&
  (run.vertical ? laneEdges : rowEdges).some((edge) => Math.abs(edge - run.at) < 1.5);

function mixedSites(edges: readonly RoutedEdge[]): number {
  const plain = edges.filter(({ joint }) => !joint);
  const arrivals = new Set(plain.map(({ target, targetSide }) => `${target} ${targetSide}`));
  const departures = new Set(plain.map(({ source, sourceSide }) => `${source} ${sourceSide}`));
  return [...departures].filter((site) => arrivals.has(site)).length;
}

function gapTo(box: Rect, line: readonly Point[]): number {
  return Math.min(
    ...line.slice(1).map((b, i) => {
      const a = line[i]!;
      const dx = Math.max(Math.min(a.x, b.x) - right(box), box.x - Math.max(a.x, b.x), 0);
      const dy = Math.max(Math.min(a.y, b.y) - bottom(box), box.y - Math.max(a.y, b.y), 0);
      return Math.hypot(dx, dy);
    }),
  );
}

/** Distinct points where two lines cross; a merged trunk counts once. */
function crossingPoints(edges: readonly RoutedEdge[]): readonly string[] {
  const points = new Set<string>();
  const runs = edges.flatMap(({ waypoints }) => runsOf(waypoints));
  const upright = runs.filter(({ vertical }) => vertical);
  for (const level of runs.filter(({ vertical }) => !vertical)) {
    for (const run of upright) {
      const inside = (value: number, { low, high }: Run) => value > low + EPS && value < high - EPS;
      if (inside(run.at, level) && inside(level.at, run)) {
        points.add(`${run.at.toFixed(1)} ${level.at.toFixed(1)}`);
      }
    }
  }
  return [...points];
}
