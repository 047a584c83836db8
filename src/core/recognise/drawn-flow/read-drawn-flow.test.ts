import {
  cellBox,
  connector,
  drawing,
  glued,
  group,
  LANE,
  label,
  picture,
  ROW,
  sideOf,
  symbol,
} from "../../../../tests/support/shapes";
import type { SnapshotShape } from "../../grid/grid-snapshot";
import type { DrawnFlow } from "./drawn-flow";
import { flowShapesOver, readDrawnFlow } from "./read-drawn-flow";

const start = symbol("start", "flowChartTerminator", cellBox(0, 0));
const work = symbol("work", "flowChartProcess", cellBox(1, 1));
const check = symbol("check", "flowChartDecision", cellBox(2, 2));
const end = symbol("end", "flowChartTerminator", cellBox(1, 3));

const glue = (id: string, from: SnapshotShape, to: SnapshotShape) =>
  connector(id, [sideOf(from.bounds, "bottom"), sideOf(to.bounds, "top")], {
    from: from.id,
    to: to.id,
  });

const straight = [glue("l1", start, work), glue("l2", work, check), glue("l3", check, end)];
const back = connector(
  "back",
  [
    sideOf(check.bounds, "right"),
    { x: check.bounds.x + 80, y: cellBox(2, 2).y + 12 },
    { x: check.bounds.x + 80, y: cellBox(1, 1).y + 12 },
    sideOf(work.bounds, "right"),
  ],
  { from: "check", to: "work" },
);
const simple = [start, work, check, end, ...straight, back];

const said = ({ flows }: DrawnFlow): readonly string[] =>
  flows.map(
    ({ source, target, outcome, label: word, joint }) =>
      `${source}>${target}${outcome ? ` ${outcome}` : ""}${word === null ? "" : ` (${word})`}${joint ? " *" : ""}`,
  );
const found = ({ problems }: DrawnFlow) => problems.map(({ code, data }) => ({ code, ...data }));
const kinds = ({ nodes }: DrawnFlow): Readonly<Record<string, string>> =>
  Object.fromEntries([...nodes.values()].flat().map(({ id, kind }) => [id, kind]));
const read = (rows: number | readonly boolean[], shapes: readonly SnapshotShape[]) =>
  readDrawnFlow(drawing({ rows }, shapes));

/** A box near the way out of the decision `check` to the right, or down. */
const atRight = { x: check.bounds.x + 46, y: check.bounds.y - 2, width: 22, height: 11 };
const below = { x: check.bounds.x + 26, y: check.bounds.y + 26, width: 14, height: 11 };

describe("symbols", () => {
  test("give row, lane, kind, text and cell", () => {
    const { nodes } = read(4, [{ ...work, text: "Mencatat" }, check]);
    expect(nodes.get(drawing({ rows: 4 }, []).rows[1]!.id)).toEqual([
      {
        id: "a2.1",
        kind: "process",
        pelaksana: "p2",
        lanes: ["p2"],
        text: "Mencatat",
        source: "shape",
        shapeName: "work",
        origin: { sheet: "SOP 1", range: { top: 3, left: 3, bottom: 3, right: 3 } },
      },
    ]);
    expect(kinds(read(4, [work, check]))).toEqual({ "a2.1": "process", "a3.1": "decision" });
  });

  test.each([
    ["rect", "process"],
    ["roundRect", "process"],
    ["flowChartAlternateProcess", "process"],
    ["diamond", "decision"],
    ["ellipse", "start"],
  ])("a %s is read as %s", (geometry, kind) => {
    expect(kinds(read(1, [symbol("s", geometry, cellBox(0, 0))]))).toEqual({ "a1.1": kind });
  });

  test("another flowchart shape is a step, and a problem", () => {
    const reading = read(1, [symbol("doc", "flowChartDocument", cellBox(0, 0))]);
    expect(kinds(reading)).toEqual({ "a1.1": "process" });
    expect(found(reading)).toEqual([
      { code: "shape-unknown", name: "doc", geometry: "flowChartDocument" },
    ]);
  });

  test("a symbol over two lanes stands in both, one slightly over the border in one", () => {
    const wide = symbol("wide", "rect", cellBox(1, 0, LANE / 2, 0, { width: 130 }));
    const halves = symbol("halves", "rect", cellBox(0, 1, LANE / 2));
    const slight = symbol("slight", "rect", cellBox(1, 2, 25));
    const { nodes } = read(3, [wide, halves, slight]);
    expect([...nodes.values()].flat().map(({ lanes }) => lanes)).toEqual([
      ["p2", "p3"],
      ["p1", "p2"],
      ["p2"],
    ]);
  });

  test("stand on the row that holds most of them", () => {
    const { nodes } = read(2, [symbol("s", "rect", cellBox(0, 0, 0, ROW / 2 - 4))]);
    expect([...nodes.keys()]).toEqual(["a1"]);
  });

  test("in one row follow the flow between them, else left to right", () => {
    const left = symbol("left", "rect", cellBox(0, 0));
    const mid = symbol("mid", "rect", cellBox(1, 0));
    const names = (shapes: readonly SnapshotShape[]) =>
      [...read(1, shapes).nodes.values()].flat().map(({ shapeName }) => shapeName);
    expect(names([mid, left])).toEqual(["left", "mid"]);
    expect(names([left, mid, glued("c", mid, left)])).toEqual(["mid", "left"]);
  });

  test("a capsule that the flow enters and leaves is a step; topmost it is the start all the same", () => {
    const midway = symbol("midway", "flowChartTerminator", cellBox(1, 1));
    const reading = read(4, [start, midway, end, glue("1", start, midway), glue("2", midway, end)]);
    expect(kinds(reading)).toEqual({ "a1.1": "start", "a2.1": "process", "a4.1": "end" });
    expect(kinds(read(4, [...simple, glue("again", check, start)]))["a1.1"]).toBe("start");
  });

  test("a word says what a rounded box is; without a capsule nothing is invented", () => {
    const done = symbol("done", "roundRect", cellBox(0, 1), { text: "Selesai" });
    expect(kinds(read(2, [symbol("s", "rect", cellBox(0, 0)), done]))).toEqual({
      "a1.1": "process",
      "a2.1": "end",
    });
  });
});

describe("lines", () => {
  test("glued ones give the flow", () => {
    const reading = read(4, simple);
    expect(said(reading)).toEqual(["a1.1>a2.1", "a2.1>a3.1", "a3.1>a4.1 ya", "a3.1>a2.1 tidak"]);
    expect(reading.flowShapeIds).toEqual(simple.map(({ id }) => id));
  });

  test("without glue they go to the nearest side, also a little short of it", () => {
    const [from, to] = [sideOf(start.bounds, "bottom"), sideOf(work.bounds, "top")];
    const short = connector("c", [
      { x: from.x, y: from.y + 4 },
      { x: from.x, y: 150 },
      { x: to.x, y: 150 },
      { x: to.x + 2, y: to.y - 10 },
    ]);
    expect(said(read(4, [start, work, short]))).toEqual(["a1.1>a2.1"]);
  });

  test("an arrowhead at the begin turns the flow; two heads go both ways", () => {
    const at = (heads: "begin" | "both") =>
      said(read(4, [start, work, glued("c", start, work, heads)]));
    expect(at("begin")).toEqual(["a2.1>a1.1"]);
    expect(at("both")).toEqual(["a1.1>a2.1", "a2.1>a1.1"]);
  });

  test("without any arrowhead they go down, and within a row as drawn", () => {
    const up = glued("c", work, start, "none");
    expect(said(read(4, [start, work, up]))).toEqual(["a1.1>a2.1"]);
    const other = symbol("other", "rect", cellBox(0, 1));
    const level = glued("c", work, other, "none");
    expect(said(read(4, [work, other, level]))).toEqual(["a2.1>a2.2"]);
  });

  test("plain ones within a row join symbols that act together, from where the flow comes in", () => {
    const other = symbol("other", "rect", cellBox(2, 1));
    const level = glued("c", work, other, "none");
    expect(said(read(4, [start, work, other, level, glue("in", start, other)]))).toEqual([
      "a1.1>a2.1",
      "a2.1>a2.2 *",
    ]);
  });

  test("plain lines joined end to end are one", () => {
    const [from, to] = [sideOf(start.bounds, "right"), sideOf(work.bounds, "top")];
    const corner = { x: to.x, y: from.y };
    const parts = [
      connector("a", [from, { x: corner.x - 30, y: corner.y }], { heads: "none" }),
      connector("b", [corner, { x: corner.x - 32, y: corner.y + 1 }], { heads: "none" }),
      connector("c", [{ x: corner.x + 2, y: corner.y + 2 }, to]),
    ];
    const reading = read(4, [start, work, ...parts]);
    expect(said(reading)).toEqual(["a1.1>a2.1"]);
    expect(reading.problems).toEqual([]);
    expect(reading.flowShapeIds).toEqual(["start", "work", "a", "b", "c"]);
  });

  test("a line that ends upon another runs on with it; one that begins there is a branch", () => {
    const trunkY = cellBox(0, 0).y + 42;
    const [a, b, c] = [0, 1, 2].map((lane) => symbol(`s${lane}`, "rect", cellBox(lane, 0)));
    const [d, e] = [symbol("d", "rect", cellBox(0, 1)), symbol("e", "rect", cellBox(3, 1))];
    const down = (box: SnapshotShape) => sideOf(box.bounds, "bottom");
    const merge = [
      connector("trunk", [
        down(a!),
        { x: down(a!).x, y: trunkY },
        { x: down(e).x, y: trunkY },
        sideOf(e.bounds, "top"),
      ]),
      connector("in", [down(c!), { x: down(c!).x, y: trunkY }]),
    ];
    expect(said(read(2, [a!, c!, e, ...merge]))).toEqual(["a1.1>a2.1", "a1.2>a2.1"]);
    const branch = connector("out", [{ x: down(d).x, y: trunkY + 1 }, sideOf(d.bounds, "top")]);
    const trunk = connector("trunk", [
      down(b!),
      { x: down(b!).x, y: trunkY },
      { x: down(d).x - 20, y: trunkY },
    ]);
    expect(said(read(2, [b!, d, trunk, branch]))).toEqual(["a1.1>a2.1"]);
  });

  test("two arrows that leave a little off the same side are two flows", () => {
    const from = sideOf(start.bounds, "bottom");
    const begin = { x: from.x, y: from.y + 10 };
    const lower = symbol("lower", "rect", cellBox(0, 1));
    const lines = [
      connector("a", [begin, sideOf(lower.bounds, "top")]),
      connector("b", [{ ...begin, x: begin.x + 1 }, sideOf(work.bounds, "left")]),
    ];
    expect(said(read(2, [start, lower, work, ...lines]))).toEqual(["a1.1>a2.1", "a1.1>a2.2"]);
  });

  test("block arrows are lines", () => {
    const lower = symbol("lower", "rect", cellBox(0, 1));
    const arrow = symbol(
      "arrow",
      "rightArrow",
      cellBox(0, 0, 0, ROW / 2, { width: 12, height: 32 }),
      {
        rotation: 90,
      },
    );
    expect(said(read(2, [start, lower, arrow]))).toEqual(["a1.1>a2.1"]);
  });

  test("with an end at nothing are a problem at that end's cell", () => {
    const { y } = cellBox(1, 2);
    const loose = connector("loose", [
      sideOf(work.bounds, "bottom"),
      { x: sideOf(work.bounds, "bottom").x, y },
    ]);
    const reading = read(4, [work, loose]);
    expect(found(reading)).toEqual([{ code: "connector-loose", name: "loose", end: "end" }]);
    expect(reading.problems[0]!.origin.range).toMatchObject({ top: 4, left: 3 });
    expect(reading.flowShapeIds).toEqual(["work", "loose"]);
  });

  test("and symbols in groups are read like any other", () => {
    const shapes = group("g", [start, work, glue("c", start, work)]);
    expect(said(read(4, shapes))).toEqual(["a1.1>a2.1"]);
  });
});

describe("exits of a decision", () => {
  test("take the nearest words", () => {
    const words = [label("w1", "Tidak", below), label("w2", "Y", atRight)];
    const reading = read(4, [...simple, ...words]);
    expect(said(reading).slice(2)).toEqual(["a3.1>a2.1 ya (Y)", "a3.1>a4.1 tidak"]);
    expect(reading.problems).toEqual([]);
    expect(reading.flowShapeIds).toEqual([...simple, ...words].map(({ id }) => id));
  });

  test("one without a word is what the other is not", () => {
    const reading = read(4, [...simple, label("w", "Tidak lengkap", atRight)]);
    expect(said(reading).slice(2)).toEqual(["a3.1>a4.1 ya", "a3.1>a2.1 tidak (Tidak lengkap)"]);
    expect(reading.problems).toEqual([]);
  });

  test("words that do not tell leave Ya to the exit that goes on, with a hint", () => {
    const words = [label("w1", "Teknis", atRight), label("w2", "Administratif", below)];
    const reading = read(4, [...simple, ...words]);
    expect(said(reading).slice(2)).toEqual([
      "a3.1>a4.1 ya (Administratif)",
      "a3.1>a2.1 tidak (Teknis)",
    ]);
    expect(found(reading)).toEqual([{ code: "outcome-assumed" }]);
  });

  test("words inside the decision belong to its exits and are no text of it", () => {
    const inside = { ...check, text: "Y / T" };
    const reading = read(4, [start, work, inside, end, ...straight, back]);
    expect(said(reading).slice(2)).toEqual(["a3.1>a4.1 ya (Y)", "a3.1>a2.1 tidak (T)"]);
    expect([...reading.nodes.values()].flat()[2]!.text).toBe("");
  });

  test("a word beyond the last lane counts at an exit, and nowhere else", () => {
    const last = { ...check, bounds: cellBox(3, 2) };
    const [from, to] = [sideOf(last.bounds, "right"), sideOf(end.bounds, "right")];
    const way = [from, { x: from.x + 30, y: from.y }, { x: from.x + 30, y: to.y }, to];
    const out = connector("out", way, { from: "check", to: "end" });
    const at = { ...cellBox(3, 2, 45), width: 30, height: 10 };
    const far = { ...cellBox(5, 0), width: 30, height: 10 };
    const reading = read(4, [last, end, out, label("near", "Tidak", at), label("far", "Ya", far)]);
    expect(said(reading)).toEqual(["a3.1>a4.1 tidak"]);
    expect(reading.flowShapeIds).toEqual(["check", "end", "out", "near"]);
  });

  test("a question inside the decision is its text", () => {
    const asks = { ...check, text: "Lengkap?" };
    const reading = read(4, [start, work, asks, end, ...straight, back]);
    expect([...reading.nodes.values()].flat()[2]!.text).toBe("Lengkap?");
    expect(found(reading)).toEqual([{ code: "outcome-assumed" }]);
  });

  test("lines may run through the word", () => {
    const word = label("w", "Ya", { ...cellBox(2, 2), y: cellBox(2, 3).y - 20, height: 12 });
    const lines = [glued("1", check, word, "none"), glued("2", word, end)];
    const reading = read(4, [check, end, word, ...lines]);
    expect(said(reading)).toEqual(["a3.1>a4.1 ya"]);
    expect(reading.problems).toEqual([]);
  });

  test("a framed word is a label, and a step when lines lead to it", () => {
    const framed = symbol("f", "rect", atRight, { text: "Perlu revisi" });
    expect(said(read(4, [...simple, framed])).at(-1)).toBe("a3.1>a2.1 tidak (Perlu revisi)");
    const step = symbol("step", "rect", cellBox(0, 3), { text: "Revisi" });
    const reading = read(4, [check, step, glued("c", check, step)]);
    expect(said(reading)).toEqual(["a3.1>a4.1 ya"]);
  });

  test("a word may be typed in a cell of the lanes", () => {
    const cells = [[], [], [null, null, null, "Ya"]];
    const reading = readDrawnFlow(drawing({ rows: 4, cells }, simple));
    expect(said(reading).slice(2)).toEqual(["a3.1>a2.1 ya", "a3.1>a4.1 tidak"]);
  });

  test("two exits with one word are both kept, with a problem", () => {
    const words = [label("w1", "Ya", atRight), label("w2", "Ya", below)];
    expect(found(read(4, [...simple, ...words]))).toEqual([
      { code: "exit-doubled", outcome: "ya" },
    ]);
  });

  test("a word at no exit is loose, but it is the author's flow", () => {
    const reading = read(4, [start, work, glue("c", start, work), label("w", "Ya", cellBox(3, 0))]);
    expect(found(reading)).toEqual([{ code: "label-loose", text: "Ya", name: "w" }]);
    expect(reading.flowShapeIds).toContain("w");
  });
});

describe("off-page pentagons", () => {
  const rows = [true, false, false, true];
  const a = symbol("a", "rect", cellBox(0, 0));
  const b = symbol("b", "rect", cellBox(1, 3));
  const pentagon = (id: string, lane: number, row: number, text = "", rotation = 90) =>
    symbol(id, "homePlate", cellBox(lane, row, 0, 0, { width: 20, height: 20 }), {
      text,
      rotation,
    });
  const [o, i] = [pentagon("o", 0, 1), pentagon("i", 0, 2)];

  test("with equal text are one flow, in whatever lanes", () => {
    const [out, into, other] = [
      pentagon("out", 0, 1, "A"),
      pentagon("into", 1, 2, "a"),
      pentagon("other", 2, 2, "B"),
    ];
    const lines = [glued("1", a, out), glued("2", into, b), glued("3", other, b)];
    const reading = read(rows, [a, b, out, into, other, ...lines]);
    expect(said(reading)).toEqual(["a1.1>a2.1"]);
    expect(found(reading)).toEqual([
      { code: "page-unpaired", name: "other", text: "B", end: "begin" },
    ]);
  });

  test("blank ones pair by lane, forward and back", () => {
    const c = symbol("c", "rect", cellBox(2, 0));
    const d = symbol("d", "rect", cellBox(3, 3));
    const [up, down] = [pentagon("up", 2, 2, "", 270), pentagon("down", 2, 1, "", 270)];
    const lines = [glued("1", a, o), glued("2", i, b), glued("3", d, up), glued("4", down, c)];
    const reading = read(rows, [a, b, c, d, o, i, up, down, ...lines]);
    expect(said(reading)).toEqual(["a1.1>a2.1", "a2.2>a1.2"]);
    expect(reading.problems).toEqual([]);
    expect(reading.flowShapeIds).toHaveLength(12);
  });

  test("carry a flow over several pages, and a decision's word with it", () => {
    const ask = symbol("ask", "diamond", cellBox(0, 0));
    const [o2, i2] = [pentagon("o2", 0, 4), pentagon("i2", 0, 5)];
    const mid = symbol("mid", "rect", cellBox(3, 3));
    const far = symbol("far", "rect", cellBox(0, 6));
    const lines = [glued("1", ask, o), glued("2", i, o2), glued("3", i2, far)];
    const word = label("w", "Tidak", { ...cellBox(0, 0, 20, 20), width: 20, height: 10 });
    const again = label("again", "Tidak", { ...cellBox(0, 5, 10, 22), width: 20, height: 10 });
    const sevenRows = [true, false, false, true, false, false, true];
    const reading = read(sevenRows, [ask, mid, far, o, i, o2, i2, ...lines, word, again]);
    expect(said(reading)).toEqual(["a1.1>a3.1 tidak"]);
    expect(reading.problems).toEqual([]);
  });

  test("one alone is a problem", () => {
    expect(found(read(rows, [a, o, glued("1", a, o)]))).toEqual([
      { code: "page-unpaired", name: "o", text: "", end: "end" },
    ]);
  });

  test("circles with a letter carry a flow, and are told", () => {
    const circle = (id: string, lane: number, row: number) =>
      symbol(id, "flowChartConnector", cellBox(lane, row, 0, 0, { width: 20, height: 20 }), {
        text: "A",
      });
    const [out, into] = [circle("out", 1, 0), circle("into", 1, 3)];
    const reading = read(rows, [a, b, out, into, glued("1", a, out), glued("2", into, b)]);
    expect(said(reading)).toEqual(["a1.1>a2.1"]);
    expect(found(reading)).toEqual([
      { code: "jump-circle", name: "out", text: "A" },
      { code: "jump-circle", name: "into", text: "A" },
    ]);
  });

  test("a pentagon as an activity's only symbol is a step in the wrong shape", () => {
    const wrong = pentagon("wrong", 1, 1);
    const shapes = [start, wrong, end, glued("1", start, wrong), glued("2", wrong, end)];
    const reading = read(4, shapes);
    expect(said(reading)).toEqual(["a1.1>a2.1", "a2.1>a4.1"]);
    expect(found(reading)).toEqual([
      { code: "shape-unknown", name: "wrong", geometry: "homePlate" },
    ]);
  });
});

describe("foreign shapes", () => {
  const plain = read(4, simple);

  test.each<[string, SnapshotShape]>([
    ["a stamp over a symbol", picture("f", cellBox(1, 1, 4, 4, { width: 60, height: 60 }))],
    ["a logo above the table", picture("f", { x: 10, y: 5, width: 40, height: 40 })],
    ["a rectangle beside the table", symbol("f", "rect", { x: 40, y: 150, width: 60, height: 20 })],
    [
      "a note in a lane",
      label("f", "Catatan: berkas yang belum lengkap dikembalikan kepada pemohon", cellBox(3, 1)),
    ],
    ["a short text far from any exit", label("f", "Rahasia", cellBox(3, 0))],
    ["a hidden symbol", symbol("f", "rect", cellBox(3, 0), { hidden: true })],
    ["a symbol of ours", symbol("susun:f", "rect", cellBox(3, 0))],
    [
      "a frame over several rows",
      symbol("f", "rect", cellBox(1, 1, 0, 30, { width: 200, height: 190 })),
    ],
    [
      "a line below the table",
      connector("f", [
        { x: 210, y: 600 },
        { x: 300, y: 600 },
      ]),
    ],
    ["a chart", { ...picture("f", cellBox(3, 3)), kind: "other" }],
  ])("%s changes nothing", (_, foreign) => {
    expect(read(4, [...simple, foreign])).toEqual(plain);
    expect(read(4, [foreign, ...simple])).toEqual(plain);
  });

  test("a note that points at a symbol with a plain line is a note", () => {
    const note = label("note", "Catatan: ".repeat(10), cellBox(3, 1));
    const pointer = glued("pointer", note, work, "none");
    expect(read(4, [...simple, note, pointer])).toEqual(plain);
  });

  test("a signature where a line breaks off below the table is not its goal", () => {
    const below = picture("sign", { x: 300, y: 370, width: 60, height: 40 });
    const loose = connector("c", [sideOf(end.bounds, "bottom"), { x: end.bounds.x + 22, y: 372 }]);
    const reading = read(4, [end, below, loose]);
    expect(found(reading)).toEqual([{ code: "connector-loose", name: "c", end: "end" }]);
    expect(reading.flowShapeIds).toEqual(["end", "c"]);
  });

  test("symbols in a hidden group are none", () => {
    const hidden = group("g", [symbol("s", "rect", cellBox(3, 0))], { hidden: true });
    expect(read(4, [...simple, ...hidden])).toEqual(plain);
  });

  test("a picture or text box that lines lead to is a symbol", () => {
    const photo = picture("photo", cellBox(1, 1));
    const text = label("text", "Arsip", cellBox(2, 2));
    const shapes = [start, photo, text, glue("1", start, photo), glue("2", photo, text)];
    const reading = read(4, shapes);
    expect(said(reading)).toEqual(["a1.1>a2.1", "a2.1>a3.1"]);
    expect(reading.problems).toEqual([]);
    expect(reading.flowShapeIds).toEqual(shapes.map(({ id }) => id));
  });

  test("a symbol beside the table that a line leads to is a problem, and no flow shape", () => {
    const outside = symbol("out", "rect", { x: 600, y: 200, width: 44, height: 24 });
    const reading = read(4, [work, outside, glued("c", work, outside)]);
    expect(found(reading)).toEqual([{ code: "shape-outside", name: "out" }]);
    expect(reading.flowShapeIds).toEqual(["work", "c"]);
  });

  test("a symbol in a row without an activity is a problem", () => {
    const reading = read([true, false, true], [symbol("s", "rect", cellBox(0, 1))]);
    expect(found(reading)).toEqual([{ code: "shape-outside", name: "s" }]);
  });
});

test("a text box upon a symbol is its text", () => {
  const caption = label("caption", "Disposisi", cellBox(1, 1, 0, 0, { width: 36, height: 16 }));
  const reading = read(4, [work, caption]);
  expect([...reading.nodes.values()].flat()[0]!.text).toBe("Disposisi");
  expect(reading.flowShapeIds).toEqual(["work", "caption"]);
});

test("a sheet is drawn when visible foreign symbols stand over its lanes", () => {
  const over = (...shapes: readonly SnapshotShape[]) =>
    flowShapesOver(drawing({ rows: 4 }, shapes)).map(({ id }) => id);
  expect(over(start, work, ...straight)).toEqual(["start", "work"]);
  expect(
    over(
      picture("logo", cellBox(0, 0)),
      label("w", "Ya", cellBox(0, 0)),
      symbol("susun:node", "rect", cellBox(0, 0)),
      { ...work, hidden: true },
      symbol("beside", "rect", { x: 40, y: 150, width: 60, height: 20 }),
    ),
  ).toEqual([]);
});
