import { bottom, centre, type Rect, right } from "../grid/geometry";
import { ARRIVE_RUN, OFF_PAGE } from "./constants";
import type { LayoutFlow, LayoutInput, LayoutNode } from "./diagram-layout";
import { labelSize } from "./label-size";
import { hasRoom, placeNode } from "./place-nodes";

/** Where a pentagon stands: in the strip at an end of its page, or in a free cell beside its symbol. */
export type LinkPlace =
  | { readonly kind: "strip"; readonly end: "top" | "bottom"; readonly lane: number }
  | { readonly kind: "beside"; readonly lane: number };

/** A pentagon: where a line goes off its page (`out`), or where lines come onto the page of their target (`in`). */
export type PageLink = {
  readonly id: string;
  readonly role: "out" | "in";
  /** One letter for each target symbol. */
  readonly letter: string;
  /** The symbol that its line comes from or leads to. */
  readonly node: string;
  /** The flow that goes out here; of a pentagon that comes in, all that come in here. */
  readonly flows: readonly string[];
  readonly page: number;
  /** Left edge, points. */
  readonly x: number;
  readonly place: LinkPlace;
};

export type PageLinks = {
  readonly links: readonly PageLink[];
  /** Flows from one page to another; those for which there was no place have no pentagon. */
  readonly split: ReadonlySet<string>;
};

/** Page of a symbol: how many page ends lie above its middle. */
export const pageAt = (starts: readonly number[], { y, height }: Rect): number =>
  starts.filter((start) => start <= y + height / 2).length;

/**
 * Cuts the flows that lead from one page to another, and finds the places of their pentagons.
 *
 *  page 1 │ [ 3 ]        the next step: strip at the end of      page 2 │  (A)
 *         │   │          the page, and strip at the begin of            │   │
 *         │  (A)         the next one                                   │ [ 4 ]
 *
 * A jump over rows stands beside its symbol, in the nearest cell that is free; where there is none, in a strip too.
 *
 * @param starts where pages begin, but for the first: tops of rows, ascending, points
 */
export function linkPages(input: LayoutInput, starts: readonly number[]): PageLinks {
  const present = input.nodes.filter(hasRoom);
  const nodes = new Map(present.map((node) => [node.id, node]));
  const page = (node: LayoutNode): number => pageAt(starts, node.cell);
  const crossing = input.flows.flatMap((flow) => {
    const source = nodes.get(flow.source);
    const target = nodes.get(flow.target);
    if (!source || !target || page(source) === page(target)) return [];
    return [{ flow, source, target }];
  });
  const ends = pageEnds(present, page);
  const cut = crossing.map((one) => ({
    ...one,
    next:
      page(one.target) === page(one.source) + 1 &&
      ends.isLast(one.source) &&
      ends.isFirst(one.target),
  }));
  const places = createPlaces(input, present, starts);
  const letters = lettersOf(cut.map(({ target }) => target));
  const links: PageLink[] = [];
  // What belongs in a strip takes its place there first.
  const inOrder = [...cut].sort((a, b) => Number(b.next) - Number(a.next));
  for (const { flow, source, target, next } of inOrder) {
    const spot = places.find(source, next ? "bottom" : null, flow, "bottom");
    if (!spot) continue;
    links.push({
      id: `${flow.id}>`,
      role: "out",
      letter: letters.get(target.id)!,
      node: source.id,
      flows: [flow.id],
      page: page(source),
      ...spot,
    });
  }
  for (const id of letters.keys()) {
    const target = nodes.get(id)!;
    const coming = cut.filter((one) => one.target.id === id);
    const isNext = coming.some(({ next }) => next);
    const spot = places.find(target, isNext ? "top" : null, null, "top");
    if (!spot) continue;
    links.push({
      id: `>${id}`,
      role: "in",
      letter: letters.get(id)!,
      node: id,
      flows: coming.map(({ flow }) => flow.id),
      page: page(target),
      ...spot,
    });
  }
  return { links, split: new Set(cut.map(({ flow }) => flow.id)) };
}

/** First and last rows with symbols of every page. */
function pageEnds(nodes: readonly LayoutNode[], page: (node: LayoutNode) => number) {
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  for (const node of nodes) {
    const at = page(node);
    first.set(at, Math.min(first.get(at) ?? Number.POSITIVE_INFINITY, node.cell.y));
    last.set(at, Math.max(last.get(at) ?? 0, bottom(node.cell)));
  }
  return {
    isFirst: (node: LayoutNode): boolean => node.cell.y < first.get(page(node))! + 0.5,
    isLast: (node: LayoutNode): boolean => bottom(node.cell) > last.get(page(node))! - 0.5,
  };
}

/** A, B, … Z, AA, … in reading order of the targets. */
function lettersOf(targets: readonly LayoutNode[]): ReadonlyMap<string, string> {
  const distinct = [...new Set(targets)].sort(
    (a, b) => a.cell.y - b.cell.y || a.cell.x - b.cell.x || a.share.index - b.share.index,
  );
  return new Map(distinct.map(({ id }, i) => [id, letterOf(i)]));
}

function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

type Spot = { readonly x: number; readonly place: LinkPlace };

function createPlaces(
  { laneEdges, rowEdges, flows }: LayoutInput,
  nodes: readonly LayoutNode[],
  starts: readonly number[],
) {
  const lanes = laneEdges
    .slice(1)
    .map((end, i) => ({ x: laneEdges[i]!, width: end - laneEdges[i]! }));
  const boxes = new Map(nodes.map((node) => [node.id, placeNode(node, laneEdges, rowEdges)]));
  const taken: { readonly box: Rect; readonly lane: number }[] = [];
  const inStrip = new Map<string, number[]>();
  const laneAt = (x: number): number => {
    const found = lanes.findIndex((lane) => x >= lane.x && x <= lane.x + lane.width);
    return found < 0 ? 0 : found;
  };

  /** Whether a lane is free over the height of a symbol's row. */
  function isFree(lane: number, { cell }: LayoutNode): boolean {
    const { x, width } = lanes[lane]!;
    const meets = (box: Rect): boolean =>
      box.x < x + width - 0.5 &&
      right(box) > x + 0.5 &&
      box.y < bottom(cell) - 0.5 &&
      bottom(box) > cell.y + 0.5;
    return (
      width >= OFF_PAGE.width + 2 * OFF_PAGE.margin &&
      !nodes.some((node) => meets(node.cell) || meets(boxes.get(node.id)!)) &&
      !taken.some(({ box }) => meets(box))
    );
  }

  /** How many lines of a symbol go to that side, or come from there. */
  function pull(node: LayoutNode, sign: number): number {
    const at = centre(boxes.get(node.id)!).x;
    return flows.filter(({ source, target }) => {
      if (source !== node.id && target !== node.id) return false;
      const other = boxes.get(source === node.id ? target : source);
      return other !== undefined && (centre(other).x - at) * sign > 1;
    }).length;
  }

  function beside(node: LayoutNode, flow: LayoutFlow | null): Spot | null {
    const box = boxes.get(node.id)!;
    const label = flow?.label ? labelSize(flow.label).width : 0;
    const gap = Math.max(label + OFF_PAGE.labelGap, ARRIVE_RUN + 4);
    const spots = [1, -1].flatMap((sign) => {
      const from = laneAt(sign > 0 ? right(box) - 1 : box.x + 1);
      const wall = sign > 0 ? right(box) + gap : box.x - gap - OFF_PAGE.width;
      for (let lane = from + sign; lanes[lane] && isFree(lane, node); lane += sign) {
        const { x: start, width } = lanes[lane]!;
        const low = start + OFF_PAGE.margin;
        const high = start + width - OFF_PAGE.margin - OFF_PAGE.width;
        const middle = start + (width - OFF_PAGE.width) / 2;
        const x = sign > 0 ? Math.max(middle, wall) : Math.min(middle, wall);
        if (x < low || x > high) continue;
        const far = Math.abs(x + OFF_PAGE.width / 2 - centre(box).x);
        // A line of the symbol that goes the same way would have to go round the pentagon.
        return [{ x, lane, price: far + 60 * pull(node, sign) }];
      }
      return [];
    });
    const [best] = spots.sort((a, b) => a.price - b.price);
    if (!best) return null;
    const { cell } = node;
    const { x, width } = lanes[best.lane]!;
    taken.push({ box: { x, width, y: cell.y, height: cell.height }, lane: best.lane });
    return { x: best.x, place: { kind: "beside", lane: best.lane } };
  }

  function strip(node: LayoutNode, end: "top" | "bottom"): Spot | null {
    const key = `${end} ${pageAt(starts, node.cell)}`;
    const used = inStrip.get(key) ?? [];
    inStrip.set(key, used);
    const wanted = centre(boxes.get(node.id)!).x - OFF_PAGE.width / 2;
    let best: { readonly x: number; readonly lane: number; readonly off: number } | null = null;
    lanes.forEach(({ x: start, width }, lane) => {
      const low = start + OFF_PAGE.margin;
      const high = start + width - OFF_PAGE.margin - OFF_PAGE.width;
      if (high < low) return;
      const walls = [...used].flatMap((x) => [x - OFF_PAGE.step, x + OFF_PAGE.step]);
      for (const at of [wanted, low, high, ...walls]) {
        const x = Math.min(Math.max(at, low), high);
        if (used.some((other) => Math.abs(other - x) < OFF_PAGE.step - 0.01)) continue;
        const off = Math.abs(x - wanted);
        if (!best || off < best.off - 0.01) best = { x, lane, off };
      }
    });
    if (!best) return null;
    const { x, lane } = best as { readonly x: number; readonly lane: number };
    used.push(x);
    return { x, place: { kind: "strip", end, lane } };
  }

  return {
    /** A place in the strip where the flow belongs there, else beside the symbol, else in the strip after all. */
    find(
      node: LayoutNode,
      first: "top" | "bottom" | null,
      flow: LayoutFlow | null,
      otherwise: "top" | "bottom",
    ): Spot | null {
      if (first) return strip(node, first) ?? (node.pinned ? null : beside(node, flow));
      // What a user moved may stand in another row: what is free beside it is not known.
      return (node.pinned ? null : beside(node, flow)) ?? strip(node, otherwise);
    },
  };
}
