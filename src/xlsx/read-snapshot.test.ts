import {
  type BuiltSheet,
  type BuiltWorkbook,
  buildParts,
  buildXlsx,
  MAIN_NS,
  zipParts,
} from "../../tests/support/xlsx-package";
import { cellAt } from "../core/grid/grid-snapshot";
import { openWorkbook, readSnapshot } from "./workbook-file";

const read = (sheet: Omit<BuiltSheet, "name">, book: Partial<BuiltWorkbook> = {}) =>
  readSnapshot(
    openWorkbook(buildXlsx({ sheets: [{ name: "SOP 1", ...sheet }], ...book })),
    "SOP 1",
  );
const sheetXml = (inner: string) => `<worksheet xmlns="${MAIN_NS}">${inner}</worksheet>`;
const rowsXml = (rows: string) => sheetXml(`<sheetData>${rows}</sheetData>`);
const at = (snapshot: ReturnType<typeof read>, row: number, column: number) =>
  cellAt(snapshot, row, column);

describe("cells", () => {
  test("of every type give their value, and text as shown", () => {
    const grid = read(
      {
        xml: rowsXml(
          '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>' +
            '<c r="C1" t="inlineStr"><is><r><t>Ka</t></r><r><t xml:space="preserve">siat </t></r></is></c>' +
            '<c r="D1" t="str"><f>A1</f><v>a_x000A_b_x005F_x0041_</v></c><c r="E1" t="b"><v>1</v></c>' +
            '<c r="F1" t="e"><v>#N/A</v></c><c r="G1" s="1"><v>46027</v></c>' +
            '<c r="H1" t="d" s="1"><v>2026-01-05</v></c><c r="I1"><v>0.5</v></c></row>',
        ),
      },
      {
        sharedStrings:
          "<si><t>Surat &amp; arsip</t></si>" +
          '<si><r><t>Te</t></r><r><rPr><b/></rPr><t>bal</t></r><rPh sb="0" eb="1"><t>hint</t></rPh></si>',
      },
    );
    const cells = grid.rows[0]!.map((cell) => [cell?.value, cell?.text]);
    expect(cells).toEqual([
      ["Surat & arsip", "Surat & arsip"],
      ["Tebal", "Tebal"],
      ["Kasiat ", "Kasiat "],
      ["a\nb_x0041_", "a\nb_x0041_"],
      [true, "TRUE"],
      ["#N/A", "#N/A"],
      [46027, "05/01/2026"],
      [46027, "05/01/2026"],
      [0.5, "0,5"],
    ]);
  });

  test("without content are absent unless they have a number format", () => {
    const grid = read({
      xml: rowsXml('<row r="2"><c r="A2" s="0"/><c r="B2" s="1"/><c r="C2" t="s"/></row>'),
    });
    expect(at(grid, 1, 0)).toBeUndefined();
    expect(at(grid, 1, 1)).toEqual({
      value: null,
      text: "",
      formula: null,
      numberFormat: "dd/mm/yyyy",
    });
    expect(at(grid, 1, 2)).toBeUndefined();
  });

  test("and rows may leave their address out", () => {
    const grid = read({
      xml: rowsXml(
        '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
      ),
    });
    expect(
      [at(grid, 0, 1), at(grid, 3, 2), at(grid, 3, 3), at(grid, 4, 0)].map((c) => c?.value),
    ).toEqual([2, 3, 4, 5]);
  });

  test("that share a formula each have their own", () => {
    const grid = read({
      xml: rowsXml(
        '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1+$A$1&amp;"A1"</f><v>1</v></c></row>' +
          '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
          '<row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c><c r="C3"><f t="array" ref="C3">SUM(A1:A2)</f><v>0</v></c></row>',
      ),
    });
    expect([0, 1, 2].map((row) => at(grid, row, 1)?.formula)).toEqual([
      '=A1+$A$1&"A1"',
      '=A2+$A$1&"A1"',
      '=A3+$A$1&"A1"',
    ]);
    expect(at(grid, 2, 2)?.formula).toBe("=SUM(A1:A2)");
  });

  test("with a prefixed namespace are read", () => {
    const grid = read({
      xml: `<x:worksheet xmlns:x="${MAIN_NS}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>K</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B2"/></x:mergeCells></x:worksheet>`,
    });
    expect(at(grid, 0, 0)?.text).toBe("K");
    expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  });

  test("hidden by a format still have a text", () => {
    const styles = String(buildParts({ sheets: [] })["xl/styles.xml"]).replace("dd/mm/yyyy", ";;;");
    const grid = read(
      {
        rows: [
          [
            { value: "K", style: 1 },
            { value: 3, style: 1 },
          ],
        ],
      },
      { styles },
    );
    expect(grid.rows[0]!.map((c) => [c?.text, c?.numberFormat])).toEqual([
      ["K", ";;;"],
      ["3", ";;;"],
    ]);
  });
});

describe("geometry", () => {
  test("is in whole pixels: stored widths, heights, hidden columns and rows", () => {
    const grid = read({
      xml: sheetXml(
        '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="9.140625"/><col min="2" max="3" width="20.7109375" hidden="1"/><col min="4" max="4" width="4.140625"/></cols>' +
          '<sheetData><row r="1" ht="24.95"/><row r="2" hidden="1" ht="30"/><row r="4"><c r="E4"><v>1</v></c></row></sheetData>',
      ),
    });
    expect(grid.columnEdges).toEqual([0, 48, 48, 48, 69.75, 117.75]);
    expect(grid.rowEdges).toEqual([0, 24.75, 24.75, 39.75, 54.75]);
    expect([grid.defaultColumnWidth, grid.defaultRowHeight]).toEqual([48, 15]);
  });

  test("of columns and rows that are hidden to the end has no size", () => {
    const grid = read({
      xml: sheetXml(
        '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><cols><col min="3" max="16384" width="9" hidden="1"/></cols>' +
          '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
      ),
    });
    expect([grid.columnEdges, grid.defaultColumnWidth]).toEqual([[0, 48, 96], 0]);
    expect([grid.rowEdges, grid.defaultRowHeight]).toEqual([[0, 15], 0]);
  });

  test("reaches over merges", () => {
    const grid = read({ rows: [["a"]], merges: ["B2:D6"] });
    expect([grid.columnEdges.length, grid.rowEdges.length]).toEqual([5, 7]);
  });

  test("counts widths in digits of the Normal font", () => {
    const styles = String(buildParts({ sheets: [] })["xl/styles.xml"]);
    const wide = styles.replace(
      '<sz val="11"/><name val="Calibri"/>',
      '<sz val="12"/><name val="Arial"/>',
    );
    const grid = read({ rows: [[1]], cols: [10] }, { styles: wide });
    expect(grid.columnEdges[1]).toBe(90 * 0.75);
  });
});

describe("page setup", () => {
  test("has margins in points, breaks as row indexes, and no scale when fitted", () => {
    const grid = read({
      rows: [[1]],
      before: '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
      after:
        '<pageMargins left="0.5" right="0.25" top="1" bottom="0.75" header="0" footer="0"/><pageSetup paperSize="14" scale="80" orientation="landscape"/><rowBreaks count="2"><brk id="29" man="1"/><brk id="12" man="1"/><brk id="40"/></rowBreaks>',
    });
    expect(grid.page).toMatchObject({
      paperSize: 14,
      landscape: true,
      scale: null,
      margins: { top: 72, right: 18, bottom: 54, left: 36 },
      rowBreaks: [12, 29],
    });
  });

  test("is Excel's own when the sheet says nothing", () => {
    expect(read({ rows: [[1]] }).page).toEqual({
      paperSize: null,
      landscape: false,
      scale: 100,
      margins: { top: 54, right: 50.4, bottom: 54, left: 50.4 },
      printArea: [],
      titleRows: null,
      rowBreaks: [],
    });
  });

  test("finds print areas and titles of its own sheet", () => {
    const file = openWorkbook(
      buildXlsx({
        sheets: [{ name: "Cover" }, { name: "SOP, 'A' ", rows: [[1, 2]] }],
        definedNames: [
          { name: "_xlnm.Print_Area", sheet: 0, formula: "#REF!" },
          {
            name: "_xlnm.Print_Area",
            sheet: 1,
            formula: "'SOP, ''A'' '!$A$1:$K$15,'SOP, ''A'' '!$B:$C,'SOP, ''A'' '!#REF!",
          },
          {
            name: "_xlnm.Print_Titles",
            sheet: 1,
            formula: "'SOP, ''A'' '!$A:$A,'SOP, ''A'' '!$4:$5",
          },
        ],
      }),
    );
    expect(readSnapshot(file, "Cover").page.printArea).toEqual([]);
    expect(readSnapshot(file, "SOP, 'A' ").page).toMatchObject({
      printArea: [
        { top: 0, left: 0, bottom: 14, right: 10 },
        { top: 0, left: 1, bottom: 0, right: 2 },
      ],
      titleRows: { first: 3, last: 4 },
    });
  });
});

test("protection is known", () => {
  expect(
    read({ rows: [[1]], protection: '<sheetProtection sheet="1" objects="1"/>' }).protected,
  ).toBe(true);
  expect(read({ rows: [[1]], protection: '<sheetProtection objects="1"/>' }).protected).toBe(false);
});

test("Strict files are read", () => {
  const strict = (text: unknown) =>
    String(text)
      .replaceAll(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
      )
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      );
  const parts = buildParts({ sheets: [{ name: "S", rows: [["K"]] }] });
  const bytes = zipParts(Object.fromEntries(Object.entries(parts).map(([k, v]) => [k, strict(v)])));
  expect(readSnapshot(openWorkbook(bytes), "S").rows[0]?.[0]?.text).toBe("K");
});

test("a snapshot is read once for the same content", () => {
  const file = openWorkbook(buildXlsx({ sheets: [{ name: "S", rows: [[1]] }] }));
  expect(readSnapshot(file, "S")).toBe(readSnapshot({ ...file }, "S"));
});
