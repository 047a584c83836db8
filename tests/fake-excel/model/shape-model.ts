import type { Point } from "../../../src/core/grid/geometry";
import type { FontModel } from "./workbook-model";

export type ShapeType = "GeometricShape" | "Line" | "Group" | "Image" | "Unsupported";

/** One end of a line that is glued. */
export type GlueModel = { readonly shapeId: string; readonly site: number };

export type ArrowheadModel = { style: string; length: string; width: string };

export type LineModel = {
  connectorType: "Straight" | "Elbow" | "Curve";
  begin: Point;
  end: Point;
  beginGlue: GlueModel | null;
  endGlue: GlueModel | null;
  readonly beginArrow: ArrowheadModel;
  readonly endArrow: ArrowheadModel;
};

export type TextModel = {
  text: string;
  readonly font: FontModel;
  /** Fonts of parts set through `getSubstring`. */
  readonly runs: { readonly start: number; readonly length: number; readonly font: FontModel }[];
  autoSizeSetting: string;
  horizontalAlignment: string;
  verticalAlignment: string;
  horizontalOverflow: string;
  verticalOverflow: string;
  orientation: string;
  readingOrder: string;
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
};

/** A drawing object. `left`, `top`, `width` and `height` are those before rotation, points. */
export type ShapeModel = {
  readonly id: string;
  name: string;
  readonly type: ShapeType;
  /** Excel's name of the form (`FlowChartProcess`); null when it is no geometric shape. */
  geometry: string | null;
  left: number;
  top: number;
  width: number;
  height: number;
  rotation: number;
  visible: boolean;
  title: string;
  description: string;
  placement: "TwoCell" | "OneCell" | "Absolute";
  lockAspectRatio: boolean;
  readonly text: TextModel | null;
  readonly line: LineModel | null;
  /** Bottom first; null for what is no group. */
  members: ShapeModel[] | null;
  /** Of a picture; null for other shapes, and where a snapshot does not tell. */
  readonly imageFormat: "PNG" | "JPEG" | null;
  readonly fill: { type: "NoFill" | "Solid"; color: string; transparency: number };
  readonly lineFormat: {
    visible: boolean;
    color: string;
    weight: number;
    style: string;
    dashStyle: string;
    transparency: number;
  };
};

export type ShapeSeed = Pick<ShapeModel, "id" | "type"> & Partial<ShapeModel>;

/**
 * A shape with the fake's defaults. Excel takes size, colours, fonts and margins of a new shape from the theme and from
 * "set as default shape"; the values here are placeholders that no product code may rely on (see README).
 */
export const createShape = (seed: ShapeSeed): ShapeModel => ({
  name: `${seed.geometry ?? seed.type} ${seed.id.slice(1, 9)}`,
  geometry: null,
  left: 0,
  top: 0,
  width: 72,
  height: 72,
  rotation: 0,
  visible: true,
  title: "",
  description: "",
  placement: "TwoCell",
  lockAspectRatio: false,
  text: seed.type === "GeometricShape" ? createText("") : null,
  line: null,
  members: null,
  imageFormat: null,
  fill: { type: "Solid", color: "#4472C4", transparency: 0 },
  lineFormat: {
    visible: true,
    color: "#2F528F",
    weight: 1,
    style: "Single",
    dashStyle: "Solid",
    transparency: 0,
  },
  ...seed,
});

export const createText = (text: string): TextModel => ({
  text,
  font: {
    name: "Calibri",
    size: 11,
    bold: false,
    italic: false,
    underline: "None",
    strikethrough: false,
    color: "#FFFFFF",
  },
  runs: [],
  autoSizeSetting: "AutoSizeNone",
  horizontalAlignment: "Left",
  verticalAlignment: "Middle",
  horizontalOverflow: "Overflow",
  verticalOverflow: "Overflow",
  orientation: "Horizontal",
  readingOrder: "LeftToRight",
  leftMargin: 7.2,
  rightMargin: 7.2,
  topMargin: 3.6,
  bottomMargin: 3.6,
});

const noArrow = (): ArrowheadModel => ({ style: "None", length: "Medium", width: "Medium" });

export const createLine = (
  begin: Point,
  end: Point,
  connectorType: LineModel["connectorType"],
): LineModel => ({
  connectorType,
  begin,
  end,
  beginGlue: null,
  endGlue: null,
  beginArrow: noArrow(),
  endArrow: noArrow(),
});
