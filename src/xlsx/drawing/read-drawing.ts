import type { Rect } from "../../core/grid/geometry";
import type { ConnectorPath, ShapeKind, SnapshotShape } from "../../core/grid/grid-snapshot";
import { type Package, parsePart } from "../package";
import type { SheetEdges } from "../sheet-edges";
import type { ShapeLook } from "../sheet-view";
import { isTrue } from "../workbook-parts";
import { attribute, descend, type XmlDocument } from "../xml";
import { anchorRect } from "./anchors";
import { presetOf, readConnector } from "./connector-path";
import { type DrawingObject, drawingObjects, isHidden } from "./drawing-objects";
import { readDrawingTheme } from "./drawing-theme";
import { readPicture } from "./picture-bytes";
import {
  type Placement,
  placeAnchored,
  placeMember,
  readTransform,
  seenBounds,
  type Transform,
} from "./placement";
import { readFill, readLine } from "./shape-look";
import { readText, readTextLook } from "./shape-text";

export type DrawingReading = {
  /** In drawing order, groups before their members. */
  readonly shapes: readonly SnapshotShape[];
  readonly looks: ReadonlyMap<string, ShapeLook>;
};

/**
 * Reads all objects of a drawing part. Places come from anchors and sheet edges, as in Excel:
 * `a:xfrm` is stale as soon as a column was resized by another program.
 * Throws FileProblem when the part is missing or malformed.
 */
export function readDrawing(pkg: Package, drawingPart: string, edges: SheetEdges): DrawingReading {
  const document = parsePart(pkg, drawingPart);
  const theme = readDrawingTheme(pkg);
  const shapes: SnapshotShape[] = [];
  const looks = new Map<string, ShapeLook>();
  for (const { object, placement, transform } of placeAll(document, edges)) {
    const connector = readConnector(object, placement, transform);
    shapes.push(snapshotShape(document, object, placement, connector));
    looks.set(object.id, {
      id: object.id,
      fill: connector ? null : readFill(object, theme),
      line: readLine(object, theme),
      frame: placement.frame,
      rotation: placement.rotation,
      flipHorizontal: placement.flipHorizontal,
      flipVertical: placement.flipVertical,
      text: readTextLook(document, object.element, theme),
      picture: object.tag === "pic" ? readPicture(pkg, drawingPart, object.element) : null,
      waypoints: connector?.waypoints ?? null,
    });
  }
  return { shapes, looks };
}

type Placed = {
  readonly object: DrawingObject;
  readonly placement: Placement;
  readonly transform: Transform | null;
};

/** Where each object lies. Objects whose anchor is broken are left out, with their members. */
function placeAll(document: XmlDocument, edges: SheetEdges): readonly Placed[] {
  const placed = new Map<DrawingObject, Placed>();
  for (const object of drawingObjects(document)) {
    const transform = readTransform(object.element);
    const group = object.group && placed.get(object.group);
    const placement = object.group
      ? group && placeInGroup(group, transform)
      : placeOnSheet(anchorRect(document, object.anchor, edges), transform);
    if (placement) placed.set(object, { object, placement, transform });
  }
  return [...placed.values()];
}

const placeOnSheet = (anchor: Rect | null, transform: Transform | null): Placement | null =>
  anchor && placeAnchored(anchor, transform);

/** A member without a transform fills its group; a group without one uses the sheet's coordinates. */
function placeInGroup(group: Placed, transform: Transform | null): Placement {
  if (!transform) return { ...group.placement };
  const members = group.transform?.members ?? group.placement.frame;
  return placeMember(group.placement, members, transform);
}

function snapshotShape(
  document: XmlDocument,
  object: DrawingObject,
  placement: Placement,
  connector: ConnectorPath | null,
): SnapshotShape {
  const { element, properties, tag } = object;
  const shapeProperties = descend(element, "nvSpPr", "cNvSpPr");
  return {
    id: object.id,
    name: object.name,
    kind: connector ? "connector" : KINDS[tag],
    geometry: tag === "sp" || tag === "cxnSp" ? presetOf(element) : "",
    bounds: seenBounds(placement),
    rotation: placement.rotation,
    text: readText(document, element),
    textBox: isTrue(shapeProperties && attribute(shapeProperties, "txBox")),
    hidden: isHidden(object),
    title: attribute(properties, "title") ?? "",
    description: attribute(properties, "descr") ?? "",
    connector,
    groupId: object.group?.id ?? null,
  };
}

const KINDS: Readonly<Record<DrawingObject["tag"], ShapeKind>> = {
  sp: "shape",
  cxnSp: "connector",
  pic: "picture",
  grpSp: "group",
  graphicFrame: "other",
};
