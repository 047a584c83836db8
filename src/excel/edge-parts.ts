import type { Point, Rect } from "../core/grid/geometry";
import { centre } from "../core/grid/geometry";
import { type DrawnEdge, OWN_PREFIX } from "../core/workbook-port";
import { LINE_WEIGHT } from "./drawing-style";

/**
 * Office.js has no adjustments: where an elbow with two or more bends runs is Excel's choice alone. So a line of ours is
 *
 *     0 bends   one straight connector         1 bend   one elbow: from side to top there is only one way
 *     2–4 bends a chain of straight segments; the first is glued to the one symbol, the last to the other
 *
 * A plain line is a chain from one bend on: LibreOffice and others know straight connectors only.
 *
 * The parts of a chain are named `<edge>`, `<edge>~2`, `<edge>~3` …; the first carries the alt text. Read back, they
 * are one connector again, its bends where the segments cross.
 */
export type EdgePart = {
  readonly name: string;
  readonly type: "Straight" | "Elbow";
  readonly from: Point;
  readonly to: Point;
  readonly begin: DrawnEdge["begin"] | null;
  readonly end: DrawnEdge["end"] | null;
  readonly arrow: boolean;
};

/** Two coordinates nearer than this are one, points. */
const SAME = 0.05;

export function edgeParts(edge: DrawnEdge): readonly EdgePart[] {
  const route = withoutIdlePoints(edge.waypoints);
  const from = route[0]!;
  const to = route.at(-1)!;
  const { begin, end, arrow, look, plain } = edge;
  const weight = look?.weight ?? LINE_WEIGHT;
  if (route.length === 2 || (!plain && isPlainElbow(edge, route))) {
    const type = route.length === 2 ? "Straight" : "Elbow";
    return [{ name: edge.name, type, from, to, begin, end, arrow }];
  }
  const last = route.length - 2;
  return route.slice(1).map((point, i) => ({
    name: i === 0 ? edge.name : `${edge.name}~${i + 1}`,
    type: "Straight",
    from: i === 0 ? from : lengthened(point, route[i]!, weight),
    to: i === last ? point : lengthened(route[i]!, point, weight),
    begin: i === 0 ? begin : null,
    end: i === last ? end : null,
    arrow: arrow && i === last,
  }));
}

/** One bend, leaving and arriving as the docking sides say: then Excel's elbow is our route. */
function isPlainElbow({ begin, end }: DrawnEdge, route: readonly Point[]): boolean {
  const [a, corner, b] = route;
  if (route.length !== 3 || !a || !corner || !b) return false;
  const startsUpright = Math.abs(a.x - corner.x) < SAME && Math.abs(corner.y - b.y) < SAME;
  const startsLevel = Math.abs(a.y - corner.y) < SAME && Math.abs(corner.x - b.x) < SAME;
  const isUpright = (side: number): boolean => side % 2 === 0;
  return startsUpright
    ? isUpright(begin.side) && !isUpright(end.side)
    : startsLevel && !isUpright(begin.side) && isUpright(end.side);
}

/** Drops points without a bend. */
function withoutIdlePoints(waypoints: readonly Point[]): readonly Point[] {
  return waypoints.filter((point, i) => {
    const before = waypoints[i - 1];
    const after = waypoints[i + 1];
    if (!before || !after) return true;
    const level = Math.abs(before.y - point.y) < SAME && Math.abs(after.y - point.y) < SAME;
    const upright = Math.abs(before.x - point.x) < SAME && Math.abs(after.x - point.x) < SAME;
    return !level && !upright;
  });
}

/** The far end moved on by half a line, so that two segments fill the corner in which they meet. */
function lengthened(from: Point, to: Point, weight: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return to;
  const share = weight / 2 / length;
  return { x: to.x + (to.x - from.x) * share, y: to.y + (to.y - from.y) * share };
}

const PART = new RegExp(`^(${OWN_PREFIX}.+?)(?:~(\\d+))?$`);

/** The line that a part belongs to, and which one of it the part is; null for what is not ours. */
export function parsePartName(
  name: string,
): { readonly edge: string; readonly part: number } | null {
  const match = PART.exec(name);
  return match && { edge: match[1]!, part: Number(match[2] ?? 1) };
}

/**
 * The run of a chain of straight segments, by their boxes in order. Two crossing segments bend where they cross; one
 * that was pulled aslant (its symbol was moved) bends at its end nearest to the neighbour.
 */
export function chainPoints(boxes: readonly Rect[]): readonly Point[] {
  const first = boxes[0]!;
  const second = boxes[1]!;
  const last = boxes.at(-1)!;
  const beforeLast = boxes.at(-2)!;
  const bends = boxes.slice(1).map((box, i) => bendOf(boxes[i]!, box));
  return [farEnd(first, second), ...bends, farEnd(last, beforeLast)];
}

function bendOf(a: Rect, b: Rect): Point {
  if (isLevel(a) && isUprightBox(b)) return { x: centre(b).x, y: centre(a).y };
  if (isUprightBox(a) && isLevel(b)) return { x: centre(a).x, y: centre(b).y };
  return opposite(a, farEnd(a, b));
}

/** Thinner than this and longer than thick: an axis-parallel segment, points. */
const THIN = 0.75;
const isLevel = ({ width, height }: Rect): boolean => height < THIN && height < width;
const isUprightBox = ({ width, height }: Rect): boolean => width < THIN && width < height;

const corners = ({ x, y, width, height }: Rect): readonly Point[] => [
  { x, y },
  { x: x + width, y },
  { x, y: y + height },
  { x: x + width, y: y + height },
];

/** The end of a segment that is away from its neighbour: opposite the corner nearest to it. */
function farEnd(box: Rect, neighbour: Rect): Point {
  const distance = (p: Point): number => {
    const dx = Math.max(neighbour.x - p.x, 0, p.x - neighbour.x - neighbour.width);
    const dy = Math.max(neighbour.y - p.y, 0, p.y - neighbour.y - neighbour.height);
    return Math.hypot(dx, dy);
  };
  const nearest = corners(box).reduce((best, p) => (distance(p) < distance(best) ? p : best));
  return opposite(box, nearest);
}

const opposite = (box: Rect, { x, y }: Point): Point => ({
  x: 2 * box.x + box.width - x,
  y: 2 * box.y + box.height - y,
});
