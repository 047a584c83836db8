import { concatenation, shownTarget, targetText } from "./target-formula";

const cell = (formula: string | null, value: string | number = "") => ({
  value,
  text: String(value),
  formula,
  numberFormat: "General",
});
const read = (formula: string) => {
  const found = concatenation(formula, "SOP 1");
  return found && shownTarget(found);
};

describe("the formula of a helper cell", () => {
  test.each([
    ["=$A$14", "A14"],
    ["=A14", "A14"],
    ['=$A$14&"#2"', "A14#2"],
    ['=$A$14&"; "&$A$17', "A14; A17"],
    ['="1>"&$A$5', "1>A5"],
    ['= "1>" & $A$5 & " (Tidak ""lengkap"")"', '1>A5 (Tidak "lengkap")'],
    ["='SOP 1'!$A$14", "A14"],
    ['=$A$14&"#"&2', "A14#2"],
  ])("%s is a text with cells in it", (formula, shown) => {
    expect(read(formula)).toBe(shown);
  });

  test("keeps the cells it points at", () => {
    expect(
      concatenation('=$A$14&"; "&$C$2', "SOP 1")?.references.map(({ cell: at }) => at),
    ).toEqual([
      { row: 13, column: 0 },
      { row: 1, column: 2 },
    ]);
  });

  test("loses a cell that was deleted or stands on another sheet", () => {
    for (const formula of ["=#REF!", "='SOP 2'!$A$14", '="1>"&#REF!']) {
      expect(concatenation(formula, "SOP 1")?.references).toMatchObject([{ cell: null }]);
    }
  });

  test.each(["=A14+1", "=SUM(A1:A3)", "=A1:A3", "=ROW()", "=IF(A1=1,A2,A3)", "=$A$14&", "14"])(
    "%s is no concatenation",
    (formula) => {
      expect(concatenation(formula, "SOP 1")).toBeNull();
    },
  );

  test("counts by its cells, not by what it shows; any other formula by what it shows", () => {
    expect(targetText(cell("=$A$14", 3), "SOP 1").references).toHaveLength(1);
    expect(targetText(cell("=A14+1", 4), "SOP 1")).toEqual({ text: "4", references: [] });
    expect(targetText(cell(null, 4), "SOP 1")).toEqual({ text: "4", references: [] });
    expect(targetText(undefined, "SOP 1")).toEqual({ text: "", references: [] });
  });
});
