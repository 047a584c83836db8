import {
  type BuiltWorkbook,
  buildParts,
  buildXlsx,
  DOCUMENT_RELS,
  MAIN_NS,
  zipParts,
} from "../../tests/support/xlsx-package";
import { checkWorkbook } from "./check-workbook";
import { openWorkbook } from "./workbook-file";

const codes = (bytes: Uint8Array) => checkWorkbook(openWorkbook(bytes)).map((fault) => fault.code);
const sheet = (inner: string) =>
  buildXlsx({
    sheets: [
      {
        name: "S",
        xml: `<worksheet xmlns="${MAIN_NS}" xmlns:r="${DOCUMENT_RELS}">${inner}</worksheet>`,
      },
    ],
  });
const data = (rows: string) => sheet(`<sheetData>${rows}</sheetData>`);
const book = (more: Partial<BuiltWorkbook>) =>
  buildXlsx({ sheets: [{ name: "S", rows: [[1]] }], ...more });
const replaced = (part: string, from: string | RegExp, to: string) => {
  const parts = buildParts({ sheets: [{ name: "S", rows: [[1]] }, { name: "T" }] });
  parts[part] = String(parts[part]).replace(from, to);
  return zipParts(parts);
};

test("a sound workbook has no faults", () => {
  expect(
    codes(
      buildXlsx({
        sheets: [{ name: "S", rows: [["a", { formula: "=A1" }]], merges: ["A2:B2", "A3:B3"] }],
      }),
    ),
  ).toEqual([]);
});

test.each<[string, Uint8Array]>([
  ["worksheet-child-order", sheet("<sheetData/><pageSetup/><mergeCells/>")],
  ["worksheet-child-unknown", sheet("<sheetData/><rows/>")],
  ["worksheet-child-repeated", sheet("<sheetData/><mergeCells/><mergeCells/>")],
  ["row-order", data('<row r="2"/><row r="1"/>')],
  ["row-order", data('<row r="2"/><row r="2"/>')],
  ["cell-order", data('<row r="1"><c r="B1"/><c r="A1"/></row>')],
  ["cell-in-other-row", data('<row r="1"><c r="A2"/></row>')],
  ["style-out-of-range", data('<row r="1"><c r="A1" s="2"/></row>')],
  ["string-out-of-range", data('<row r="1"><c r="A1" t="s"><v>0</v></c></row>')],
  ["shared-formula-lost", data('<row r="1"><c r="A1"><f t="shared" si="3"/></c></row>')],
  ["merge-overlap", buildXlsx({ sheets: [{ name: "S", merges: ["A1:C3", "E1:F9", "C3:D4"] }] })],
  ["relationship-missing", sheet('<sheetData/><pageSetup r:id="rId1"/>')],
  [
    "relationship-broken",
    book({ workbookRelationships: [{ id: "x", type: "theme", target: "theme.xml" }] }),
  ],
  ["relationship-id-repeated", replaced("xl/_rels/workbook.xml.rels", "rIdStyles", "rId1")],
  ["content-type-missing", book({ parts: { "xl/x.bin": { content: "" } } })],
  [
    "relationships-without-part",
    book({ parts: { "xl/_rels/y.xml.rels": { content: "<Relationships/>" } } }),
  ],
  [
    "name-without-sheet",
    book({ definedNames: [{ name: "_xlnm.Print_Area", sheet: 3, formula: "S!$A$1" }] }),
  ],
  [
    "name-repeated",
    book({
      definedNames: [
        { name: "a", formula: "1" },
        { name: "A", formula: "2" },
      ],
    }),
  ],
  ["sheet-name-repeated", buildXlsx({ sheets: [{ name: "S" }, { name: "s" }] })],
  ["sheet-name-invalid", buildXlsx({ sheets: [{ name: "a/b" }] })],
  ["sheet-id-repeated", replaced("xl/workbook.xml", 'sheetId="2"', 'sheetId="1"')],
  ["unreadable", replaced("xl/worksheets/sheet1.xml", "</worksheet>", "")],
  [
    "calc-chain-without-formula",
    book({
      workbookRelationships: [{ id: "c", type: "calcChain", target: "calcChain.xml" }],
      parts: {
        "xl/calcChain.xml": {
          content: `<calcChain xmlns="${MAIN_NS}"><c r="A1" i="1"/></calcChain>`,
        },
      },
    }),
  ],
  [
    "table-header",
    buildXlsx({
      sheets: [
        {
          name: "S",
          rows: [["Nomor"]],
          relationships: [{ id: "t", type: "table", target: "../t.xml" }],
        },
      ],
      parts: {
        "xl/t.xml": {
          content: `<table xmlns="${MAIN_NS}" ref="A1:A2"><tableColumns><tableColumn id="1" name="No"/></tableColumns></table>`,
        },
      },
    }),
  ],
])("%s is found", (code, bytes) => {
  expect(codes(bytes)).toEqual([code]);
});
