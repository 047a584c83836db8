import { type GridCell, grid } from "../../../tests/support/grid";
import { cellAt } from "../../core/grid/grid-snapshot";
import type { CellLook } from "../../xlsx/sheet-view";
import { fittedNumber, repeatedText, shownText, textReach } from "./cell-text";

const look = (over: Partial<CellLook> = {}): CellLook =>
  ({ horizontal: "general", wrap: false, textRotation: 0, ...over }) as CellLook;

const reach = (
  row: readonly GridCell[],
  column: number,
  over: Partial<CellLook> = {},
  merges: string[] = [],
) => textReach(grid([row], { merges }), look(over), 0, column);

describe("text over neighbours", () => {
  test("runs into empty cells up to the next content", () => {
    expect(reach(["judul panjang", null, null, "isi"], 0)).toEqual({ left: 0, right: 2 });
  });

  test("stops at content that shows nothing, a code under its symbol for one", () => {
    const silent = { formula: '=""', value: "" };
    expect(reach(["judul panjang", null, silent], 0)).toEqual({ left: 0, right: 1 });
  });

  test("runs to the left when aligned right, to both sides when centred", () => {
    expect(reach([null, null, "x"], 2, { horizontal: "right" })).toEqual({ left: 0, right: 2 });
    expect(reach([null, "x", null, "y"], 1, { horizontal: "center" })).toEqual({
      left: 0,
      right: 2,
    });
  });

  test("stays in its cell when wrapped, merged, turned or a number", () => {
    const own = { left: 0, right: 0 };
    expect(reach(["a", null], 0, { wrap: true })).toEqual(own);
    expect(reach(["a", null], 0, { textRotation: 90 })).toEqual(own);
    expect(reach([12, null], 0)).toEqual(own);
    expect(reach(["a", null, null], 0, {}, ["A1:B1"])).toEqual(own);
    expect(reach(["a", null, null], 0, {}, ["B1:C1"])).toEqual(own);
  });
});

describe("shown text", () => {
  const cell = { value: "M", text: "M", formula: null, numberFormat: "General" };

  test("a hidden format shows nothing", () => {
    expect(shownText({ ...cell, numberFormat: ";;;" })).toBe("");
    expect(shownText(cell)).toBe("M");
    expect(shownText(undefined)).toBe("");
  });

  test("a formula without a value shows itself", () => {
    const sheet = grid([[{ formula: "=SUM(A2:A3)", value: null }]]);
    expect(shownText(cellAt(sheet, 0, 0))).toBe("=SUM(A2:A3)");
  });
});

describe("a formula that repeats another cell", () => {
  const repeats = (formula: string, value: number | null = 7) => ({ formula, value });

  test("shows what that cell shows now, also through another one", () => {
    const sheet = grid([[6, repeats("=$A$1"), repeats("=B1")]]);
    expect(repeatedText(sheet, cellAt(sheet, 0, 1))).toBe("6");
    expect(repeatedText(sheet, cellAt(sheet, 0, 2))).toBe("6");
  });

  test("is not guessed when it computes, goes round or is no formula", () => {
    const sheet = grid([[6, repeats("=A1+1"), repeats("=C1"), repeats("=Lain!A1")]]);
    for (const column of [0, 1, 2, 3]) {
      expect(repeatedText(sheet, cellAt(sheet, 0, column))).toBeNull();
    }
  });
});

describe("numbers in narrow cells", () => {
  const number = (value: number, numberFormat = "General") => ({
    value,
    text: String(value),
    formula: null,
    numberFormat,
  });
  const fitted = (cell: ReturnType<typeof number>, width: number) =>
    fittedNumber(cell, cell.text, 10, width);

  test("never lose leading digits", () => {
    expect(fitted(number(12345), 15)).toBe("###");
    expect(fitted(number(12345), 100)).toBe("12345");
  });

  test("give up decimals when they are general", () => {
    expect(fitted(number(0.333333), 20)).toBe("0.33");
    expect(fitted(number(0.333333, "0.000000"), 20)).toBe("####");
  });
});
