import { grid } from "../../../tests/support/grid";
import type { SheetView } from "../../xlsx/sheet-view";
import {
  hitTest,
  scrollToShow,
  sheetCounts,
  sheetGeometry,
  spansInView,
  windowBox,
} from "./sheet-geometry";

const cell = (row: number, column: number) => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});
const TOP = { left: 0, top: 0 };

/** 200 rows of 20 px, columns of 100 px; letters 22 px high, numbers 42 px wide. */
function geometry(frozen = { rows: 0, columns: 0 }, window = { width: 642, height: 422 }) {
  const snapshot = grid([[]], { columnWidth: 75, rowHeight: 15 });
  const view = { extent: { top: 0, left: 0, bottom: 199, right: 9 }, frozen } as SheetView;
  return sheetGeometry(snapshot, view, sheetCounts(view, cell(0, 0)), window);
}

describe("geometry of the grid", () => {
  test("offers empty rows and columns beyond the content", () => {
    const { rows, columns } = geometry();
    expect(rows.edges.length - 1).toBe(240);
    expect(columns.edges.length - 1).toBe(22);
  });

  test("fills a window that is larger than what is offered, as when zoomed out", () => {
    const { rows, columns } = geometry(undefined, { width: 4000, height: 6000 });
    expect(rows.edges.length - 1).toBe(300);
    expect(columns.edges.length - 1).toBe(40);
  });

  test("finds cells, headers and the corner under a point", () => {
    const g = geometry();
    expect(hitTest(g, TOP, 10, 10)).toEqual({ kind: "corner" });
    expect(hitTest(g, TOP, 150, 10)).toEqual({ kind: "column", column: 1 });
    expect(hitTest(g, TOP, 10, 43)).toEqual({ kind: "row", row: 1 });
    expect(hitTest(g, { left: 100, top: 40 }, 43, 23)).toEqual({
      kind: "cell",
      at: { row: 2, column: 1 },
    });
  });

  test("frozen rows and columns do not scroll away", () => {
    const g = geometry({ rows: 2, columns: 1 });
    const scroll = { left: 300, top: 400 };
    expect(hitTest(g, scroll, 50, 30)).toEqual({ kind: "cell", at: { row: 0, column: 0 } });
    expect(hitTest(g, scroll, 150, 70)).toEqual({ kind: "cell", at: { row: 22, column: 4 } });
    expect(windowBox(g, scroll, cell(0, 0))).toEqual({ x: 42, y: 22, width: 100, height: 20 });
    expect(windowBox(g, scroll, cell(22, 4))).toEqual({ x: 142, y: 62, width: 100, height: 20 });
    const spans = spansInView(g, scroll);
    expect(spans.frozenRows).toEqual({ first: 0, last: 1 });
    expect(spans.mainRows).toEqual({ first: 16, last: 39 });
    expect(spans.mainColumns).toEqual({ first: 4, last: 11 });
  });

  test("lets go of a freeze that would leave nothing to scroll", () => {
    expect(geometry({ rows: 18, columns: 0 }).frozenRows).toBe(0);
  });

  test("scrolls no further than needed, and not at all for what is in view", () => {
    const g = geometry();
    expect(scrollToShow(g, TOP, cell(5, 2))).toEqual(TOP);
    expect(scrollToShow(g, TOP, cell(20, 0))).toEqual({ left: 0, top: 20 });
    expect(scrollToShow(g, { left: 0, top: 500 }, cell(3, 0))).toEqual({ left: 0, top: 60 });
    expect(scrollToShow(g, TOP, cell(100, 0), 80)).toEqual({ left: 0, top: 1700 });
  });

  test("of a block larger than the window the beginning is shown", () => {
    const block = { top: 50, left: 0, bottom: 150, right: 0 };
    expect(scrollToShow(geometry(), TOP, block, 80)).toEqual({ left: 0, top: 1000 });
  });

  test("a frozen cell needs no scrolling", () => {
    const scroll = { left: 300, top: 400 };
    expect(scrollToShow(geometry({ rows: 2, columns: 1 }), scroll, cell(0, 0))).toEqual(scroll);
  });
});
