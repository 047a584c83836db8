import { grid } from "../../../tests/support/grid";
import { makeAxis } from "./axis";
import {
  activeCell,
  enter,
  jump,
  lastFilledCell,
  lastFilledColumn,
  move,
  selectCell,
  selectedRange,
  selectRange,
  type Terrain,
  tab,
} from "./selection";

function terrain(merges: readonly string[] = [], hiddenRow = -1): Terrain {
  const snapshot = grid(
    [
      ["a", "b", "c", null, "e"],
      ["a", null, "c"],
      [null, null, null],
      ["a", "b", "c"],
    ],
    { merges, rowHeights: [0, 1, 2, 3].map((row) => (row === hiddenRow ? 0 : 40)) },
  );
  return {
    snapshot,
    rows: makeAxis(snapshot.rowEdges, 40, 8),
    columns: makeAxis(snapshot.columnEdges, 60, 8),
  };
}

describe("scrolling", () => {
  test("follows what moves, and not a block that was selected in one go", () => {
    const t = terrain();
    const block = selectRange({ top: 0, left: 0, bottom: 7, right: 7 });
    expect(block.still).toBe(true);
    expect(selectCell(1, 1).still).toBeUndefined();
    expect(move(block, "up", t, true).still).toBeUndefined();
    expect(move(block, "down", t).still).toBeUndefined();
  });
});

describe("movement", () => {
  test("steps by one cell and stops at the sheet's edge", () => {
    const t = terrain();
    expect(move(selectCell(0, 0), "down", t).cursor).toEqual({ row: 1, column: 0 });
    expect(move(selectCell(0, 0), "up", t).cursor).toEqual({ row: 0, column: 0 });
    expect(move(selectCell(7, 7), "right", t).cursor).toEqual({ row: 7, column: 7 });
  });

  test("goes over a merge in one step and keeps its own column inside it", () => {
    const t = terrain(["A2:C3"]);
    const inside = move(selectCell(0, 1), "down", t);
    expect(activeCell(inside, t.snapshot.merges)).toEqual({ row: 1, column: 0 });
    expect(move(inside, "down", t).cursor).toEqual({ row: 3, column: 1 });
    expect(move(inside, "right", t).cursor).toEqual({ row: 1, column: 3 });
  });

  test("skips hidden rows", () => {
    expect(move(selectCell(0, 0), "down", terrain([], 1)).cursor.row).toBe(2);
  });

  test("Shift grows the block over whole merges and shrinks it again", () => {
    const t = terrain(["B2:C3"]);
    const grown = move(selectCell(0, 1), "down", t, true);
    expect(selectedRange(grown, t.snapshot.merges)).toEqual({
      top: 0,
      left: 1,
      bottom: 2,
      right: 2,
    });
    const more = move(grown, "down", t, true);
    expect(selectedRange(more, t.snapshot.merges).bottom).toBe(3);
    const less = move(more, "up", t, true);
    expect(selectedRange(less, t.snapshot.merges).bottom).toBe(2);
    expect(selectedRange(move(less, "up", t, true), t.snapshot.merges).bottom).toBe(0);
  });

  test("Ctrl jumps to the edge of the filled cells, then over the gap", () => {
    const t = terrain();
    const edge = jump(selectCell(0, 0), "down", t);
    expect(edge.cursor.row).toBe(1);
    const over = jump(edge, "down", t);
    expect(over.cursor.row).toBe(3);
    expect(jump(over, "down", t).cursor.row).toBe(7);
    expect(jump(selectCell(0, 0), "right", t, true).corner.column).toBe(2);
  });

  test("Enter returns under the cell where Tab began", () => {
    const t = terrain();
    const third = tab(tab(selectCell(0, 1), false, t), false, t);
    expect(third.cursor).toEqual({ row: 0, column: 3 });
    const next = enter(third, false, t);
    expect(next.cursor).toEqual({ row: 1, column: 1 });
    expect(next.tabFrom).toBeNull();
    expect(enter(next, true, t).cursor).toEqual({ row: 0, column: 1 });
  });

  test("a selected block is the same from either corner", () => {
    const range = { top: 1, left: 0, bottom: 3, right: 2 };
    const { cursor, corner } = selectRange(range);
    expect(selectedRange({ cursor: corner, corner: cursor, tabFrom: null }, [])).toEqual(range);
  });

  test("knows where the content ends", () => {
    const { snapshot } = terrain();
    expect(lastFilledColumn(snapshot, 0)).toBe(4);
    expect(lastFilledColumn(snapshot, 2)).toBe(0);
    expect(lastFilledCell(snapshot)).toEqual({ row: 3, column: 4 });
  });
});
