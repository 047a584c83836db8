import { type GridCell, grid } from "../../../tests/support/grid";
import type { CellLook, SheetView } from "../../xlsx/sheet-view";
import { makeAxis, type Span } from "./axis";
import { type PaneArea, paneRows } from "./pane-cells";

const LOOK = { horizontal: "general", wrap: false, textRotation: 0 } as CellLook;

type Part = {
  readonly rowSpan: Span;
  readonly columnSpan: Span;
  readonly rowRange?: Span;
  readonly columnRange?: Span;
};

function area(
  rows: readonly (readonly GridCell[])[],
  merges: readonly string[],
  part: Part,
): PaneArea {
  const snapshot = grid(rows, { merges, columnWidth: 75, rowHeight: 15 });
  return {
    snapshot,
    view: { lookAt: () => LOOK, staleFormulas: new Set(["B1"]) } as unknown as SheetView,
    rows: makeAxis(snapshot.rowEdges, 15, 50),
    columns: makeAxis(snapshot.columnEdges, 75, 20),
    rowRange: { first: 0, last: 49 },
    columnRange: { first: 0, last: 19 },
    ...part,
  };
}

const texts = (pane: PaneArea) =>
  paneRows(pane, null).map(({ row, cells }) => [row, cells.map(({ text }) => text)]);

describe("cells of a pane", () => {
  const rows = [["a", "b"], ["c"], [], ["d", null, "e"]];

  test("lists what shows something, by row", () => {
    const part = { rowSpan: { first: 0, last: 9 }, columnSpan: { first: 0, last: 9 } };
    expect(texts(area(rows, [], part))).toEqual([
      [0, ["a", "b"]],
      [1, ["c"]],
      [3, ["d", "e"]],
    ]);
  });

  test("keeps the active cell although it is empty", () => {
    const part = { rowSpan: { first: 0, last: 9 }, columnSpan: { first: 0, last: 9 } };
    const active = { top: 2, left: 1, bottom: 2, right: 1 };
    const lines = paneRows(area(rows, [], part), active);
    expect(lines.find(({ row }) => row === 2)?.cells[0]?.range).toEqual(active);
  });

  test("a merge that begins above the laid-out rows is still there, once", () => {
    const part = { rowSpan: { first: 2, last: 5 }, columnSpan: { first: 0, last: 9 } };
    const [first] = paneRows(area([["tinggi"]], ["A1:B4"], part), null);
    expect(first).toMatchObject({ row: 0, cells: [{ text: "tinggi", foreign: false }] });
    expect(first?.cells[0]?.box).toEqual({ x: 0, y: 0, width: 200, height: 80 });
  });

  test("what belongs to another pane is shown here, but not as a cell of this one", () => {
    const part = {
      rowSpan: { first: 0, last: 9 },
      rowRange: { first: 0, last: 49 },
      columnSpan: { first: 1, last: 9 },
      columnRange: { first: 1, last: 19 },
    };
    const merged = paneRows(area([["lebar"]], ["A1:C1"], part), null);
    expect(merged[0]?.cells[0]).toMatchObject({ text: "lebar", foreign: true });
    const running = paneRows(area([["teks yang panjang sekali"]], [], part), null);
    expect(running[0]?.cells[0]).toMatchObject({ foreign: true, before: 0 });
  });

  test("a text does not run in past a filled cell", () => {
    const part = { rowSpan: { first: 0, last: 9 }, columnSpan: { first: 2, last: 9 } };
    expect(texts(area([["panjang", 5, null]], [], part))).toEqual([]);
  });

  test("a formula that waits for Excel and repeats a cell shows what that cell shows now", () => {
    const part = { rowSpan: { first: 0, last: 9 }, columnSpan: { first: 0, last: 9 } };
    const row = [6, { formula: "=$A$1", value: 7 }, { formula: "=$A$1", value: 7 }];
    expect(texts(area([row], [], part))).toEqual([[0, ["6", "6", "7"]]]);
  });

  test("an empty pane has no rows", () => {
    const part = { rowSpan: { first: 0, last: -1 }, columnSpan: { first: 0, last: 9 } };
    expect(texts(area(rows, [], part))).toEqual([]);
  });
});
