import type { Point } from "../../../src/core/grid/geometry";
import type { ShapeModel } from "./shape-model";

/** A docking place as a share of width and height. Order and places: `cxnLst` of presetShapeDefinitions (ECMA-376). */
type Site = readonly [x: number, y: number];

const FOUR: readonly Site[] = [
  [0.5, 0],
  [0, 0.5],
  [0.5, 1],
  [1, 0.5],
];

/** Round forms dock at eight places, counter-clockwise from the top. */
const DIAGONAL = Math.SQRT1_2 / 2;
const EIGHT: readonly Site[] = [
  [0.5, 0],
  [0.5 - DIAGONAL, 0.5 - DIAGONAL],
  [0, 0.5],
  [0.5 - DIAGONAL, 0.5 + DIAGONAL],
  [0.5, 1],
  [0.5 + DIAGONAL, 0.5 + DIAGONAL],
  [1, 0.5],
  [0.5 + DIAGONAL, 0.5 - DIAGONAL],
];

const SITES: Readonly<Record<string, readonly Site[]>> = {
  Ellipse: EIGHT,
  FlowChartConnector: EIGHT,
  FlowChartSummingJunction: EIGHT,
  FlowChartOr: EIGHT,
  // The wave at the foot is a little above the box.
  FlowChartDocument: [
    [0.5, 0],
    [0, 0.5],
    [0.5, 20172 / 21600],
    [1, 0.5],
  ],
  FlowChartManualInput: [
    [0.5, 0.1],
    [0, 0.5],
    [0.5, 1],
    [1, 0.5],
  ],
  FlowChartInputOutput: [
    [0.6, 0],
    [0.5, 0],
    [0.1, 0.5],
    [0.4, 1],
    [0.5, 1],
    [0.9, 0.5],
  ],
  FlowChartOfflineStorage: [
    [0.75, 0.5],
    [0.5, 1],
    [0.25, 0.5],
    [0.5, 0],
  ],
  FlowChartMagneticDisk: [
    [0.5, 1 / 3],
    [0.5, 0],
    [0, 0.5],
    [0.5, 1],
    [1, 0.5],
  ],
  FlowChartMagneticDrum: [
    [0.5, 0],
    [0, 0.5],
    [0.5, 1],
    [2 / 3, 0.5],
    [1, 0.5],
  ],
  FlowChartCollate: [
    [0.5, 0],
    [0.5, 0.5],
    [0.5, 1],
  ],
  FlowChartManualOperation: sloped(),
  FlowChartMerge: [
    [0.5, 0],
    [0.25, 0.5],
    [0.5, 1],
    [0.75, 0.5],
  ],
  FlowChartExtract: [
    [0.5, 0],
    [0.25, 0.5],
    [0.5, 1],
    [0.75, 0.5],
  ],
  FlowChartOnlineStorage: [
    [0.5, 0],
    [0, 0.5],
    [0.5, 1],
    [5 / 6, 0.5],
  ],
};

function sloped(): readonly Site[] {
  return [
    [0.5, 0],
    [0.1, 0.5],
    [0.5, 1],
    [0.9, 0.5],
  ];
}

/** Lines and groups have none. Forms that are not in the table dock at the four sides. */
export function connectionSites(shape: ShapeModel): readonly Site[] {
  if (shape.type === "Line" || shape.type === "Group" || shape.type === "Unsupported") return [];
  return SITES[shape.geometry ?? ""] ?? FOUR;
}

/** Where a docking place lies on the sheet, with the shape's turn; points. */
export function sitePoint(shape: ShapeModel, site: number): Point {
  const [fx, fy] = connectionSites(shape)[site] ?? [0.5, 0.5];
  const middle = { x: shape.left + shape.width / 2, y: shape.top + shape.height / 2 };
  const dx = (fx - 0.5) * shape.width;
  const dy = (fy - 0.5) * shape.height;
  const angle = (shape.rotation * Math.PI) / 180;
  return {
    x: middle.x + dx * Math.cos(angle) - dy * Math.sin(angle),
    y: middle.y + dx * Math.sin(angle) + dy * Math.cos(angle),
  };
}
