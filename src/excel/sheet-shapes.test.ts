import type { RawLine, RawShape } from "./raw-shape";
import { sheetShapes } from "./sheet-shapes";

const raw = (id: string, own: Partial<RawShape> = {}): RawShape => ({
  id,
  name: id,
  type: "GeometricShape",
  preset: "flowChartProcess",
  frame: { x: 100, y: 100, width: 40, height: 20 },
  rotation: 0,
  visible: true,
  title: "",
  description: "",
  groupId: null,
  text: "",
  bare: false,
  line: null,
  ...own,
});

const path = (own: Partial<RawLine> = {}): RawLine => ({
  type: "Straight",
  beginArrow: false,
  endArrow: false,
  begin: null,
  end: null,
  ...own,
});

const part = (id: string, name: string, frame: RawShape["frame"], own: Partial<RawLine> = {}) =>
  raw(id, {
    name,
    type: "Line",
    preset: "",
    frame,
    title: name.includes("~") ? "" : "judul",
    line: path(own),
  });

const CHAIN = [
  part(
    "p1",
    "susun:d:e:1",
    { x: 120, y: 120, width: 0, height: 30.5 },
    { begin: { site: 2, shapeId: "a" } },
  ),
  part("p2", "susun:d:e:1~2", { x: 119.5, y: 150, width: 61, height: 0 }),
  part(
    "p3",
    "susun:d:e:1~3",
    { x: 180, y: 149.5, width: 0, height: 50.5 },
    { end: { site: 0, shapeId: "b" }, endArrow: true },
  ),
];
const SYMBOLS = [raw("a"), raw("b", { frame: { x: 160, y: 200, width: 40, height: 20 } })];

test("the parts of a line are one connector, made of all of them", () => {
  const { shapes, partIds } = sheetShapes([...SYMBOLS, ...CHAIN]);
  expect(shapes).toHaveLength(3);
  expect(shapes[2]).toMatchObject({
    id: "p1",
    name: "susun:d:e:1",
    title: "judul",
    geometry: "bentConnector3",
    bounds: { x: 120, y: 120, width: 60, height: 80 },
    connector: {
      waypoints: [
        { x: 120, y: 120 },
        { x: 120, y: 150 },
        { x: 180, y: 150 },
        { x: 180, y: 200 },
      ],
      begin: { shapeId: "a", site: 2 },
      end: { shapeId: "b", site: 0 },
      endArrow: true,
    },
  });
  expect(partIds.get("p1")).toEqual(["p1", "p2", "p3"]);
});

test.each([0, 1, 2])("with part %i deleted it is not the line that was drawn", (gone) => {
  const left = CHAIN.filter((_, i) => i !== gone);
  const line = sheetShapes([...SYMBOLS, ...left]).shapes[2]!;
  expect(line.name).toBe("susun:d:e:1");
  expect(line.title === "judul" && line.connector?.begin && line.connector.end).toBeFalsy();
});

test("a line that was copied stands twice, each part under the line's name", () => {
  const copies = CHAIN.map((one) => ({ ...one, id: `${one.id}c` }));
  const { shapes } = sheetShapes([...SYMBOLS, ...CHAIN, ...copies]);
  expect(shapes.filter(({ name }) => name === "susun:d:e:1")).toHaveLength(6);
});

test("text boxes by name or by having no look; symbols with a look are none", () => {
  const box = { preset: "rect", text: "Ya" };
  const { shapes } = sheetShapes([
    raw("t1", { ...box, name: "TextBox 12" }),
    raw("t2", { ...box, name: "Kotak Teks 3" }),
    raw("t3", { ...box, bare: true }),
    raw("t4", { ...box, name: "Rectangle 1" }),
    raw("t5", { ...box, bare: true, text: "" }),
  ]);
  expect(shapes.map(({ textBox }) => textBox)).toEqual([true, true, true, false, false]);
});

test("a shape on its side has the box that is seen", () => {
  const [shape] = sheetShapes([raw("r", { rotation: 90 })]).shapes;
  expect(shape).toMatchObject({ rotation: 90, bounds: { x: 110, y: 90, width: 20, height: 40 } });
});

test("a free line runs from the upper left; one glued at its end runs towards it", () => {
  const frame = { x: 140, y: 110, width: 100, height: 60 };
  const free = raw("f", { type: "Line", preset: "", frame, line: path() });
  const to = raw("g", {
    type: "Line",
    preset: "",
    frame,
    line: path({ end: { site: 3, shapeId: "a" } }),
  });
  const { shapes } = sheetShapes([...SYMBOLS, free, to]);
  expect(shapes[2]!.connector?.waypoints).toEqual([
    { x: 140, y: 110 },
    { x: 240, y: 170 },
  ]);
  expect(shapes[3]!.connector?.waypoints).toEqual([
    { x: 240, y: 170 },
    { x: 140, y: 110 },
  ]);
});
