import {
  type BuiltSheet,
  buildXlsx,
  DOCUMENT_RELS,
  MAIN_NS,
  unzipParts,
} from "../../tests/support/xlsx-package";
import { parseCellName } from "../core/grid/address";
import { type CellValue, cellAt } from "../core/grid/grid-snapshot";
import type { CellChange, CellContent, HostCommand } from "../core/workbook-port";
import { checkWorkbook } from "./check-workbook";
import {
  applyCommands,
  openWorkbook,
  readSnapshot,
  saveWorkbook,
  type WorkbookFile,
} from "./workbook-file";

const SHEET = "SOP 1";
const open = (sheet: Omit<BuiltSheet, "name">, book: object = {}) =>
  openWorkbook(buildXlsx({ sheets: [{ name: SHEET, ...sheet }], ...book }));
const xmlOf = (file: WorkbookFile, part = "xl/worksheets/sheet1.xml") =>
  new TextDecoder().decode(unzipParts(saveWorkbook(file)).get(part));
const sheetData = (file: WorkbookFile) => /<sheetData>(.*)<\/sheetData>/s.exec(xmlOf(file))?.[1];
const rowsXml = (rows: string, before = "", after = "") =>
  `<worksheet xmlns="${MAIN_NS}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

/** A change of one cell that expects what the cell holds. */
function change(file: WorkbookFile, name: string, content: CellContent): CellChange {
  const at = parseCellName(name)!;
  const cell = cellAt(readSnapshot(file, SHEET), at.row, at.column);
  return { at, content, expected: { value: cell?.value ?? null, formula: cell?.formula ?? null } };
}
const command = (...cells: CellChange[]): HostCommand => ({
  kind: "set-values",
  sheet: SHEET,
  cells,
});

function set(
  file: WorkbookFile,
  values: Record<string, CellValue | { formula: string; cached: CellValue }>,
) {
  const cells = Object.entries(values).map(([name, value]) =>
    change(file, name, typeof value === "object" && value !== null ? value : { value }),
  );
  const { file: changed, result } = applyCommands(file, [command(...cells)]);
  expect(result).toEqual({ kind: "applied" });
  expect(checkWorkbook(changed)).toEqual([]);
  return changed;
}

test("content of every type is written as Excel stores it", () => {
  const file = set(open({ rows: [["a"]] }), {
    A1: " teks <b> & \u0001_x0041_\r\n",
    B1: 0.1,
    C1: true,
    D1: { formula: '=A1&"<"', cached: "x <" },
    E1: { formula: "=1/0", cached: "#DIV/0!" },
    F1: { formula: "=B1*2", cached: 0.2 },
  });
  expect(sheetData(file)).toBe(
    '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> teks &lt;b&gt; &amp; _x0001__x005F_x0041_&#13;\n</t></is></c>' +
      '<c r="B1"><v>0.1</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="str"><f>A1&amp;"&lt;"</f><v>x &lt;</v></c>' +
      '<c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="F1"><f>B1*2</f><v>0.2</v></c></row>',
  );
  const cells = readSnapshot(file, SHEET).rows[0]!.map((cell) => [cell?.value, cell?.formula]);
  expect(cells).toEqual([
    [" teks <b> & \u0001_x0041_\r\n", null],
    [0.1, null],
    [true, null],
    ["x <", '=A1&"<"'],
    ["#DIV/0!", "=1/0"],
    [0.2, "=B1*2"],
  ]);
});

test("new cells and rows go where they belong, in the style of their row or column", () => {
  const file = open({
    xml: rowsXml(
      '<row r="2" spans="2:3" s="1" customFormat="1"><c r="C2" s="0"><v>1</v></c></row><row r="5"/>',
      '<dimension ref="B2:C5"/><cols><col min="1" max="1" width="9" style="1"/></cols>',
    ),
  });
  const changed = set(file, { D2: "d", A2: "a", A5: "b", C1: "c", A7: "e", B2: "f" });
  expect(sheetData(changed)?.replaceAll(/<is>.*?<\/is>/g, "·")).toBe(
    '<row r="1"><c r="C1" t="inlineStr">·</c></row>' +
      '<row r="2" spans="1:4" s="1" customFormat="1"><c r="A2" s="1" t="inlineStr">·</c><c r="B2" s="1" t="inlineStr">·</c><c r="C2" s="0"><v>1</v></c><c r="D2" s="1" t="inlineStr">·</c></row>' +
      '<row r="5"><c r="A5" s="1" t="inlineStr">·</c></row><row r="7"><c r="A7" s="1" t="inlineStr">·</c></row>',
  );
  expect(xmlOf(changed)).toContain('<dimension ref="A1:D7"/>');
});

test("an empty sheet and a prefixed one can be written to", () => {
  const empty = set(open({ xml: `<worksheet xmlns="${MAIN_NS}"><sheetData/></worksheet>` }), {
    B2: 1,
  });
  expect(sheetData(empty)).toBe('<row r="2"><c r="B2"><v>1</v></c></row>');
  const prefixed = open({
    xml: `<x:worksheet xmlns:x="${MAIN_NS}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  });
  expect(xmlOf(set(prefixed, { B1: { formula: "=A1", cached: 1 } }))).toContain(
    '<x:c r="B1"><x:f>A1</x:f><x:v>1</x:v></x:c></x:row>',
  );
});

test("an emptied cell keeps its style and whatever else is its own", () => {
  const file = open(
    {
      xml: rowsXml('<row r="1"><c s="1" r="A1" t="s" vm="1" ph="1"><v>0</v></c></row>'),
    },
    { sharedStrings: "<si><t>K</t></si>" },
  );
  expect(sheetData(set(file, { A1: null }))).toBe('<row r="1"><c s="1" r="A1" ph="1"/></row>');
  expect(sheetData(set(file, { A1: "" }))).toBe('<row r="1"><c s="1" r="A1" ph="1"/></row>');
});

test("content that is there already leaves the file as it is", () => {
  const file = open({ rows: [["a", 1, { formula: "=B1", value: 1 }, null]] });
  const same = set(file, { A1: "a", B1: 1, C1: { formula: "=B1", cached: 1 }, D1: null, E9: "" });
  expect(saveWorkbook(same)).toBe(saveWorkbook(file));
});

test("a cell that is not as expected makes all of it stale", () => {
  const file = open({ rows: [["a", "b", { formula: "=A1", value: "a" }]] });
  const good = change(file, "A1", { value: "x" });
  for (const [name, expected] of [
    ["B1", { value: "c", formula: null }],
    ["C1", { value: "a", formula: null }],
    ["D1", { value: 0, formula: null }],
  ] as const) {
    const bad = { at: parseCellName(name)!, content: { value: 1 }, expected };
    const { file: after, result } = applyCommands(file, [command(good), command(bad)]);
    expect(result).toMatchObject({
      kind: "stale",
      at: { sheet: SHEET, range: { left: bad.at.column } },
    });
    expect(after).toBe(file);
  }
});

describe("formulas", () => {
  const chain = {
    workbookTail: '<calcPr calcId="1" calcMode="manual"/>',
    workbookRelationships: [{ id: "rIdChain", type: "calcChain", target: "calcChain.xml" }],
    parts: {
      "xl/calcChain.xml": {
        content: `<calcChain xmlns="${MAIN_NS}"><c r="B1" i="1"/></calcChain>`,
        type: "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml",
      },
    },
  };

  test("that are overwritten take the calculation chain with them", () => {
    const file = open({ rows: [[1, { formula: "=A1", value: 1 }]] }, chain);
    const parts = unzipParts(saveWorkbook(set(file, { B1: 2 })));
    expect(parts.has("xl/calcChain.xml")).toBe(false);
    const links = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"].map((name) =>
      new TextDecoder().decode(parts.get(name)),
    );
    expect(links.join("")).not.toContain("calcChain");
  });

  test("are computed when the file is opened once a value has changed", () => {
    const file = open({ rows: [[1, { formula: "=A1", value: 1 }]] }, chain);
    const changed = set(file, { A1: 2 });
    expect(xmlOf(changed, "xl/workbook.xml")).toContain(
      '<calcPr calcId="1" calcMode="manual" fullCalcOnLoad="1"/>',
    );
    expect(unzipParts(saveWorkbook(changed)).has("xl/calcChain.xml")).toBe(true);
    const added = set(open({ rows: [[1]] }), { B1: { formula: "=A1", cached: 1 } });
    expect(xmlOf(added, "xl/workbook.xml")).toContain(
      '</sheets><calcPr fullCalcOnLoad="1"/></workbook>',
    );
  });

  test("are not asked for in a workbook without any", () => {
    expect(xmlOf(set(open({ rows: [[1]] }), { A1: 2 }), "xl/workbook.xml")).not.toContain("calcPr");
  });

  test("that stand in one cell for many are given to each when that cell changes", () => {
    const file = open({
      xml: rowsXml(
        '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1&amp;"x"</f><v>1</v></c></row>' +
          '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>',
      ),
    });
    const changed = set(file, { A1: "judul", A2: 5 });
    expect(sheetData(changed)).toContain('<c r="A2"><v>5</v></c>');
    expect(sheetData(changed)).toContain('<c r="A3"><f>B3&amp;"x"</f><v>3</v></c>');
  });
});

describe("a change is refused", () => {
  const refusal = (file: WorkbookFile, name: string, content: CellContent) =>
    applyCommands(file, [command(change(file, name, content))]).result;

  test("inside an array formula or a data table", () => {
    const file = open({
      xml: rowsXml(
        '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c><c r="C1"><f t="dataTable" ref="C1:C2" dt2D="0" dtr="0" r1="B1"/><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>',
      ),
    });
    for (const name of ["A1", "A2", "C2"]) {
      expect(refusal(file, name, { value: 9 })).toMatchObject({
        kind: "refused",
        code: "array-formula",
      });
    }
  });

  test("in a table header", () => {
    const file = open(
      {
        xml: `<worksheet xmlns="${MAIN_NS}" xmlns:r="${DOCUMENT_RELS}"><sheetData><row r="2"><c r="A2" t="inlineStr"><is><t>No</t></is></c></row></sheetData><tableParts><tablePart r:id="rId7"/></tableParts></worksheet>`,
        relationships: [{ id: "rId7", type: "table", target: "../tables/table1.xml" }],
      },
      {
        parts: {
          "xl/tables/table1.xml": {
            content: `<table xmlns="${MAIN_NS}" id="1" name="T" displayName="T" ref="A2:A9"><tableColumns count="1"><tableColumn id="1" name="No"/></tableColumns></table>`,
          },
        },
      },
    );
    expect(refusal(file, "A2", { value: "Nomor" })).toMatchObject({ code: "table-header" });
    expect(refusal(file, "A3", { value: "x" })).toEqual({ kind: "applied" });
  });

  test("for what a cell cannot hold", () => {
    const file = open({ rows: [["a", "b"]], merges: ["A1:B1"] });
    expect(refusal(file, "A1", { value: "x".repeat(32_768) })).toMatchObject({
      code: "text-too-long",
    });
    expect(refusal(file, "A1", { value: Number.NaN })).toMatchObject({ code: "host-failed" });
    expect(refusal(file, "B1", { value: "hidden" })).toMatchObject({ code: "host-failed" });
    expect(refusal(file, "A1", { value: "x".repeat(32_767) })).toEqual({ kind: "applied" });
  });

  test("on a protected sheet, and on one that is not there", () => {
    const file = open({ rows: [["a"]], protection: '<sheetProtection sheet="1"/>' });
    expect(refusal(file, "A1", { value: "b" })).toMatchObject({ code: "sheet-protected" });
    const elsewhere: HostCommand = { kind: "set-values", sheet: "Lain", cells: [] };
    expect(applyCommands(file, [elsewhere]).result).toMatchObject({ code: "sheet-missing" });
  });
});
