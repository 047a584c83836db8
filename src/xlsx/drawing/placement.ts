import { centre, type Point, type Rect } from "../../core/grid/geometry";
import { isTrue } from "../workbook-parts";
import { attribute, child, descend, type XmlElement } from "../xml";
import { anchorBox, rotatePoint } from "./connector-geometry";
import { ANGLE_PER_DEGREE, normaliseDegrees, toPoints } from "./units";

/** Where an object lies on the sheet: its box before flips and rotation, points. */
export type Placement = {
  readonly frame: Rect;
  readonly rotation: number;
  readonly flipHorizontal: boolean;
  readonly flipVertical: boolean;
};

/** `a:xfrm` as written: for members of a group in the coordinates of the group. */
export type Transform = Placement & {
  /** Coordinates in which a group's members are given; null for anything but a group. */
  readonly members: Rect | null;
};

const NO_BOX: Rect = { x: 0, y: 0, width: 0, height: 0 };

/** Reads the transform of an object (`spPr/xfrm`, `grpSpPr/xfrm` or a frame's own `xfrm`); null when it has none. */
export function readTransform(element: XmlElement): Transform | null {
  const xfrm =
    descend(element, "spPr", "xfrm") ??
    descend(element, "grpSpPr", "xfrm") ??
    child(element, "xfrm");
  if (!xfrm) return null;
  return {
    frame: readBox(xfrm, "off", "ext") ?? NO_BOX,
    rotation: normaliseDegrees(Number(attribute(xfrm, "rot") ?? 0) / ANGLE_PER_DEGREE || 0),
    flipHorizontal: isTrue(attribute(xfrm, "flipH")),
    flipVertical: isTrue(attribute(xfrm, "flipV")),
    members: readBox(xfrm, "chOff", "chExt"),
  };
}

function readBox(xfrm: XmlElement, offset: string, extent: string): Rect | null {
  const off = child(xfrm, offset);
  const ext = child(xfrm, extent);
  if (!off || !ext) return null;
  const length = (element: XmlElement, name: string) =>
    toPoints(Number(attribute(element, name) ?? 0) || 0);
  return {
    x: length(off, "x"),
    y: length(off, "y"),
    width: length(ext, "cx"),
    height: length(ext, "cy"),
  };
}

/** Placement of an object that has an anchor of its own. The anchor gives the place, the transform only the turn. */
export function placeAnchored(anchor: Rect, transform: Transform | null): Placement {
  const rotation = transform?.rotation ?? 0;
  return {
    frame: anchorBox(anchor, rotation),
    rotation,
    flipHorizontal: transform?.flipHorizontal ?? false,
    flipVertical: transform?.flipVertical ?? false,
  };
}

/**
 * Placement of a group's member. `members` is the box of the group in the members' coordinates:
 * it is stretched onto the group's frame, then flipped and turned with the group.
 */
export function placeMember(group: Placement, members: Rect, own: Transform): Placement {
  const scaleX = members.width > 0 ? group.frame.width / members.width : 1;
  const scaleY = members.height > 0 ? group.frame.height / members.height : 1;
  // A member on its side is stretched along the axis it is seen on, as its anchor would be.
  const seen = anchorBox(own.frame, own.rotation);
  const stretched: Rect = {
    x: group.frame.x + (seen.x - members.x) * scaleX,
    y: group.frame.y + (seen.y - members.y) * scaleY,
    width: seen.width * scaleX,
    height: seen.height * scaleY,
  };
  const frame = anchorBox(stretched, own.rotation);
  const about = centre(group.frame);
  let middle: Point = centre(frame);
  let { rotation, flipHorizontal, flipVertical } = own;
  if (group.flipHorizontal) {
    middle = { x: 2 * about.x - middle.x, y: middle.y };
    flipHorizontal = !flipHorizontal;
    rotation = -rotation;
  }
  if (group.flipVertical) {
    middle = { x: middle.x, y: 2 * about.y - middle.y };
    flipVertical = !flipVertical;
    rotation = -rotation;
  }
  middle = rotatePoint(middle, about, group.rotation);
  return {
    frame: {
      x: middle.x - frame.width / 2,
      y: middle.y - frame.height / 2,
      width: frame.width,
      height: frame.height,
    },
    rotation: normaliseDegrees(rotation + group.rotation),
    flipHorizontal,
    flipVertical,
  };
}

/** The box as seen: what the turned frame covers. */
export function seenBounds({ frame, rotation }: Placement): Rect {
  if (rotation % 180 === 0) return frame;
  if (rotation % 90 === 0) return anchorBox(frame, rotation);
  const about = centre(frame);
  const corners = [
    { x: frame.x, y: frame.y },
    { x: frame.x + frame.width, y: frame.y },
    { x: frame.x + frame.width, y: frame.y + frame.height },
    { x: frame.x, y: frame.y + frame.height },
  ].map((corner) => rotatePoint(corner, about, rotation));
  const xs = corners.map((corner) => corner.x);
  const ys = corners.map((corner) => corner.y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
