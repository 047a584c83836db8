import type { Point } from "../../../src/core/grid/geometry";

/** Where a box stands: the middle of a cell or block (`C4`, `C4:D4`), moved by `dx` and `dy`; points. */
type Placing = {
  readonly dx?: number;
  readonly dy?: number;
  readonly w?: number;
  readonly h?: number;
};

type Naming = {
  readonly name?: string;
  readonly hidden?: boolean;
  /** How the object holds to the sheet; by two cells when nothing is said. */
  readonly anchor?: "two" | "one" | "absolute";
};

export type BoxOptions = Placing &
  Naming & { readonly text?: string; readonly rotation?: number; readonly textBox?: boolean };

export type DrawnBox = BoxOptions & {
  readonly kind: "box";
  readonly id: string;
  /** DrawingML preset; `picture`, `diagram` (SmartArt), `freeform` and `freeDiamond` (closed outlines without a preset). */
  readonly geometry: string;
  readonly at: string;
};

export type LineOptions = Naming & {
  /** `chain`: each segment a plain line of its own; `freeform`: one open outline. */
  readonly route?: "straight" | "elbow" | "curved" | "chain" | "freeform";
  /** Which ends are glued; both when nothing is said, none for a chain or a freeform. */
  readonly glue?: "both" | "begin" | "end" | "none";
  readonly heads?: "end" | "begin" | "both" | "none";
  /** How far unglued ends stay off the symbol, points. */
  readonly gap?: number;
  /** How far an elbow that leaves and arrives on one side goes out, points. */
  readonly out?: number;
  /** Where the line runs, in sheet points, instead of a route of its own. */
  readonly points?: readonly Point[];
  readonly dashed?: boolean;
  /** A straight line as a shape (`xdr:sp`), as some programs write it: no ends that could be glued. */
  readonly asShape?: boolean;
  /** A straight line stored turned half round and flipped back, as after Excel's rotate buttons. */
  readonly halfTurned?: boolean;
};

/** `a`, or `a.b` for the bottom side of box a (t, l, b, r), or a point given as a place: `@D5`, `@D5+10-4`. */
export type LineEnd = string;

export type DrawnLine = LineOptions & {
  readonly kind: "line";
  readonly id: string;
  readonly from: LineEnd;
  readonly to: LineEnd;
};

export type DrawnGroup = Naming & {
  readonly kind: "group";
  readonly id: string;
  readonly members: readonly DrawnObject[];
  /** Members are stored this much larger than they are seen, as in a group that was made smaller. */
  readonly scale?: number;
};

export type DrawnObject = DrawnBox | DrawnLine | DrawnGroup;

const box =
  (geometry: string, size: { readonly w: number; readonly h: number }) =>
  (id: string, at: string, options: BoxOptions = {}): DrawnBox => ({
    kind: "box",
    id,
    geometry,
    at,
    ...size,
    ...options,
  });

const SYMBOL = { w: 40, h: 20 };

export const kapsul = box("flowChartTerminator", SYMBOL);
export const kotak = box("flowChartProcess", SYMBOL);
export const ketupat = box("flowChartDecision", { w: 40, h: 24 });
export const segilima = box("flowChartOffpageConnector", { w: 18, h: 18 });
export const gambar = box("picture", { w: 30, h: 30 });
export const smartArt = box("diagram", { w: 150, h: 100 });

/** Any other preset. */
export const bentuk = (geometry: string, id: string, at: string, options: BoxOptions = {}) =>
  box(geometry, SYMBOL)(id, at, options);

/** A text box. */
export const teks = (text: string, at: string, options: BoxOptions = {}): DrawnBox => ({
  ...box("rect", { w: 24, h: 12 })(`teks ${text} ${at}`, at, { textBox: true, text, ...options }),
});

/** A line from one symbol to another, `panah("a", "b")` with an arrowhead at its end. */
export const panah = (from: LineEnd, to: LineEnd, options: LineOptions = {}): DrawnLine => ({
  kind: "line",
  id: `panah ${from} ${to}`,
  from,
  to,
  ...options,
});

export const kelompok = (
  id: string,
  members: DrawnGroup["members"],
  options: Pick<DrawnGroup, "scale" | "hidden"> = {},
): DrawnGroup => ({ kind: "group", id, members, ...options });

export type Side = "t" | "l" | "b" | "r";

const HORIZONTAL: readonly Side[] = ["l", "r"];
const AWAY: Readonly<Record<Side, Point>> = {
  t: { x: 0, y: -1 },
  b: { x: 0, y: 1 },
  l: { x: -1, y: 0 },
  r: { x: 1, y: 0 },
};

/** The bends of an elbow between two sides: an L, a Z through the middle, or a U that goes round by `out`. */
export function elbow(a: Point, sideA: Side, b: Point, sideB: Side, out = 12): readonly Point[] {
  const [levelA, levelB] = [HORIZONTAL.includes(sideA), HORIZONTAL.includes(sideB)];
  if (levelA !== levelB) {
    return [a, levelA ? { x: b.x, y: a.y } : { x: a.x, y: b.y }, b];
  }
  const far = (p: number, q: number, way: number): number =>
    way > 0 ? Math.max(p, q) + out : Math.min(p, q) - out;
  const goesRound = sideA === sideB;
  if (levelA) {
    const x = goesRound ? far(a.x, b.x, AWAY[sideA].x) : (a.x + b.x) / 2;
    return [a, { x, y: a.y }, { x, y: b.y }, b];
  }
  const y = goesRound ? far(a.y, b.y, AWAY[sideA].y) : (a.y + b.y) / 2;
  return [a, { x: a.x, y }, { x: b.x, y }, b];
}

/** A point moved away from a side. */
export const offSide = (point: Point, side: Side, gap: number): Point => ({
  x: point.x + AWAY[side].x * gap,
  y: point.y + AWAY[side].y * gap,
});
