import type { Rect } from "../core/grid/geometry";
import { centre } from "../core/grid/geometry";

/** One shape as Office.js tells it. */
export type RawShape = {
  readonly id: string;
  readonly name: string;
  readonly type: `${Excel.ShapeType}`;
  /** DrawingML preset; empty for what is no geometric shape. */
  readonly preset: string;
  /** Before rotation, points. */
  readonly frame: Rect;
  readonly rotation: number;
  readonly visible: boolean;
  readonly title: string;
  readonly description: string;
  readonly groupId: string | null;
  readonly text: string;
  /** Neither fill nor outline. */
  readonly bare: boolean;
  readonly line: RawLine | null;
};

/** Office.js tells neither bends nor flips of a line: only its box, and where it is glued. */
export type RawLine = {
  readonly type: `${Excel.ConnectorType}`;
  readonly beginArrow: boolean;
  readonly endArrow: boolean;
  readonly begin: RawEnd | null;
  readonly end: RawEnd | null;
};

/** A glued end. The shape is null until it is known. */
export type RawEnd = { readonly site: number; readonly shapeId: string | null };

/** The box as seen on the sheet: what the turned frame covers. */
export function seenBox({
  frame,
  rotation,
}: {
  readonly frame: Rect;
  readonly rotation: number;
}): Rect {
  if (rotation % 180 === 0) return frame;
  const { x, y } = centre(frame);
  const quarter = rotation % 90 === 0;
  const angle = (rotation * Math.PI) / 180;
  const sin = quarter ? 1 : Math.abs(Math.sin(angle));
  const cos = quarter ? 0 : Math.abs(Math.cos(angle));
  const width = frame.width * cos + frame.height * sin;
  const height = frame.width * sin + frame.height * cos;
  return { x: x - width / 2, y: y - height / 2, width, height };
}
