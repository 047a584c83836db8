import type { Point } from "../core/grid/geometry";
import type { ConnectorPath, Glue } from "../core/grid/grid-snapshot";
import { autoRoute, type Dock } from "./auto-route";
import { siteDirection, sitePoint } from "./connection-sites";
import { cornersOf, distance } from "./line-glue";
import { type RawEnd, type RawLine, type RawShape, seenBox } from "./raw-shape";

/**
 * How one line runs. Its ends are two opposite corners of its box; which ones, and which is the beginning, only glue
 * tells. A line that is free at both ends is taken to run from the upper left: Office.js does not tell flips.
 */
export function linePath(
  shape: RawShape,
  line: RawLine,
  shapes: ReadonlyMap<string, RawShape>,
): ConnectorPath {
  const begin = dockOf(line.begin, shapes);
  const end = dockOf(line.end, shapes);
  const [from, to] = endsOf(shape, begin?.at ?? null, end?.at ?? null);
  return {
    waypoints:
      line.type === "Elbow" && begin && end
        ? autoRoute({ ...begin, at: from }, { ...end, at: to })
        : [from, to],
    begin: glueOf(line.begin),
    end: glueOf(line.end),
    beginArrow: line.beginArrow,
    endArrow: line.endArrow,
  };
}

export const glueOf = (end: RawEnd | null): Glue | null =>
  end?.shapeId ? { shapeId: end.shapeId, site: end.site } : null;

function dockOf(end: RawEnd | null, shapes: ReadonlyMap<string, RawShape>): Dock | null {
  const shape = end?.shapeId ? shapes.get(end.shapeId) : undefined;
  if (!end || !shape) return null;
  const at = sitePoint(shape, end.site);
  const direction = siteDirection(shape, end.site);
  return at && direction ? { at, direction, box: seenBox(shape) } : null;
}

function endsOf(shape: RawShape, begin: Point | null, end: Point | null): readonly [Point, Point] {
  const corners = cornersOf(shape);
  const away = (corner: number): number =>
    (begin ? distance(corners[corner]!, begin) : 0) +
    (end ? distance(corners[3 - corner]!, end) : 0);
  const from = [0, 1, 2, 3].reduce((best, corner) => (away(corner) < away(best) ? corner : best));
  return [corners[from]!, corners[3 - from]!];
}
