import { buildXlsx } from "../../tests/support/xlsx-package";
import { parseCellName } from "../core/grid/address";
import { cellAt } from "../core/grid/grid-snapshot";
import type { CellContent } from "../core/workbook-port";
import { precedentsOf } from "./precedents";
import {
  applyCommands,
  openWorkbook,
  readSheetView,
  readSnapshot,
  type WorkbookFile,
} from "./workbook-file";

const f = (formula: string) => ({ formula, value: 1 });
const open = () =>
  openWorkbook(
    buildXlsx({
      sheets: [
        {
          name: "SOP 1",
          rows: [[1, f("=A1+1"), f("=B1"), f("=SUM(D2:D3)"), f("=TODAY()"), f("=waktu")]],
        },
        { name: "Rekap", rows: [[f("='SOP 1'!C1"), f("=A9")]] },
      ],
    }),
  );

function edit(file: WorkbookFile, name: string, content: CellContent): WorkbookFile {
  const at = parseCellName(name)!;
  const cell = cellAt(readSnapshot(file, "SOP 1"), at.row, at.column);
  const expected = { value: cell?.value ?? null, formula: cell?.formula ?? null };
  return applyCommands(file, [
    { kind: "set-values", sheet: "SOP 1", cells: [{ at, content, expected }] },
  ]).file;
}
const stale = (file: WorkbookFile, sheet = "SOP 1") =>
  [...readSheetView(file, sheet).staleFormulas].sort();

test("nothing is stale in a file as it was opened", () => {
  expect(stale(open())).toEqual([]);
});

test("formulas that read an edited cell are stale, through others and other sheets too", () => {
  const file = edit(open(), "A1", { value: 5 });
  expect(stale(file)).toEqual(["B1", "C1", "E1", "F1"]);
  expect(stale(file, "Rekap")).toEqual(["A1"]);
});

test("a formula that was written later is not, until what it reads changes again", () => {
  const once = edit(edit(open(), "A1", { value: 5 }), "B1", { formula: "=A1*2", cached: 10 });
  expect(stale(once)).toEqual(["C1", "E1", "F1"]);
  expect(stale(edit(once, "A1", { value: 6 }))).toEqual(["B1", "C1", "E1", "F1"]);
});

test.each([
  ["=A1+$B$2:C3", ["A1", "B2"]],
  ["='SOP ''1'''!A1&Data!B:B", ["SOP '1'!A1", "Data!B1"]],
  ['=IF("A1"="x",TRUE,1E5)', []],
  ["=ROW()-5+LOG10(A2)", ["A2"]],
  ["=3:4", ["A3"]],
  ["=INDIRECT(A1)", null],
  ["=waktu*2", null],
  ["=T[Kolom]", null],
  ["=[1]Lain!A1", null],
])("what %s reads", (formula, starts) => {
  const found = precedentsOf(formula)?.map(({ sheet, range }) => {
    const name = `${String.fromCharCode(65 + range.left)}${range.top + 1}`;
    return sheet === null ? name : `${sheet}!${name}`;
  });
  expect(found ?? null).toEqual(starts);
});
