import { type BuiltWorkbook, buildXlsx } from "../../../tests/support/xlsx-package";
import { rangeName } from "../../core/grid/address";
import { cellAt, type GridSnapshot } from "../../core/grid/grid-snapshot";
import type { TrackChange } from "../../core/grid/track-change";
import type { ApplyStep } from "../apply-step";
import { checkWorkbook } from "../check-workbook";
import { openSheet } from "../open-sheet";
import { type Package, parsePart, partNamed } from "../package";
import { openWorkbook, readSnapshot, type WorkbookFile } from "../workbook-file";
import { moveTracks } from "./move-tracks";

const SHEET = "SOP 1";
const PART = "xl/worksheets/sheet1.xml";
const MARGINS = '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>';

const rows = (kind: TrackChange["kind"], at: number, count = 1): TrackChange => ({
  axis: "row",
  kind,
  at,
  count,
});
const columns = (kind: TrackChange["kind"], at: number, count = 1): TrackChange => ({
  axis: "column",
  kind,
  at,
  count,
});

const move = (file: WorkbookFile, change: TrackChange, name = SHEET): ApplyStep =>
  moveTracks(file.pkg, openSheet(file.pkg, name)!, change);

function moved(book: BuiltWorkbook, ...changes: readonly TrackChange[]): WorkbookFile {
  let file = openWorkbook(buildXlsx(book));
  for (const change of changes) {
    const step = move(file, change);
    if (step.kind !== "done") throw new Error(JSON.stringify(step));
    file = { ...file, pkg: step.pkg };
    expect(checkWorkbook(file)).toEqual([]);
  }
  return file;
}

const source = ({ pkg }: { readonly pkg: Package }, part = PART): string =>
  parsePart(pkg, part).source;

const texts = (snapshot: GridSnapshot): readonly (string | undefined)[] =>
  snapshot.rows.map((cells) => cells && Array.from(cells, (cell) => cell?.text ?? "").join("|"));

const one = (
  sheet: Partial<BuiltWorkbook["sheets"][number]>,
  rest: Partial<BuiltWorkbook> = {},
): BuiltWorkbook => ({ sheets: [{ name: SHEET, ...sheet }], ...rest });

describe("cells", () => {
  const book = one({
    rows: [
      ["a", "b"],
      [{ value: 1, style: 1 }, "d"],
      ["e", "f"],
    ],
    rowHeights: [null, 42],
    cols: [10, 20],
    merges: ["A2:A3", "C2:D2"],
    before: '<dimension ref="A1:B3"/>',
  });

  test("new rows have the height and the styles of the row above, and no content", () => {
    const file = moved(book, rows("insert", 2, 2));
    const snapshot = readSnapshot(file, SHEET);
    expect(texts(snapshot)).toEqual(["a|b", "01/01/1900|d", "", "", "e|f"]);
    expect(cellAt(snapshot, 3, 0)?.numberFormat).toBe("dd/mm/yyyy");
    expect(snapshot.rowEdges.slice(1, 5)).toEqual([15, 57, 99, 141]);
    expect(snapshot.merges.map(rangeName)).toEqual(["A2:A5", "C2:D2"]);
    expect(source(file)).toContain('<dimension ref="A1:B5"/>');
  });

  test("deleted rows take their content; a merge of one cell is none", () => {
    const snapshot = readSnapshot(moved(book, rows("delete", 1)), SHEET);
    expect(texts(snapshot)).toEqual(["a|b", "e|f"]);
    expect(snapshot.merges).toEqual([]);
  });

  test("new columns have the width and the styles of the one on the left", () => {
    const file = moved(book, columns("insert", 1));
    const snapshot = readSnapshot(file, SHEET);
    expect(texts(snapshot)).toEqual(["a||b", "01/01/1900||d", "e||f"]);
    expect(cellAt(snapshot, 1, 1)?.numberFormat).toBe("dd/mm/yyyy");
    const [, first, second, third] = snapshot.columnEdges;
    expect(second! - first!).toBe(first);
    expect(third! - second!).toBeGreaterThan(first!);
    expect(snapshot.merges.map(rangeName)).toEqual(["A2:A3", "D2:E2"]);
  });

  test("deleted columns go with their widths", () => {
    const file = moved(book, columns("delete", 0, 2));
    expect(source(file)).not.toContain("<cols>");
    expect(readSnapshot(file, SHEET).merges.map(rangeName)).toEqual(["A2:B2"]);
  });

  test("rows and cells without addresses get their place", () => {
    const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row><c><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row></sheetData></worksheet>`;
    expect(texts(readSnapshot(moved(one({ xml }), rows("insert", 1)), SHEET))).toEqual([
      "1",
      undefined,
      "2|3",
    ]);
    expect(texts(readSnapshot(moved(one({ xml }), columns("insert", 1)), SHEET))).toEqual([
      "1",
      "2||3",
    ]);
  });

  test("content at the end of the sheet is not pushed off", () => {
    const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData></worksheet>`;
    const file = openWorkbook(buildXlsx(one({ xml })));
    expect(move(file, rows("insert", 0))).toMatchObject({ code: "rows-not-movable" });
  });
});

describe("formulas", () => {
  const book: BuiltWorkbook = {
    sheets: [
      {
        name: SHEET,
        rows: [[1], [2], [3, { formula: "=SUM(A1:A3)", value: 6 }, { formula: "=A2*2", value: 4 }]],
      },
      { name: "Lain", rows: [[{ formula: "='SOP 1'!A2+A2", value: 2 }]] },
    ],
    definedNames: [
      { name: "Tiga", formula: "'SOP 1'!$A$3" },
      { name: "_xlnm.Print_Area", sheet: 0, formula: "'SOP 1'!$A$1:$C$3" },
      { name: "_xlnm.Print_Titles", sheet: 0, formula: "'SOP 1'!$A:$A,'SOP 1'!$1:$2" },
    ],
  };

  test("of every sheet, and names, go on meaning the same cells", () => {
    const file = moved(book, rows("insert", 1));
    const own = readSnapshot(file, SHEET);
    expect(cellAt(own, 3, 1)?.formula).toBe("=SUM(A1:A4)");
    expect(cellAt(own, 3, 2)?.formula).toBe("=A3*2");
    expect(cellAt(readSnapshot(file, "Lain"), 0, 0)?.formula).toBe("='SOP 1'!A3+A2");
    expect(own.page.printArea.map(rangeName)).toEqual(["A1:C4"]);
    expect(own.page.titleRows).toEqual({ first: 0, last: 2 });
    const workbook = source(file, "xl/workbook.xml");
    expect(workbook).toContain(">'SOP 1'!$A$4<");
    expect(workbook).toContain('fullCalcOnLoad="1"');
  });

  test("a deleted cell is #REF!, in the formula and as its value", () => {
    const file = moved(book, rows("delete", 1));
    const own = readSnapshot(file, SHEET);
    expect(cellAt(own, 1, 1)?.formula).toBe("=SUM(A1:A2)");
    expect(cellAt(own, 1, 2)).toMatchObject({ formula: "=#REF!*2", value: "#REF!" });
    expect(cellAt(readSnapshot(file, "Lain"), 0, 0)).toMatchObject({
      formula: "='SOP 1'!#REF!+A2",
      value: "#REF!",
    });
  });

  const shared = (body: string) =>
    one({
      xml: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${body}</sheetData></worksheet>`,
    });
  const group = shared(
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>' +
      '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>',
  );

  test("a shared formula that is cut becomes each cell's own", () => {
    const snapshot = readSnapshot(moved(group, rows("insert", 1)), SHEET);
    expect([0, 2, 3].map((row) => cellAt(snapshot, row, 1)?.formula)).toEqual([
      "=A1*2",
      "=A3*2",
      "=A4*2",
    ]);
  });

  test("also when the cell that holds it for all is deleted", () => {
    const snapshot = readSnapshot(moved(group, rows("delete", 0)), SHEET);
    expect([0, 1].map((row) => cellAt(snapshot, row, 1)?.formula)).toEqual(["=A1*2", "=A2*2"]);
  });

  test("one above the change stays as written", () => {
    expect(source(moved(group, rows("insert", 9)))).toContain('t="shared" ref="B1:B3" si="0"');
  });

  test("an array formula moves as a whole, and is not cut", () => {
    const book = shared(
      '<row r="2"><c r="A2"><f t="array" ref="A2:A3">ROW(B2:B3)</f><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c></row>',
    );
    expect(source(moved(book, rows("insert", 0)))).toContain('ref="A3:A4">ROW(B3:B4)<');
    const file = openWorkbook(buildXlsx(book));
    for (const change of [rows("insert", 2), rows("delete", 1)]) {
      expect(move(file, change)).toEqual({
        kind: "refused",
        code: "rows-not-movable",
        at: { sheet: SHEET, range: { top: 1, left: 0, bottom: 2, right: 0 } },
      });
    }
    expect(move(file, rows("delete", 1, 2)).kind).toBe("done");
  });

  test("the calculation chain goes, for it would name cells without a formula", () => {
    const file = moved(
      {
        ...book,
        workbookRelationships: [{ id: "rIdChain", type: "calcChain", target: "calcChain.xml" }],
        parts: {
          "xl/calcChain.xml": {
            content:
              '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B3" i="1"/></calcChain>',
            type: "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml",
          },
        },
      },
      rows("insert", 1),
    );
    expect(partNamed(file.pkg, "xl/calcChain.xml")).toBeNull();
  });
});

describe("what names cells beside formulas", () => {
  const book = one({
    rows: Array.from({ length: 9 }, (_, i) => [i, "x"]),
    before:
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A9" sqref="A9"/></sheetView></sheetViews>',
    protection: '<autoFilter ref="A3:B9"/>',
    merges: ["D5:E6"],
    after:
      '<conditionalFormatting sqref="A5:A8 C2"><cfRule type="expression" dxfId="0" priority="1"><formula>$B5="x"</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="2"><dataValidation type="list" sqref="B5:B8"><formula1>$D$1:$D$6</formula1></dataValidation><dataValidation type="list" sqref="C5"><formula1>"a,b"</formula1></dataValidation></dataValidations>' +
      '<hyperlinks><hyperlink ref="A5" location="Lain!A1"/></hyperlinks>' +
      `${MARGINS}<rowBreaks count="2" manualBreakCount="2"><brk id="4" max="16383" man="1"/><brk id="6" max="16383" man="1"/></rowBreaks>` +
      '<ignoredErrors><ignoredError sqref="A5:B5" numberStoredAsText="1"/></ignoredErrors>',
  });

  test("moves down", () => {
    const xml = source(moved(book, rows("insert", 4, 2)));
    for (const part of [
      'ySplit="3" topLeftCell="A4"',
      'activeCell="A9"',
      'autoFilter ref="A3:B11"',
      'mergeCell ref="D7:E8"',
      'sqref="A7:A10 C2"',
      '<formula>$B7="x"</formula>',
      'sqref="B7:B10"><formula1>$D$1:$D$8<',
      'sqref="C7"',
      'hyperlink ref="A7" location="Lain!A1"',
      '<brk id="4"',
      '<brk id="8"',
      'ignoredError sqref="A7:B7"',
    ]) {
      expect(xml).toContain(part);
    }
  });

  test("a rule that ends at the row above reaches over the new rows, whose formats come from there", () => {
    const xml = source(moved(book, rows("insert", 8)));
    expect(xml).toContain('sqref="A5:A9 C2"');
    expect(xml).toContain('sqref="B5:B9"');
    expect(xml).toContain('autoFilter ref="A3:B10"');
  });

  test("goes with its cells; a rule is read from the first cell that is left", () => {
    const xml = source(moved(book, rows("delete", 4)));
    for (const part of [
      'sqref="A5:A7 C2"',
      '<formula>$B5="x"</formula>',
      '<dataValidations count="1"><dataValidation type="list" sqref="B5:B7"><formula1>$D$1:$D$5<',
      'rowBreaks count="2"',
      '<brk id="5"',
    ]) {
      expect(xml).toContain(part);
    }
    for (const gone of ["hyperlink", "ignoredError", 'sqref="C5"']) expect(xml).not.toContain(gone);
  });

  test("new rows among frozen ones are frozen", () => {
    const xml = source(moved(book, rows("insert", 1)));
    expect(xml).toContain('ySplit="4" topLeftCell="A5"');
    expect(source(moved(book, rows("delete", 0, 2)))).toContain('ySplit="1" topLeftCell="A2"');
  });

  test("a filter without its head is refused", () => {
    const file = openWorkbook(buildXlsx(book));
    expect(move(file, rows("delete", 2))).toMatchObject({ code: "rows-not-movable" });
  });
});

describe("objects", () => {
  const anchor = (editAs: string, from: string, to: string): string => {
    const marker = (tag: string, at: string) => {
      const [row, offset] = at.split("+");
      return `<xdr:${tag}><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${offset ?? 0}</xdr:rowOff></xdr:${tag}>`;
    };
    return `<xdr:twoCellAnchor${editAs && ` editAs="${editAs}"`}>${marker("from", from)}${marker("to", to)}<xdr:sp macro="" textlink="$A$3"><xdr:nvSpPr><xdr:cNvPr id="2" name="Kotak"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1" cy="1"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp><xdr:clientData/></xdr:twoCellAnchor>`;
  };
  const drawn = (...anchors: readonly string[]) =>
    one({
      rows: [["a"], ["b"], ["c"]],
      rowHeights: [21, 21, 21, 21],
      drawing: `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${anchors.join("")}</xdr:wsDr>`,
    });
  const boxes = (file: WorkbookFile) =>
    readSnapshot(file, SHEET).shapes.map(({ bounds: { y, height } }) => [y, height]);

  test.each([
    // In points: rows of 21; the new row comes between the second and the third.
    ["", "0", "1+133350", [0, 31.5]],
    ["", "2", "3", [63, 21]],
    ["twoCell", "1+133350", "2+133350", [31.5, 42]],
    ["oneCell", "1+133350", "2+133350", [31.5, 21]],
    ["oneCell", "2+133350", "3", [73.5, 10.5]],
    ["absolute", "2", "3", [42, 21]],
    ["twoCell", "1", "2", [21, 21]],
  ])("%s from %s to %s", (editAs, from, to, box) => {
    expect(boxes(moved(drawn(anchor(editAs, from, to)), rows("insert", 2)))).toEqual([box]);
  });

  test.each([
    ["twoCell", "1", "2+133350", [21, 10.5]],
    ["twoCell", "1+133350", "1+190500", [21, 0]],
    ["oneCell", "1+133350", "2+133350", [21, 21]],
  ])("%s from %s to %s without the second row", (editAs, from, to, box) => {
    expect(boxes(moved(drawn(anchor(editAs, from, to)), rows("delete", 1)))).toEqual([box]);
  });

  test("a text that shows a cell goes on showing it", () => {
    const file = moved(drawn(anchor("", "0", "1")), rows("insert", 1));
    expect(source(file, "xl/drawings/drawing1.xml")).toContain('textlink="$A$4"');
  });
});

describe("refused, with nothing changed", () => {
  const plain = { rows: [["a"], ["b"], ["c"]] };
  const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const part = (content: string) => ({ content });
  const related = (type: string, content: string) =>
    one(
      { ...plain, relationships: [{ id: "rIdX", type, target: "../x.xml" }] },
      { parts: { "xl/x.xml": part(content) } },
    );

  test.each<[string, BuiltWorkbook]>([
    ["a table", related("table", `<table ${MAIN} ref="A2:B5"><tableColumns/></table>`)],
    [
      "a pivot",
      related(
        "pivotTable",
        `<pivotTableDefinition ${MAIN}><location ref="A2:B5"/></pivotTableDefinition>`,
      ),
    ],
    [
      "a note",
      related(
        "comments",
        `<comments ${MAIN}><commentList><comment ref="B3"/></commentList></comments>`,
      ),
    ],
    [
      "a chart",
      one(plain, {
        parts: {
          "xl/charts/chart1.xml": part(
            `<c:chartSpace xmlns:c="c"><c:f>'SOP 1'!$A$1:$A$3</c:f></c:chartSpace>`,
          ),
        },
      }),
    ],
    [
      "the source of a pivot",
      one(plain, {
        parts: {
          "xl/pivotCache/pivotCacheDefinition1.xml": part(
            `<pivotCacheDefinition ${MAIN}><cacheSource type="worksheet"><worksheetSource ref="A1:B9" sheet="SOP 1"/></cacheSource></pivotCacheDefinition>`,
          ),
        },
      }),
    ],
    [
      "a rule of a newer Excel",
      one({
        ...plain,
        after: `${MARGINS}<extLst><ext uri="u"><x14:conditionalFormattings xmlns:x14="x14" xmlns:xm="xm"><xm:sqref>A2:A9</xm:sqref></x14:conditionalFormattings></ext></extLst>`,
      }),
    ],
    ["a form control", one({ ...plain, after: `${MARGINS}<controls/>` })],
    ["saved scenarios", one({ ...plain, protection: "<scenarios/>" })],
    ["a sum over sheets", one({ rows: [["a"], [{ formula: "=SUM(Jan:Mar!A1)", value: 1 }]] })],
  ])("%s", (_, book) => {
    const file = openWorkbook(buildXlsx(book));
    expect(move(file, rows("insert", 1))).toMatchObject({
      kind: "refused",
      code: "rows-not-movable",
    });
  });

  test.each<[string, BuiltWorkbook]>([
    ["a table above", related("table", `<table ${MAIN} ref="A1:B1"><tableColumns/></table>`)],
    [
      "a note above",
      related(
        "comments",
        `<comments ${MAIN}><commentList><comment ref="B1"/></commentList></comments>`,
      ),
    ],
    [
      "a chart of another sheet",
      one(plain, {
        parts: {
          "xl/charts/chart1.xml": part(
            `<c:chartSpace xmlns:c="c"><c:f>Lain!$A$1:$A$3</c:f></c:chartSpace>`,
          ),
        },
      }),
    ],
  ])("but not %s", (_, book) => {
    expect(move(openWorkbook(buildXlsx(book)), rows("insert", 2)).kind).toBe("done");
  });
});
