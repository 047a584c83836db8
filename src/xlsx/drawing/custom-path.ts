import type { Point, Rect } from "../../core/grid/geometry";
import { attribute, descend, type XmlElement } from "../xml";

/**
 * Points of an open line drawn as a free form (`custGeom`), in a box; for curves their ends.
 * Null for anything else: closed outlines, several strokes, coordinates that are formulas.
 */
export function readOpenPath(element: XmlElement, box: Rect): readonly Point[] | null {
  const paths = descend(element, "spPr", "custGeom", "pathLst")?.children ?? [];
  const path = paths[0];
  if (!path || paths.length > 1) return null;
  const points: Point[] = [];
  for (const [i, step] of path.children.entries()) {
    const draws =
      step.local === "lnTo" || step.local === "cubicBezTo" || step.local === "quadBezTo";
    if (i === 0 ? step.local !== "moveTo" : !draws) return null;
    const end = step.children.at(-1);
    const x = Number((end && attribute(end, "x")) ?? Number.NaN);
    const y = Number((end && attribute(end, "y")) ?? Number.NaN);
    if (!Number.isFinite(x) || !Number.isFinite(y)) return null;
    points.push({ x, y });
  }
  if (points.length < 2) return null;
  const scale = (size: number, span: number) => (span > 0 ? size / span : 1);
  const scaleX = scale(box.width, Number(attribute(path, "w") ?? 0));
  const scaleY = scale(box.height, Number(attribute(path, "h") ?? 0));
  return points.map(({ x, y }) => ({ x: box.x + x * scaleX, y: box.y + y * scaleY }));
}
