import { type BuiltWorkbook, buildXlsx, unzipParts } from "../../tests/support/xlsx-package";
import type { RangeAddress } from "../core/grid/address";
import { applyCommands, openWorkbook, readSnapshot, saveWorkbook } from "./workbook-file";

const range: RangeAddress = { top: 0, left: 0, bottom: 14, right: 10 };
const sheets = [{ name: "Cover" }, { name: "SOP 1 ", rows: [["a"]] }];

function setArea(book: Partial<BuiltWorkbook>) {
  const file = openWorkbook(buildXlsx({ sheets, ...book }));
  const outcome = applyCommands(file, [{ kind: "set-print-area", sheet: "SOP 1 ", range }]);
  const xml = new TextDecoder().decode(
    unzipParts(saveWorkbook(outcome.file)).get("xl/workbook.xml"),
  );
  return { ...outcome, before: file, xml };
}

test("a print area becomes a name of its sheet, in its place among the workbook's parts", () => {
  const { file, xml } = setArea({ workbookTail: '<calcPr calcId="1"/>' });
  expect(xml).toContain(
    `</sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">'SOP 1 '!$A$1:$K$15</definedName></definedNames><calcPr`,
  );
  expect(readSnapshot(file, "SOP 1 ").page.printArea).toEqual([range]);
});

test("other names stay, and a broken one gives way", () => {
  const { file, xml } = setArea({
    definedNames: [
      { name: "Unit", formula: "Cover!$A$1" },
      { name: "_xlnm.Print_Area", sheet: 0, formula: "Cover!$A$1:$B$2" },
      { name: "_xlnm.Print_Area", sheet: 1, formula: "#REF!" },
    ],
  });
  expect(xml.match(/<definedName /g)).toHaveLength(3);
  expect(readSnapshot(file, "SOP 1 ").page.printArea).toEqual([range]);
  expect(readSnapshot(file, "Cover").page.printArea).toHaveLength(1);
});

test("one that is there already is left alone", () => {
  const same = setArea({
    definedNames: [{ name: "_xlnm.Print_Area", sheet: 1, formula: "'SOP 1 '!$A$1:$K$15" }],
  });
  expect(same.file).toBe(same.before);
  const other = setArea({
    definedNames: [{ name: "_xlnm.Print_Area", sheet: 1, formula: "'SOP 1 '!$A$1:$B$2" }],
  });
  expect(other.result.kind).toBe("stale");
  expect(other.file).toBe(other.before);
});
