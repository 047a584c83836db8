import type { Point } from "../core/grid/geometry";
import { sitePoint } from "./connection-sites";
import { type RawEnd, type RawLine, type RawShape, seenBox } from "./raw-shape";

/** A glued end lies on its docking place, but for rounding to pixels; points. */
const TOUCH = 1.5;

/** Shapes that lines may be glued to, with the places of each site number. */
export type GlueFinder = (line: RawShape) => RawLine | null;

/**
 * Says which shapes a line is glued to without asking Excel: an answer costs one more exchange, and a question about a
 * free end is an error. A line tells the number of its docking place and its box, and exactly one shape must have
 * that place at a corner of the box. Null where there is none or more than one: then Excel has to be asked.
 */
export function glueFinder(shapes: readonly RawShape[]): GlueFinder {
  const places = new Map<number, readonly (readonly [RawShape, Point])[]>();
  const placesOf = (site: number) => {
    const known =
      places.get(site) ??
      shapes.flatMap((shape) => {
        const point = shape.line ? null : sitePoint(shape, site);
        return point ? [[shape, point] as const] : [];
      });
    places.set(site, known);
    return known;
  };

  return (shape) => {
    const { line } = shape;
    if (!line || !needsShape(line)) return line;
    const corners = cornersOf(shape);
    const at = (end: RawEnd): readonly Touch[] =>
      placesOf(end.site).flatMap(([target, point]) =>
        corners
          .map((corner, i) => ({ shapeId: target.id, corner: i, away: distance(corner, point) }))
          .filter(({ away }) => away <= TOUCH),
      );
    const pairs = pairsOf(line.begin && at(line.begin), line.end && at(line.end));
    const found = new Map(pairs.map((pair) => [`${pair.begin} ${pair.end}`, pair]));
    const only = found.size === 1 ? [...found.values()][0]! : null;
    return (
      only && {
        ...line,
        begin: line.begin && { ...line.begin, shapeId: only.begin },
        end: line.end && { ...line.end, shapeId: only.end },
      }
    );
  };
}

type Touch = { readonly shapeId: string; readonly corner: number };
type Pair = { readonly begin: string | null; readonly end: string | null };

const needsShape = ({ begin, end }: RawLine): boolean =>
  (begin !== null && begin.shapeId === null) || (end !== null && end.shapeId === null);

/** Begin and end lie at opposite corners of the box. Null stands for a free end. */
function pairsOf(begins: readonly Touch[] | null, ends: readonly Touch[] | null): readonly Pair[] {
  if (!begins) return (ends ?? []).map(({ shapeId }) => ({ begin: null, end: shapeId }));
  if (!ends) return begins.map(({ shapeId }) => ({ begin: shapeId, end: null }));
  return begins.flatMap((begin) =>
    ends
      .filter((end) => end.corner === 3 - begin.corner)
      .map((end) => ({ begin: begin.shapeId, end: end.shapeId })),
  );
}

/** Corner 3 is opposite 0, and 2 opposite 1. */
export function cornersOf(shape: RawShape): readonly [Point, Point, Point, Point] {
  const { x, y, width, height } = seenBox(shape);
  return [
    { x, y },
    { x: x + width, y },
    { x, y: y + height },
    { x: x + width, y: y + height },
  ];
}

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
