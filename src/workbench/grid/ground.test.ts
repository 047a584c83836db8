import { grid } from "../../../tests/support/grid";
import type { CellLook, SheetView } from "../../xlsx/sheet-view";
import { makeAxis } from "./axis";
import { groundOf } from "./ground";

const PLAIN: CellLook = {
  font: {
    name: "Arial",
    size: 10,
    bold: false,
    italic: false,
    underline: false,
    strike: false,
    color: null,
  },
  fill: null,
  border: { top: null, right: null, bottom: null, left: null },
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  indent: 0,
  textRotation: 0,
  numberFormat: "General",
};

type Looks = Readonly<Record<string, Partial<CellLook>>>;

function ground(looks: Looks, merges: readonly string[] = [], gridLines = false, hiddenRow = -1) {
  const snapshot = grid([[null, null, null], [], []], {
    merges,
    rowHeights: [0, 1, 2].map((row) => (row === hiddenRow ? 0 : 15)),
    columnWidth: 75,
  });
  const view: SheetView = {
    sheet: "SOP 1",
    lookAt: (row, column) => ({ ...PLAIN, ...looks[`${row},${column}`] }),
    runsAt: () => null,
    frozen: { rows: 0, columns: 0 },
    gridLines,
    shapeLooks: new Map(),
    extent: { top: 0, left: 0, bottom: 2, right: 2 },
    staleFormulas: new Set<string>(),
    notes: new Map<string, string>(),
  };
  const place = {
    snapshot,
    view,
    rows: makeAxis(snapshot.rowEdges, 15, 3),
    columns: makeAxis(snapshot.columnEdges, 75, 3),
  };
  return groundOf(place, { first: 0, last: 2 }, { first: 0, last: 2 });
}

const side = (style: string, color: string | null = null) => ({ style, color });
const bottom = (style: string, color: string | null = null) => ({
  border: { ...PLAIN.border, bottom: side(style, color) },
});
const top = (style: string) => ({ border: { ...PLAIN.border, top: side(style) } });

describe("fills and borders", () => {
  test("a line lies on the last pixel of its cell; neighbours of one look are one line", () => {
    const { strokes } = ground({ "0,0": bottom("thin"), "0,1": bottom("thin") });
    expect(strokes).toEqual([{ d: "M0 19.5H200", color: "#000000", width: 1, dash: null }]);
  });

  test("of two lines on one edge the heavier shows", () => {
    const { strokes } = ground({ "0,0": bottom("thin"), "1,0": top("medium") });
    expect(strokes).toEqual([{ d: "M0 20H100", color: "#000000", width: 2, dash: null }]);
  });

  test("a double line is two, a dashed one has dashes, colours stay apart", () => {
    const { strokes } = ground({
      "0,0": bottom("double"),
      "1,0": bottom("dashed"),
      "1,1": bottom("thin", "#ff0000"),
    });
    expect(strokes).toContainEqual({
      d: "M0 18.5H100M0 20.5H100",
      color: "#000000",
      width: 1,
      dash: null,
    });
    expect(strokes).toContainEqual({ d: "M0 39.5H100", color: "#000000", width: 1, dash: "3 1" });
    expect(strokes).toContainEqual({ d: "M100 39.5H200", color: "#ff0000", width: 1, dash: null });
  });

  test("inside a merge there are no lines, around it there are", () => {
    const looks: Looks = { "0,0": bottom("thin"), "0,1": bottom("thin"), "1,1": bottom("thin") };
    expect(ground(looks, ["A1:B2"]).strokes).toEqual([
      { d: "M100 39.5H200", color: "#000000", width: 1, dash: null },
    ]);
  });

  test("the look of a merge's first cell fills all of it", () => {
    const { fills } = ground({ "0,0": { fill: "#ffff00" } }, ["A1:B2"]);
    expect(fills).toHaveLength(4);
  });

  test("pale lines keep off fills and merges", () => {
    expect(ground({}, [], true).gridLines).toContain("M0 19.5H300");
    const merged = ground({}, ["A1:C1"], true).gridLines;
    expect(merged).not.toContain("M99.5 0");
    const filled = ground({ "1,1": { fill: "#eeeeee" } }, [], true).gridLines;
    expect(filled).toContain("M0 19.5H100");
    expect(filled).not.toContain("M0 19.5H200");
  });

  test("the border of a hidden row's neighbour shows at the place where it is hidden", () => {
    const { strokes } = ground({ "2,0": top("thin") }, [], false, 1);
    expect(strokes).toEqual([{ d: "M0 19.5H100", color: "#000000", width: 1, dash: null }]);
  });
});
