import fc from "fast-check";
import type { Point, Rect } from "../core/grid/geometry";
import type { DrawnEdge, Side } from "../core/workbook-port";
import { chainPoints, type EdgePart, edgeParts, parsePartName } from "./edge-parts";

const edge = (points: readonly (readonly [number, number])[], sides: [Side, Side]): DrawnEdge => ({
  kind: "edge",
  name: "susun:d1:e:3",
  title: "t",
  description: "d",
  waypoints: points.map(([x, y]) => ({ x, y })),
  begin: { symbol: "a", side: sides[0] },
  end: { symbol: "b", side: sides[1] },
  arrow: true,
});

/** The box of a segment, as Excel gives it back. */
const boxOf = ({ from, to }: EdgePart): Rect => ({
  x: Math.min(from.x, to.x),
  y: Math.min(from.y, to.y),
  width: Math.abs(to.x - from.x),
  height: Math.abs(to.y - from.y),
});

test("a plain line is straight connectors, glued at both ends", () => {
  const bent = edge(
    [
      [0, 0],
      [40, 0],
      [40, 50],
    ],
    [3, 0],
  );
  expect(edgeParts({ ...bent, plain: true })).toMatchObject([
    { type: "Straight", begin: { symbol: "a", side: 3 }, end: null, arrow: false },
    { type: "Straight", begin: null, end: { symbol: "b", side: 0 }, arrow: true },
  ]);
});

test("no bend is one straight connector, one bend one elbow, both glued at both ends", () => {
  const straight = edgeParts(
    edge(
      [
        [0, 0],
        [0, 50],
      ],
      [2, 0],
    ),
  );
  expect(straight).toMatchObject([{ name: "susun:d1:e:3", type: "Straight", arrow: true }]);
  const elbow = edgeParts(
    edge(
      [
        [0, 0],
        [40, 0],
        [40, 50],
      ],
      [3, 0],
    ),
  );
  expect(elbow).toMatchObject([
    { type: "Elbow", begin: { symbol: "a", side: 3 }, end: { symbol: "b", side: 0 } },
  ]);
});

test("a bend against the docking sides is not left to Excel", () => {
  // Leaves downwards from a side that faces right: Excel's elbow would go right first.
  const parts = edgeParts(
    edge(
      [
        [0, 0],
        [0, 50],
        [40, 50],
      ],
      [3, 0],
    ),
  );
  expect(parts.map(({ type }) => type)).toEqual(["Straight", "Straight"]);
});

test("points without a bend make no parts", () => {
  expect(
    edgeParts(
      edge(
        [
          [0, 0],
          [0, 20],
          [0, 50],
        ],
        [2, 0],
      ),
    ),
  ).toHaveLength(1);
});

test("a chain: glue at its ends, arrow on its last part, corners filled", () => {
  const parts = edgeParts(
    edge(
      [
        [0, 0],
        [0, 30],
        [60, 30],
        [60, 80],
      ],
      [2, 0],
    ),
  );
  expect(parts.map(({ name, begin, end, arrow }) => [name, !!begin, !!end, arrow])).toEqual([
    ["susun:d1:e:3", true, false, false],
    ["susun:d1:e:3~2", false, false, false],
    ["susun:d1:e:3~3", false, true, true],
  ]);
  expect(parts[0]!.to).toEqual({ x: 0, y: 30.5 });
  expect(parts[1]).toMatchObject({ from: { x: -0.5, y: 30 }, to: { x: 60.5, y: 30 } });
  // The ends themselves stay where the symbols are.
  expect(parts[2]!.to).toEqual({ x: 60, y: 80 });
});

test("names of parts", () => {
  expect(parsePartName("susun:d1:e:3")).toEqual({ edge: "susun:d1:e:3", part: 1 });
  expect(parsePartName("susun:d1:e:3~12")).toEqual({ edge: "susun:d1:e:3", part: 12 });
  expect(parsePartName("Panah~2")).toBeNull();
});

test("a chain read back has the bends it was drawn with", () => {
  const run = fc.double({ min: 5, max: 300, noNaN: true, noDefaultInfinity: true });
  const turn = fc.boolean();
  fc.assert(
    fc.property(
      fc.array(fc.tuple(run, turn), { minLength: 3, maxLength: 5 }),
      turn,
      (runs, level) => {
        const points: Point[] = [{ x: 1000, y: 1000 }];
        runs.forEach(([length, back], i) => {
          const { x, y } = points.at(-1)!;
          const by = back ? -length : length;
          points.push((i % 2 === 0) === level ? { x: x + by, y } : { x, y: y + by });
        });
        const parts = edgeParts({ ...edge([], [2, 0]), waypoints: points });
        const back = chainPoints(parts.map(boxOf));
        expect(back).toHaveLength(points.length);
        back.forEach((point, i) => {
          expect(point.x).toBeCloseTo(points[i]!.x, 6);
          expect(point.y).toBeCloseTo(points[i]!.y, 6);
        });
      },
    ),
  );
});

test("a chain of which the first symbol was moved begins where its glue pulled it", () => {
  // The first segment went from (0,0)–(0,30) to (20,-10)–(0,30.5).
  const [begin, first] = chainPoints([
    { x: 0, y: -10, width: 20, height: 40.5 },
    { x: -0.5, y: 30, width: 61, height: 0 },
    { x: 60, y: 29.5, width: 0, height: 50.5 },
  ]);
  expect(begin).toEqual({ x: 20, y: -10 });
  expect(first).toEqual({ x: 0, y: 30.5 });
});
