import fc from "fast-check";
import {
  type BuiltSheet,
  type BuiltWorkbook,
  buildXlsx,
} from "../../../tests/support/xlsx-package";
import { hasSchemas, validatePart } from "../../../tests/support/xsd";
import { settledMarks } from "../../core/marks/settle-marks";
import type { CellMark } from "../../core/sheet-commands";
import type { HostCommand } from "../../core/workbook-port";
import { checkWorkbook } from "../check-workbook";
import {
  applyCommands,
  openWorkbook,
  readMarks,
  readSheetView,
  readSnapshot,
  saveWorkbook,
  type WorkbookFile,
} from "../workbook-file";

fc.configureGlobal({ numRuns: 40 });

const SHEET = "S";
const PART = "xl/worksheets/sheet1.xml";
const STYLES = "xl/styles.xml";
const MARGINS = '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>';
const SCALE =
  '<conditionalFormatting sqref="B2"><cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>';
const AUTHORS =
  '<conditionalFormatting sqref="A1:C3"><cfRule type="expression" dxfId="0" priority="4"><formula>$A1="x"</formula></cfRule></conditionalFormatting>' +
  SCALE;
const EXTENDED =
  '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="9" id="{1}"><xm:f>TRUE</xm:f></x14:cfRule><xm:sqref>A1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';

const BOLD = '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>';

/** The styles of a workbook with this list of differential styles. */
const stylesWith = (dxfs: string): string =>
  `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0"/></cellStyles>${dxfs}<tableStyles count="0"/></styleSheet>`;

const book = (sheet: Partial<BuiltSheet> = {}, more: Partial<BuiltWorkbook> = {}): WorkbookFile =>
  openWorkbook(
    buildXlsx({
      sheets: [
        {
          name: SHEET,
          rows: [["a", 1], ["b", 2], ["c"]],
          merges: ["A3:B4"],
          after: MARGINS,
          ...sheet,
        },
        { name: "Lain", rows: [["x"]] },
      ],
      ...more,
    }),
  );

const text = ({ pkg }: WorkbookFile, part = PART): string =>
  new TextDecoder().decode(pkg.parts.get(part));

const mark = (severity: CellMark["severity"], row: number, column: number): CellMark => ({
  severity,
  range: { top: row, left: column, bottom: row, right: column },
});
const set = (marks: readonly CellMark[], sheet = SHEET): HostCommand => ({
  kind: "set-marks",
  sheet,
  marks,
});
function apply(file: WorkbookFile, ...commands: readonly HostCommand[]): WorkbookFile {
  const step = applyCommands(file, commands);
  expect(step.result).toEqual({ kind: "applied" });
  return step.file;
}

const MIXED = [mark("error", 0, 0), mark("hint", 1, 1), mark("hint", 2, 0), mark("warning", 0, 1)];

test("one conditional format for each severity, behind those of the author, with a style each", () => {
  const file = book({ after: AUTHORS + MARGINS + EXTENDED }, { styles: stylesWith(BOLD) });
  const marked = apply(file, set(MIXED));
  const rule = (sqref: string, severity: string, style: number, priority: number): string =>
    `<conditionalFormatting sqref="${sqref}"><cfRule type="expression" dxfId="${style}" priority="${priority}"><formula>N("susun:${severity}")=0</formula></cfRule></conditionalFormatting>`;
  expect(text(marked)).toContain(
    `${AUTHORS}${rule("A1", "error", 1, 10)}${rule("B1", "warning", 2, 11)}${rule("B2 A3", "hint", 3, 12)}${MARGINS}${EXTENDED}`,
  );
  expect(text(marked, STYLES)).toContain(
    '<dxfs count="4"><dxf><font><b/></font></dxf><dxf><fill><patternFill><bgColor rgb="FFFFC9C9"/></patternFill></fill></dxf>',
  );
  expect(checkWorkbook(marked)).toEqual([]);
});

test.each<[string, string, string]>([
  ["a list of other styles", BOLD, AUTHORS],
  ["an empty list", '<dxfs count="0"/>', SCALE],
  ["no list", "", ""],
])("without marks the file is the one that was opened: %s", (_, dxfs, authors) => {
  const file = book({ after: authors + MARGINS }, { styles: stylesWith(dxfs) });
  const marked = apply(file, set(MIXED), set([mark("error", 0, 0)], "Lain"));
  const here = apply(marked, set([]));
  expect(text(here)).toBe(text(file));
  expect(readMarks(here, "Lain")).toEqual([mark("error", 0, 0)]);
  const gone = apply(here, set([], "Lain"));
  expect(saveWorkbook(gone)).toBe(file.original.bytes);
});

test("a style of ours that others stand behind, or that something uses, stays", () => {
  const marked = apply(book(), set([mark("hint", 0, 0)]));
  const later = text(marked, STYLES).replace("</dxfs>", "<dxf><font><i/></font></dxf></dxfs>");
  const before = { ...marked, pkg: { parts: new Map(marked.pkg.parts) } };
  before.pkg.parts.set(STYLES, new TextEncoder().encode(later));
  expect(text(apply(before, set([])), STYLES)).toBe(later);
  const used = { ...marked, pkg: { parts: new Map(marked.pkg.parts) } };
  used.pkg.parts.set(
    "xl/tables/table1.xml",
    new TextEncoder().encode('<table headerRowDxfId="0"/>'),
  );
  expect(text(apply(used, set([])), STYLES)).toBe(text(marked, STYLES));
});

test("the same marks again change nothing, however a program has cut them", () => {
  const marked = apply(book(), set(MIXED));
  expect(apply(marked, set([...MIXED].reverse())).pkg).toBe(marked.pkg);
});

test("of a block that is the author's too only our rule goes", () => {
  const own =
    '<cfRule type="expression" priority="7"><formula>N("susun:error")=0</formula></cfRule>';
  const authors = '<cfRule type="expression" priority="1"><formula>A1=1</formula></cfRule>';
  const shared = (rules: string): string =>
    `<conditionalFormatting sqref="A1">${rules}</conditionalFormatting>${MARGINS}`;
  const file = book({ after: shared(authors + own) });
  expect(readMarks(file, SHEET)).toEqual([mark("error", 0, 0)]);
  expect(text(apply(file, set([])))).toBe(text(book({ after: shared(authors) })));
});

test("marks change neither snapshot nor revision, and are seen in the view", () => {
  const file = book();
  const before = [readSnapshot(file, SHEET), readSnapshot(file, "Lain")];
  const marked = apply(file, set(MIXED));
  expect([readSnapshot(marked, SHEET), readSnapshot(marked, "Lain")]).toEqual(before);
  const fills = (of: WorkbookFile) =>
    [0, 1, 2].map((row) => readSheetView(of, SHEET).lookAt(row, row === 1 ? 1 : 0).fill);
  expect(fills(marked)).toEqual(["#ffc9c9", "#ddeeff", "#ddeeff"]);
  expect(fills(file)).toEqual([null, null, null]);
  // What is kept is what a reading of the saved file gives.
  const { revision: _, ...reopened } = readSnapshot(openWorkbook(saveWorkbook(marked)), SHEET);
  const { revision: __, ...kept } = before[0]!;
  expect(reopened).toEqual(kept);
});

test("marks move with rows and columns", () => {
  const marked = apply(
    book(),
    set([mark("error", 1, 1), mark("hint", 0, 0)]),
    { kind: "insert-rows", sheet: SHEET, at: 1, count: 2 },
    { kind: "delete-columns", sheet: SHEET, at: 0, count: 1 },
  );
  expect(readMarks(marked, SHEET)).toEqual([mark("error", 3, 0)]);
  expect(text(marked)).toContain('<formula>N("susun:error")=0</formula>');
});

const marks: fc.Arbitrary<readonly CellMark[]> = fc.array(
  fc.record({
    severity: fc.constantFrom("error", "warning", "hint"),
    range: fc
      .record({
        top: fc.nat(12),
        left: fc.nat(8),
        rows: fc.nat(4),
        columns: fc.nat(4),
      })
      .map(({ top, left, rows, columns }) => ({
        top,
        left,
        bottom: top + rows,
        right: left + columns,
      })),
  }),
  { maxLength: 12 },
);

test("any marks are read back settled, and any marks and then none give the part back", () => {
  const file = book({ after: AUTHORS + MARGINS + EXTENDED }, { styles: stylesWith(BOLD) });
  fc.assert(
    fc.property(marks, marks, (first, second) => {
      const marked = apply(apply(file, set(first)), set(second));
      expect(readMarks(marked, SHEET)).toEqual(settledMarks(second));
      expect(checkWorkbook(marked)).toEqual([]);
      const gone = apply(marked, set([]));
      expect(text(gone)).toBe(text(file));
      expect(text(gone, STYLES)).toBe(text(file, STYLES));
    }),
  );
});

(hasSchemas ? test : test.skip)(
  "is valid by the schemas of ISO/IEC 29500-4",
  async () => {
    for (const dxfs of ["", '<dxfs count="0"/>']) {
      const marked = apply(
        book({ after: SCALE + MARGINS }, { styles: stylesWith(dxfs) }),
        set(MIXED),
      );
      expect(await validatePart("sheet", text(marked))).toEqual([]);
      expect(await validatePart("styles", text(marked, STYLES))).toEqual([]);
    }
  },
  30_000,
);
