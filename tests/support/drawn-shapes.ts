import type { CellAddress } from "../../src/core/grid/address";
import { cellRange } from "../../src/core/grid/address";
import { bottom, centre, type Point, type Rect, right } from "../../src/core/grid/geometry";
import {
  type Glue,
  type GridSnapshot,
  rangeBounds,
  type SnapshotShape,
} from "../../src/core/grid/grid-snapshot";

/** What is drawn, where, for an arrow where to, and its text. A place is a lane and a number ("Staf 1"), `luar tabel`, or `-` for the open air. */
export type ShapeRow = readonly [shape: string, at: string, to: string, text: string];

const GEOMETRY: Readonly<Record<string, string>> = {
  Kapsul: "flowChartTerminator",
  Kotak: "flowChartProcess",
  "Belah ketupat": "flowChartDecision",
  Segilima: "flowChartOffpageConnector",
  Lingkaran: "flowChartConnector",
  Awan: "cloud",
};

const OUTSIDE = "luar tabel";
const WIDTH = 40;
const HEIGHT = 20;

/** Shapes as a person would draw them over the lanes; arrows are glued where their place holds a symbol. */
export function drawnShapes(
  snapshot: GridSnapshot,
  rows: readonly ShapeRow[],
  cellOf: (place: string) => CellAddress | null,
): readonly SnapshotShape[] {
  const boxAt = (place: string): Rect | null => {
    const cell = cellOf(place);
    if (!cell) return place === OUTSIDE ? outside : null;
    const { x, y } = centre(rangeBounds(snapshot, cellRange(cell)));
    return { x: x - WIDTH / 2, y: y - HEIGHT / 2, width: WIDTH, height: HEIGHT };
  };
  const outside: Rect = {
    x: (snapshot.columnEdges.at(-1) ?? 0) + 200,
    y: (snapshot.rowEdges.at(-1) ?? 0) - 60,
    width: WIDTH,
    height: HEIGHT,
  };
  const symbols = rows.filter(([shape]) => shape in GEOMETRY);
  const idAt = (place: string) => {
    const index = symbols.findIndex(([, at]) => at === place);
    return index === -1 ? null : `symbol-${index}`;
  };
  let named = 0;
  return [
    ...symbols.map(([shape, at, , text], i) =>
      object(`symbol-${i}`, `${shape} ${++named}`, boxAt(at) ?? outside, {
        geometry: GEOMETRY[shape]!,
        text,
      }),
    ),
    ...rows
      .filter(([shape]) => shape === "Panah")
      .flatMap(([, at, to, text], i) => {
        const arrow = arrowBetween(boxAt(at), boxAt(to));
        const glue = (place: string, site: number): Glue | null => {
          const shapeId = idAt(place);
          return shapeId === null ? null : { shapeId, site };
        };
        const line = object(`arrow-${i}`, `Panah ${++named}`, boxOf(arrow.points), {
          kind: "connector",
          geometry: "straightConnector1",
          connector: {
            waypoints: arrow.points,
            begin: glue(at, arrow.sites[0]),
            end: glue(to, arrow.sites[1]),
            beginArrow: false,
            endArrow: true,
          },
        });
        const [from, toward] = arrow.points;
        const word = { x: from.x + (toward.x - from.x) / 4, y: from.y + (toward.y - from.y) / 4 };
        return text ? [line, textBox(`word-${i}`, `Teks ${++named}`, word, text)] : [line];
      }),
    ...rows
      .filter(([shape]) => shape === "Teks")
      .map(([, at, , text], i) =>
        textBox(`text-${i}`, `Teks ${++named}`, centre(boxAt(at) ?? outside), text),
      ),
  ];
}

/** Sites in DrawingML order: 0 top, 1 left, 2 bottom, 3 right. A loose end hangs in the air, far from any symbol. */
function arrowBetween(
  from: Rect | null,
  to: Rect | null,
): { readonly points: readonly [Point, Point]; readonly sites: readonly [number, number] } {
  const side = (box: Rect, site: number): Point =>
    [
      { x: centre(box).x, y: box.y },
      { x: box.x, y: centre(box).y },
      { x: centre(box).x, y: bottom(box) },
      { x: right(box), y: centre(box).y },
    ][site]!;
  if (!from || !to) {
    const end = from ?? to;
    if (!end)
      return {
        points: [
          { x: 0, y: 0 },
          { x: 30, y: 0 },
        ],
        sites: [0, 0],
      };
    const glued = side(end, 3);
    const loose = { x: glued.x + 300, y: glued.y };
    return { points: from ? [glued, loose] : [loose, glued], sites: [3, 3] };
  }
  const down = centre(to).y - centre(from).y;
  const sites: readonly [number, number] = down > 0 ? [2, 0] : down < 0 ? [0, 2] : [3, 1];
  return { points: [side(from, sites[0]), side(to, sites[1])], sites };
}

function boxOf(points: readonly Point[]): Rect {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

const textBox = (id: string, name: string, at: Point, text: string): SnapshotShape =>
  object(id, name, { x: at.x + 2, y: at.y, width: 24, height: 10 }, { text, textBox: true });

const object = (
  id: string,
  name: string,
  bounds: Rect,
  rest: Partial<SnapshotShape>,
): SnapshotShape => ({
  id,
  name,
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
  ...rest,
});
