import { centre, type Point } from "../../core/grid/geometry";
import type { ConnectorPath, Glue } from "../../core/grid/grid-snapshot";
import { attribute, child, childrenNamed, descend, type XmlElement } from "../xml";
import { decodeRoute, rotatePoint } from "./connector-geometry";
import { readOpenPath } from "./custom-path";
import type { DrawingObject } from "./drawing-objects";
import type { Placement, Transform } from "./placement";

const LINE_PRESET = /^(?:line|lineInv|straightConnector1|(?:bent|curved)Connector[2-5])$/;

/** Boxes up to this thin may carry large adjustments, points. */
const THIN = 1;

export function presetOf(element: XmlElement): string {
  const geometry = descend(element, "spPr", "prstGeom");
  return (geometry && attribute(geometry, "prst")) ?? "";
}

/** How a connector, or a line a person drew as a shape, runs; null for any other object. */
export function readConnector(
  object: DrawingObject,
  placement: Placement,
  transform: Transform | null,
): ConnectorPath | null {
  const { element, tag } = object;
  if (tag !== "sp" && tag !== "cxnSp") return null;
  const preset = presetOf(element);
  const drawn = preset === "" ? freeFormPoints(element, placement) : null;
  if (tag === "sp" && !LINE_PRESET.test(preset) && !drawn) return null;
  const line = descend(element, "spPr", "ln");
  const glue = descend(element, "nvCxnSpPr", "cNvCxnSpPr");
  return {
    waypoints:
      drawn ??
      decodeRoute({
        ...placement,
        preset,
        frame: thinFrame(placement, transform),
        adjustments: readAdjustments(element),
      }),
    begin: readGlue(glue && child(glue, "stCxn")),
    end: readGlue(glue && child(glue, "endCxn")),
    beginArrow: hasHead(line && child(line, "headEnd")),
    endArrow: hasHead(line && child(line, "tailEnd")),
  };
}

/**
 * A loop between level sites lies in a box of 0.1 pt, and its adjustments are large multiples of that.
 * Where a program rounded the anchor to nothing, the transform still knows the thickness.
 */
function thinFrame({ frame }: Placement, transform: Transform | null): Placement["frame"] {
  const own = transform?.frame;
  if (!own) return frame;
  const thicker = (seen: number, written: number): number =>
    seen < written && written <= THIN ? written : seen;
  const width = thicker(frame.width, own.width);
  const height = thicker(frame.height, own.height);
  const middle = centre(frame);
  return { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
}

function freeFormPoints(element: XmlElement, placement: Placement): readonly Point[] | null {
  const { frame, rotation, flipHorizontal, flipVertical } = placement;
  const middle = centre(frame);
  const points = readOpenPath(element, frame);
  return (
    points?.map(({ x, y }) =>
      rotatePoint(
        {
          x: flipHorizontal ? 2 * middle.x - x : x,
          y: flipVertical ? 2 * middle.y - y : y,
        },
        middle,
        rotation,
      ),
    ) ?? null
  );
}

function readAdjustments(element: XmlElement): readonly number[] {
  const list = descend(element, "spPr", "prstGeom", "avLst");
  const values: number[] = [];
  for (const guide of list ? childrenNamed(list, "gd") : []) {
    const index = /^adj(\d*)$/.exec(attribute(guide, "name") ?? "");
    const value = /^val\s+(-?\d+)$/.exec(attribute(guide, "fmla") ?? "");
    if (index && value) values[Number(index[1] || 1) - 1] = Number(value[1]);
  }
  return values;
}

function readGlue(end: XmlElement | null): Glue | null {
  const shapeId = end && attribute(end, "id");
  return shapeId ? { shapeId, site: Number(attribute(end, "idx") ?? 0) || 0 } : null;
}

function hasHead(end: XmlElement | null): boolean {
  const type = end && attribute(end, "type");
  return !!type && type !== "none";
}
