import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { centre, type Point } from "../../core/grid/geometry";
import type { Glue, SnapshotShape } from "../../core/grid/grid-snapshot";
import { edgesOf, openSheet } from "../open-sheet";
import type { Package } from "../package";
import type { ShapeLook } from "../sheet-view";
import { readZip } from "../zip";
import { applyDrawingCommands } from "./apply-drawing";
import { checkDrawing } from "./check-drawing";
import { rotatePoint } from "./connector-geometry";
import { type DrawingReading, readDrawing } from "./read-drawing";

const FILE = resolve("../shared/cases/real/verifikasi-berita.xlsx");
const whenPresent = existsSync(FILE) ? describe : describe.skip;

const count = <T>(items: readonly T[]) => {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return Object.fromEntries(counts);
};

/** Where a connection site of a four-sided shape lies, its turn applied. */
function sitePoint({ frame, rotation }: ShapeLook, site: number): Point {
  const { x, y } = centre(frame);
  const reach = [
    { x, y: frame.y },
    { x: frame.x, y },
    { x, y: frame.y + frame.height },
    { x: frame.x + frame.width, y },
  ];
  return rotatePoint(reach[site]!, { x, y }, rotation);
}

whenPresent("a signed SOP drawn by hand (skipped where the file is not at hand)", () => {
  let pkg: Package;
  const read = (name: string): DrawingReading & { readonly byId: Map<string, SnapshotShape> } => {
    const sheet = openSheet(pkg, name)!;
    const reading = readDrawing(pkg, sheet.drawing!, edgesOf(sheet));
    return { ...reading, byId: new Map(reading.shapes.map((shape) => [shape.id, shape])) };
  };
  let flow: ReturnType<typeof read>;

  beforeAll(() => {
    pkg = { parts: readZip(readFileSync(FILE)) };
    flow = read("SOP VERIFIKASI BERITA SAR ");
  });

  test("has 29 objects of the kinds that were drawn", () => {
    expect(flow.shapes).toHaveLength(29);
    expect(count(flow.shapes.map((shape) => shape.geometry))).toEqual({
      bentConnector2: 3,
      bentConnector3: 8,
      diamond: 1,
      flowChartTerminator: 2,
      homePlate: 6,
      rect: 9,
    });
    expect(count(flow.shapes.map((shape) => shape.kind))).toEqual({ connector: 11, shape: 18 });
  });

  test("connectors that share a name are told apart by id", () => {
    const elbows = flow.shapes.filter((shape) => shape.name === "Connector: Elbow 25");
    expect(elbows.length).toBeGreaterThan(1);
    expect(new Set(flow.shapes.map((shape) => shape.id)).size).toBe(29);
  });

  test("text boxes are the labels Ya and Tidak", () => {
    const boxes = flow.shapes.filter((shape) => shape.textBox);
    expect(count(boxes.map((shape) => shape.text))).toEqual({ Tidak: 2, Ya: 2 });
  });

  test("glue is read as it was drawn", () => {
    const glued = flow.shapes.flatMap(({ connector }) =>
      connector
        ? [
            [
              connector.begin?.shapeId,
              connector.begin?.site,
              connector.end?.shapeId,
              connector.end?.site,
            ],
          ]
        : [],
    );
    expect(glued).toEqual([
      ["18", 2, "2", 0],
      ["2", 2, "7", 0],
      ["7", 2, "26", 0],
      ["26", 2, "20", 0],
      ["20", 2, "39", 1],
      [undefined, undefined, "38", 1],
      ["17", 2, "37", 0],
      ["41", 3, "20", 1],
      ["40", 3, "17", 0],
      ["17", 1, "42", 1],
      ["43", 3, "15", 0],
    ]);
  });

  test("each glued end lies on the site it is glued to, whatever the turns", () => {
    const off = (glue: Glue | null, end: Point | undefined): number => {
      if (!glue || !end) return 0;
      const site = sitePoint(flow.looks.get(glue.shapeId)!, glue.site);
      return Math.hypot(site.x - end.x, site.y - end.y);
    };
    for (const { connector } of flow.shapes) {
      if (!connector) continue;
      expect(off(connector.begin, connector.waypoints[0])).toBeLessThan(0.01);
      expect(off(connector.end, connector.waypoints.at(-1))).toBeLessThan(0.01);
      expect(connector.endArrow).toBe(true);
      expect(connector.beginArrow).toBe(false);
    }
  });

  test("a pentagon on its side has the box that is seen: 285750 × 304800 EMU", () => {
    const pentagons = flow.shapes.filter((shape) => shape.geometry === "homePlate");
    expect(count(pentagons.map((shape) => shape.rotation))).toEqual({ 90: 4, 270: 2 });
    for (const { id, bounds } of pentagons) {
      expect(bounds.width).toBeCloseTo(22.5, 6);
      expect(bounds.height).toBeCloseTo(24, 6);
      const { frame } = flow.looks.get(id)!;
      expect(frame.width).toBeCloseTo(24, 6);
      expect(frame.height).toBeCloseTo(22.5, 6);
    }
  });

  test("places come from anchors: the transform of shape 15 is three rows off", () => {
    // Row 13 begins at 665.25 pt; the anchor's offset is 205740 EMU.
    expect(flow.byId.get("15")!.bounds.y).toBeCloseTo(665.25 + 205_740 / 12_700, 6);
  });

  test("colours come from theme and style", () => {
    expect(flow.looks.get("18")).toMatchObject({
      fill: "#4472c4",
      line: { color: "#172c51", width: 1, dash: "solid" },
    });
    expect(flow.looks.get("16")).toMatchObject({
      fill: null,
      line: { color: "#0070c0", width: 1.5, dash: "dash" },
    });
    expect(flow.looks.get("36")).toMatchObject({ fill: null, line: null, text: { size: 11 } });
  });

  test("the cover sheet shows a PNG", () => {
    const cover = read(coverName());
    expect(cover.shapes.map((shape) => shape.kind)).toEqual(["picture"]);
    expect(cover.looks.get("2")?.picture?.mime).toBe("image/png");
    expect(cover.looks.get("2")?.picture?.bytes.length).toBe(95_220);
  });

  test("Excel's own drawing has no structural fault", () => {
    expect(checkDrawing(pkg, "xl/drawings/drawing1.xml")).toEqual([]);
    expect(checkDrawing(pkg, "xl/drawings/drawing2.xml")).toEqual([]);
  });

  test("hiding all 29 objects, drawing over them and erasing gives every byte back", () => {
    const sheet = openSheet(pkg, "SOP VERIFIKASI BERITA SAR ")!;
    const common = { sheet: sheet.entry.name };
    const ids = flow.shapes.map((shape) => shape.id);
    const drawn = applyDrawingCommands(pkg, sheet.part, edgesOf(sheet), [
      { kind: "hide-shapes", ...common, ids },
      {
        kind: "add-shapes",
        ...common,
        shapes: [
          {
            kind: "symbol",
            name: "susun:n:1",
            title: "",
            description: "",
            geometry: "flowChartProcess",
            bounds: { x: 260, y: 180, width: 40, height: 20 },
            text: "",
          },
        ],
      },
    ]);
    if (drawn.kind === "refused") throw new Error(drawn.code);
    const seen = readDrawing(drawn.pkg, sheet.drawing!, edgesOf(sheet)).shapes;
    expect(seen.filter((shape) => !shape.hidden).map((shape) => shape.name)).toEqual(["susun:n:1"]);
    expect(checkDrawing(drawn.pkg, sheet.drawing!)).toEqual([]);
    const erased = applyDrawingCommands(drawn.pkg, sheet.part, edgesOf(sheet), [
      { kind: "delete-shapes", ...common, names: ["susun:n:1"] },
      { kind: "show-shapes", ...common, ids },
    ]);
    if (erased.kind === "refused") throw new Error(erased.code);
    for (const [name, bytes] of pkg.parts) expect(erased.pkg.parts.get(name)).toEqual(bytes);
  });

  function coverName(): string {
    return openSheet(pkg, "SOP VERIFIKASI BERITA SAR ")!.parts.sheets[0]!.name;
  }
});
