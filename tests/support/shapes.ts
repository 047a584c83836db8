import type { ActivityId, PelaksanaId } from "../../src/core/document/sop-document";
import type { Point, Rect } from "../../src/core/grid/geometry";
import { bottom, centre, right } from "../../src/core/grid/geometry";
import type { SnapshotShape } from "../../src/core/grid/grid-snapshot";
import type { DrawnFlowInput } from "../../src/core/recognise/drawn-flow/drawn-flow";
import type { GridCell } from "./grid";
import { grid } from "./grid";

/** A shape without any property of its own; its name is its id. */
export function shape(id: string, bounds: Rect, own: Partial<SnapshotShape> = {}): SnapshotShape {
  return {
    id,
    name: id,
    kind: "shape",
    geometry: "rect",
    bounds,
    rotation: 0,
    text: "",
    textBox: false,
    hidden: false,
    title: "",
    description: "",
    connector: null,
    groupId: null,
    ...own,
  };
}

export const symbol = (
  id: string,
  geometry: string,
  bounds: Rect,
  own: Partial<SnapshotShape> = {},
): SnapshotShape => shape(id, bounds, { geometry, ...own });

export type ConnectorOptions = {
  /** Ids of the shapes the ends are glued to. */
  readonly from?: string;
  readonly to?: string;
  /** Where the arrowheads are; at the end when nothing is said. */
  readonly heads?: "end" | "begin" | "both" | "none";
};

/** A connector along a polyline; glued where `from` and `to` say so. */
export function connector(
  id: string,
  waypoints: readonly Point[],
  { from, to, heads = "end" }: ConnectorOptions = {},
): SnapshotShape {
  const xs = waypoints.map(({ x }) => x);
  const ys = waypoints.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return shape(
    id,
    { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y },
    {
      kind: "connector",
      geometry: waypoints.length > 2 ? `bentConnector${waypoints.length - 1}` : "line",
      connector: {
        waypoints,
        begin: from === undefined ? null : { shapeId: from, site: 0 },
        end: to === undefined ? null : { shapeId: to, site: 0 },
        beginArrow: heads === "begin" || heads === "both",
        endArrow: heads === "end" || heads === "both",
      },
    },
  );
}

export const label = (id: string, text: string, bounds: Rect): SnapshotShape =>
  shape(id, bounds, { text, textBox: true });

export const picture = (id: string, bounds: Rect): SnapshotShape =>
  shape(id, bounds, { kind: "picture", geometry: "" });

/** A group and its members, as a snapshot lists them. */
export function group(
  id: string,
  members: readonly SnapshotShape[],
  own: Partial<SnapshotShape> = {},
): readonly SnapshotShape[] {
  const bounds = members[0]?.bounds ?? { x: 0, y: 0, width: 0, height: 0 };
  return [
    shape(id, bounds, { kind: "group", geometry: "", ...own }),
    ...members.map((member) => ({ ...member, groupId: id })),
  ];
}

export type SideName = "top" | "left" | "bottom" | "right";

/** Middle of one side of a box. */
export function sideOf(box: Rect, side: SideName): Point {
  const { x, y } = centre(box);
  const middle = { top: { x, y: box.y }, bottom: { x, y: bottom(box) } };
  return { ...middle, left: { x: box.x, y }, right: { x: right(box), y } }[side];
}

const SIDES = ["top", "left", "bottom", "right"] as const;

/** The two sides (of those allowed) whose middles lie nearest to each other. */
export function nearestSides(
  from: Rect,
  to: Rect,
  allowed: readonly SideName[] = SIDES,
): readonly [SideName, SideName] {
  const pairs = allowed.flatMap((a) => SIDES.map((b) => [a, b] as const));
  const length = ([a, b]: readonly [SideName, SideName]): number =>
    Math.hypot(sideOf(from, a).x - sideOf(to, b).x, sideOf(from, a).y - sideOf(to, b).y);
  return pairs.reduce((best, pair) => (length(pair) < length(best) ? pair : best));
}

/** A straight connector glued to two shapes, from nearest side to nearest side. */
export function glued(
  id: string,
  from: SnapshotShape,
  to: SnapshotShape,
  heads: NonNullable<ConnectorOptions["heads"]> = "end",
): SnapshotShape {
  const [a, b] = nearestSides(from.bounds, to.bounds);
  const waypoints = [sideOf(from.bounds, a), sideOf(to.bounds, b)];
  return connector(id, waypoints, { from: from.id, to: to.id, heads });
}

/* The sheet that `drawing` makes, points: No and Kegiatan, the lanes, four more columns; two header rows. */
export const LANE = 80;
export const ROW = 60;
const LEFT = [30, 170];
const HEADER_ROWS = 2;

/** A box in the middle of a cell of the lanes, moved by `dx` and `dy`. */
export function cellBox(lane: number, row: number, dx = 0, dy = 0, size: Partial<Rect> = {}): Rect {
  const { width = 44, height = 24 } = size;
  return {
    x: LEFT[0]! + LEFT[1]! + (lane + 0.5) * LANE - width / 2 + dx,
    y: (HEADER_ROWS + row + 0.5) * ROW - height / 2 + dy,
    width,
    height,
  };
}

export type DrawingOptions = {
  readonly lanes?: number;
  /** Body rows; false for one that holds no activity. */
  readonly rows: number | readonly boolean[];
  /** Values of the lanes' cells by body row. */
  readonly cells?: readonly (readonly GridCell[])[];
};

/** A form whose flow is drawn: activities `a1`, `a2`, … and lanes `p1`, `p2`, …, with the shapes on top. */
export function drawing(
  { lanes = 4, rows, cells = [] }: DrawingOptions,
  shapes: readonly SnapshotShape[],
): DrawnFlowInput {
  const holds = typeof rows === "number" ? Array.from({ length: rows }, () => true) : rows;
  const blank = Array.from({ length: LEFT.length + lanes + 4 }, (): GridCell => null);
  const first = LEFT.length;
  const body = holds.map((_, i) =>
    blank.map((value, column) => cells[i]?.[column - first] ?? value),
  );
  const widths = blank.map((_, i) => LEFT[i] ?? LANE);
  const filled = holds.flatMap((isActivity, i) => (isActivity ? [HEADER_ROWS + i] : []));
  return {
    snapshot: grid([blank, blank, ...body], { shapes, columnWidths: widths, rowHeight: ROW }),
    lanes: Array.from({ length: lanes }, (_, i) => ({
      id: `p${i + 1}` as PelaksanaId,
      left: first + i,
      right: first + i,
    })),
    rows: filled.map((row, i) => ({ id: `a${i + 1}` as ActivityId, top: row, bottom: row })),
    body: {
      top: HEADER_ROWS,
      left: first,
      bottom: HEADER_ROWS + holds.length - 1,
      right: first + lanes - 1,
    },
  };
}
