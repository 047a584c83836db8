import { grid } from "../../../tests/support/grid";
import { clearEdits, copyText, planMove, planPaste } from "./clipboard";
import { parseTsv } from "./tsv";

const cell = (row: number, column: number) => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

describe("clipboard", () => {
  const sheet = grid(
    [
      ["a", 1, { formula: "=B1", value: 1 }],
      ["baris 1\nbaris 2", null, null],
    ],
    { merges: ["A2:B2"] },
  );

  test("copies shown texts, covered cells as empty ones", () => {
    expect(copyText(sheet, { top: 0, left: 0, bottom: 1, right: 2 })).toBe(
      'a\t1\t1\r\n"baris 1\nbaris 2"\t\t',
    );
  });

  test("clears only what holds something", () => {
    expect(clearEdits(sheet, { top: 0, left: 1, bottom: 1, right: 3 }).map(({ at }) => at)).toEqual(
      [
        { row: 0, column: 1 },
        { row: 0, column: 2 },
      ],
    );
  });

  test("pastes a block, numbers as numbers", () => {
    expect(planPaste(parseTsv("x\t5"), cell(4, 1), sheet)).toEqual({
      kind: "edits",
      range: { top: 4, left: 1, bottom: 4, right: 2 },
      edits: [
        { at: { row: 4, column: 1 }, content: { value: "x" } },
        { at: { row: 4, column: 2 }, content: { value: 5 } },
      ],
    });
  });

  test("one value fills the selection", () => {
    const plan = planPaste(parseTsv("v"), { top: 4, left: 0, bottom: 5, right: 1 }, sheet);
    expect(plan.kind === "edits" && plan.edits.length).toBe(4);
  });

  test("a selection that is no multiple takes the block once", () => {
    const plan = planPaste(parseTsv("a\tb"), { top: 4, left: 0, bottom: 4, right: 2 }, sheet);
    expect(plan.kind === "edits" && plan.range).toEqual({ top: 4, left: 0, bottom: 4, right: 1 });
  });

  test("covered cells take the empty texts of a copied merge and refuse others", () => {
    const fits = planPaste(parseTsv("x\t\ty"), cell(1, 0), sheet);
    expect(fits.kind === "edits" && fits.edits.map(({ at }) => at.column)).toEqual([0, 2]);
    expect(planPaste(parseTsv("x\ty"), cell(1, 0), sheet)).toEqual({
      kind: "blocked",
      at: { row: 1, column: 1 },
    });
  });

  test("a merged cell takes one value", () => {
    const plan = planPaste(parseTsv("x"), { top: 1, left: 0, bottom: 1, right: 1 }, sheet);
    expect(plan.kind === "edits" && plan.edits).toEqual([
      { at: { row: 1, column: 0 }, content: { value: "x" } },
    ]);
  });

  test("moves contents with their formulas and empties the old place", () => {
    const plan = planMove({ top: 0, left: 1, bottom: 0, right: 2 }, { row: 0, column: 2 }, sheet);
    expect(plan.kind === "edits" && plan.edits).toEqual([
      { at: { row: 0, column: 1 }, content: { value: null } },
      { at: { row: 0, column: 2 }, content: { value: 1 } },
      { at: { row: 0, column: 3 }, content: { formula: "=B1", cached: 1 } },
    ]);
  });
});
