import {
  DRAWING_PART,
  drawingPackage,
  partText,
  SHEET_PART,
  testEdges,
} from "../../../tests/support/drawing-package";
import { hasSchemas, validatePart } from "../../../tests/support/xsd";
import type { Point } from "../../core/grid/geometry";
import type { DrawnEdge, DrawnGeometry, DrawnShape } from "../../core/workbook-port";
import type { Package } from "../package";
import { applyDrawingCommands } from "./apply-drawing";

const GEOMETRIES: readonly DrawnGeometry[] = [
  "flowChartTerminator",
  "flowChartProcess",
  "flowChartDecision",
  "flowChartOffpageConnector",
];

const common = { title: "susun", description: "Langkah & 'simbol'" };

const symbols = GEOMETRIES.map(
  (geometry, i): DrawnShape => ({
    ...common,
    kind: "symbol",
    name: `susun:n:${i}`,
    geometry,
    bounds: { x: 10 + 60 * i, y: 10 + 50 * i, width: 40, height: 20 },
    text: i % 2 === 0 ? "" : "Mulai\n<1>",
  }),
);

/** Stairs of so many segments; of seven they are no preset. */
const stairs = (segments: number): DrawnEdge => ({
  ...common,
  kind: "edge",
  name: `susun:e:${segments}`,
  waypoints: Array.from(
    { length: segments + 1 },
    (_, i): Point => ({ x: 20 + 30 * Math.ceil(i / 2), y: 30 + 30 * Math.floor(i / 2) }),
  ),
  begin: { symbol: "susun:n:0", side: 3 },
  end: { symbol: "susun:n:1", side: 1 },
  arrow: segments > 1,
});

const SHAPES: readonly DrawnShape[] = [
  ...symbols,
  ...[1, 2, 3, 4, 5, 7].map(stairs),
  {
    ...common,
    kind: "label",
    name: "susun:l:1",
    bounds: { x: 5, y: 5, width: 20, height: 9 },
    text: "Ya",
  },
];

function draw(pkg: Package, ...hidden: readonly string[]): Package {
  const result = applyDrawingCommands(pkg, SHEET_PART, testEdges, [
    { kind: "add-shapes", sheet: "SOP", shapes: SHAPES },
    { kind: "hide-shapes", sheet: "SOP", ids: hidden },
  ]);
  if (result.kind === "refused") throw new Error(result.code);
  return result.pkg;
}

const whenPresent = hasSchemas ? describe : describe.skip;

whenPresent(
  "a written drawing obeys the schema (skipped where the schemas are not at hand)",
  () => {
    test("in a part of our own, objects hidden", async () => {
      const pkg = draw(drawingPackage({ drawing: null }), "2", "9");
      expect(await validatePart("drawing", partText(pkg, DRAWING_PART))).toEqual([]);
    }, 30_000);

    test("in a part with other prefixes", async () => {
      const drawing =
        '<wsDr xmlns="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>';
      const pkg = draw(drawingPackage({ drawing }));
      expect(await validatePart("drawing", partText(pkg, DRAWING_PART))).toEqual([]);
    }, 30_000);

    test("the sheet that was given a drawing", async () => {
      const pkg = draw(drawingPackage({ drawing: null }));
      expect(await validatePart("sheet", partText(pkg, SHEET_PART))).toEqual([]);
    }, 30_000);
  },
);
