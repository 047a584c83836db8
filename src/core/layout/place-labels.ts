import type { Point, Rect } from "../grid/geometry";
import { bottom, overlapArea, right } from "../grid/geometry";
import { CLEARANCE } from "./constants";
import type { LayoutKind } from "./diagram-layout";
import { labelSize } from "./label-size";
import { meetsLine, meetsSymbol } from "./meets";

export type LabelRequest = {
  readonly flow: string;
  readonly text: string;
  /** The line it belongs to, from the exit on. */
  readonly line: readonly Point[];
};

export type LabelScene = {
  readonly symbols: readonly { readonly kind: LayoutKind; readonly bounds: Rect }[];
  readonly lines: readonly (readonly Point[])[];
  readonly laneEdges: readonly number[];
  readonly rowEdges: readonly number[];
};

export type LabelPlace = {
  readonly flow: string;
  readonly text: string;
  readonly bounds: Rect;
  /** No place was free: it lies on something, or as near to another line as to its own. */
  readonly crowded: boolean;
};

/** Distances of a label from its own line: near it, or a little away where the symbol bulges. */
const GAPS = [1.5, 4, 6.5, 9, 11.5] as const;
/** Step of the search along the line. */
const STEP = 2;
const WEIGHT = {
  /** For each point along the line from the exit, and for each point off it. */
  away: 0.35,
  off: 1.2,
  secondRun: 14,
  otherSide: 0.5,
  /** A line of the table through it: an upright one cuts its letters, a level one lies on all of them. */
  laneLine: 30,
  rowLine: 16,
  /** Foreign lines: within CLEARANCE, and as near as the own one. */
  nearForeign: 6,
  asNear: 100,
  hit: 1000,
} as const;

/**
 * Puts every label beside the first run of its line, as near to the exit as it fits: above a level run, right
 * of an upright one, or on the other side. The corners of a decision's box are free.
 *
 *      ╱╲  Tidak
 *     ╱  ╲────────
 *     ╲  ╱
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  scene: LabelScene,
): readonly LabelPlace[] {
  const stages = requests.map((request) => stageOf(request, scene));
  const placed: LabelPlace[] = [];
  for (const stage of stages) placed.push(bestPlace(stage, placed));
  // Once all are known, each may find a better place among the others.
  stages.forEach((stage, i) => {
    placed[i] = bestPlace(
      stage,
      placed.filter((_, other) => other !== i),
    );
  });
  return placed;
}

/** A label, the places it may take, and what lies around them. */
type Stage = {
  readonly request: LabelRequest;
  readonly candidates: readonly Candidate[];
  readonly symbols: LabelScene["symbols"];
  readonly own: readonly (readonly Point[])[];
  readonly foreign: readonly (readonly Point[])[];
  readonly scene: LabelScene;
};

function stageOf(request: LabelRequest, scene: LabelScene): Stage {
  const { line } = request;
  const { width, height } = labelSize(request.text);
  const start = line.slice(0, 3);
  const xs = start.map(({ x }) => x);
  const ys = start.map(({ y }) => y);
  const reach = Math.max(width, height) + 2 * GAPS[GAPS.length - 1]!;
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const area = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
  const around = grown(area, reach);
  const near = scene.lines.filter((other) => meetsLine(around, other, 0));
  return {
    request,
    candidates: candidates(request),
    symbols: scene.symbols.filter(({ bounds }) => overlapArea(around, bounds) > 0),
    own: near.filter((other) => beginsAlike(other, line)),
    foreign: near.filter((other) => !beginsAlike(other, line)),
    scene,
  };
}

/** Whether two lines leave one site the same way: the label may stand at their common beginning. */
function beginsAlike(one: readonly Point[], other: readonly Point[]): boolean {
  const [a, b] = [one[0], other[0]];
  const [c, d] = [one[1], other[1]];
  if (!a || !b || !c || !d || Math.abs(a.x - b.x) > 0.01 || Math.abs(a.y - b.y) > 0.01)
    return false;
  return (
    Math.sign(c.x - a.x) === Math.sign(d.x - b.x) && Math.sign(c.y - a.y) === Math.sign(d.y - b.y)
  );
}

function bestPlace(stage: Stage, others: readonly LabelPlace[]): LabelPlace {
  const { flow, text, line } = stage.request;
  let best = { bounds: emptyAt(line[0]!), disturbance: WEIGHT.hit as number };
  let least = Number.POSITIVE_INFINITY;
  for (const { bounds, gap, price } of stage.candidates) {
    if (price >= least) break;
    const disturbance = disturbanceOf(bounds, gap, stage, others, least - price);
    if (price + disturbance >= least) continue;
    least = price + disturbance;
    best = { bounds, disturbance };
  }
  return { flow, text, bounds: best.bounds, crowded: best.disturbance >= WEIGHT.asNear };
}

type Candidate = { readonly bounds: Rect; readonly gap: number; readonly price: number };

/** Boxes along the first two runs on both sides, priced by their distance from the exit, cheapest first. */
function candidates({ line, text }: LabelRequest): readonly Candidate[] {
  const size = labelSize(text);
  const found: Candidate[] = [];
  let before = 0;
  for (let i = 0; i < Math.min(2, line.length - 1); i++) {
    const a = line[i]!;
    const b = line[i + 1]!;
    const length = Math.abs(b.x - a.x) + Math.abs(b.y - a.y);
    const level = Math.abs(b.y - a.y) < 0.01;
    const extent = level ? size.width : size.height;
    // A run shorter than its label takes it with the end hanging over.
    for (let along = -0.75 * extent; along <= Math.max(length - extent / 2, 0); along += STEP) {
      const price = WEIGHT.away * (before + Math.abs(along)) + i * WEIGHT.secondRun;
      for (const gap of GAPS) {
        for (const side of [0, 1]) {
          const bounds = level
            ? besideLevel(
                a,
                Math.sign(b.x - a.x),
                along,
                side === 0 ? -gap - size.height : gap,
                size,
              )
            : besideUpright(
                a,
                Math.sign(b.y - a.y),
                along,
                side === 0 ? gap : -gap - size.width,
                size,
              );
          found.push({
            bounds,
            gap,
            price: price + side * WEIGHT.otherSide + (gap - GAPS[0]) * WEIGHT.off,
          });
        }
      }
    }
    before += length;
  }
  return found.sort((a, b) => a.price - b.price);
}

type Size = { readonly width: number; readonly height: number };

function besideLevel(a: Point, sign: number, along: number, off: number, size: Size): Rect {
  const x = sign > 0 ? a.x + along : a.x - along - size.width;
  return { x, y: a.y + off, ...size };
}

function besideUpright(a: Point, sign: number, along: number, off: number, size: Size): Rect {
  const y = sign > 0 ? a.y + along : a.y - along - size.height;
  return { x: a.x + off, y, ...size };
}

/** Price of what a label lies on or near to; not counted on once it reaches the limit. */
function disturbanceOf(
  bounds: Rect,
  gap: number,
  { symbols, own, foreign, scene }: Stage,
  others: readonly LabelPlace[],
  limit: number,
): number {
  let price = outside(bounds, scene) ? WEIGHT.hit : 0;
  for (const { kind, bounds: box } of symbols) {
    if (meetsSymbol(bounds, box, kind, 0.5)) price += WEIGHT.hit;
  }
  for (const line of own) if (meetsLine(bounds, line, 0.5)) price += WEIGHT.hit;
  if (price >= limit) return price;
  for (const line of foreign) {
    if (meetsLine(bounds, line, 0.5)) price += WEIGHT.hit;
    else if (meetsLine(bounds, line, gap + 0.5)) price += WEIGHT.asNear;
    else if (meetsLine(bounds, line, CLEARANCE)) price += WEIGHT.nearForeign;
  }
  if (price >= limit) return price;
  const around = grown(bounds, 0.5);
  for (const other of others) if (overlapArea(around, other.bounds) > 0) price += WEIGHT.hit;
  for (const x of scene.laneEdges) {
    if (x > bounds.x && x < right(bounds)) price += WEIGHT.laneLine;
  }
  for (const y of scene.rowEdges) {
    if (y > bounds.y && y < bottom(bounds)) price += WEIGHT.rowLine;
  }
  return price;
}

function outside(bounds: Rect, { laneEdges, rowEdges }: LabelScene): boolean {
  return (
    bounds.x < (laneEdges[0] ?? 0) ||
    right(bounds) > (laneEdges.at(-1) ?? 0) ||
    bounds.y < (rowEdges[0] ?? 0) ||
    bottom(bounds) > (rowEdges.at(-1) ?? 0)
  );
}

const grown = (box: Rect, by: number): Rect => ({
  x: box.x - by,
  y: box.y - by,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
});

const emptyAt = ({ x, y }: Point): Rect => ({ x, y, width: 0, height: 0 });
