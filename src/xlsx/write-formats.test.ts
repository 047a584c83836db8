import { buildParts, buildXlsx, unzipParts, zipParts } from "../../tests/support/xlsx-package";
import { parseCellName } from "../core/grid/address";
import { checkWorkbook } from "./check-workbook";
import {
  applyCommands,
  openWorkbook,
  readSnapshot,
  saveWorkbook,
  type WorkbookFile,
} from "./workbook-file";

const HIDDEN = ";;;";

function set(
  file: WorkbookFile,
  cells: readonly [name: string, expected: string, format: string][],
) {
  const outcome = applyCommands(file, [
    {
      kind: "set-number-formats",
      sheet: "S",
      cells: cells.map(([name, expected, format]) => ({
        at: parseCellName(name)!,
        expected,
        format,
      })),
    },
  ]);
  expect(checkWorkbook(outcome.file)).toEqual([]);
  return outcome;
}
const part = (file: WorkbookFile, name: string) =>
  new TextDecoder().decode(unzipParts(saveWorkbook(file)).get(name));
const styleOf = (file: WorkbookFile, name: string) =>
  new RegExp(`<c r="${name}"[^>]*? s="(\\d+)"`).exec(part(file, "xl/worksheets/sheet1.xml"))?.[1];
const open = () =>
  openWorkbook(
    buildXlsx({ sheets: [{ name: "S", rows: [["K", { value: 46027, style: 1 }, "T"]] }] }),
  );

test("a format is a copy of the cell's style with another format, made once", () => {
  const { file, result } = set(open(), [
    ["A1", "General", HIDDEN],
    ["B1", "dd/mm/yyyy", HIDDEN],
    ["C1", "General", HIDDEN],
  ]);
  expect(result).toEqual({ kind: "applied" });
  const styles = part(file, "xl/styles.xml");
  expect(styles).toContain(
    '<numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode=";;;"/></numFmts>',
  );
  expect(styles).toContain(
    '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>',
  );
  expect(["A1", "B1", "C1"].map((name) => styleOf(file, name))).toEqual(["2", "2", "2"]);
  expect(readSnapshot(file, "S").rows[0]!.map((c) => [c?.text, c?.numberFormat])).toEqual([
    ["K", HIDDEN],
    ["46027", HIDDEN],
    ["T", HIDDEN],
  ]);
});

test("hiding and giving the format back brings the sheet back to its bytes", () => {
  const before = open();
  const hidden = set(before, [
    ["A1", "General", HIDDEN],
    ["B1", "dd/mm/yyyy", HIDDEN],
  ]).file;
  const back = set(hidden, [
    ["A1", HIDDEN, "General"],
    ["B1", HIDDEN, "dd/mm/yyyy"],
  ]).file;
  const sheet = "xl/worksheets/sheet1.xml";
  expect(part(back, sheet)).toBe(part(before, sheet));
  const again = set(back, [["A1", "General", HIDDEN]]).file;
  expect(part(again, "xl/styles.xml")).toBe(part(hidden, "xl/styles.xml"));
});

test("built-in formats are used by their id", () => {
  const dated = set(open(), [["A1", "General", "m/d/yyyy"]]).file;
  expect(part(dated, "xl/styles.xml")).toContain('<xf numFmtId="14" ');
  expect(readSnapshot(dated, "S").rows[0]?.[0]?.numberFormat).toBe("m/d/yyyy");
});

test("a cell that is not there is made, and its format is that of its column", () => {
  const parts = buildParts({
    sheets: [
      {
        name: "S",
        rows: [["K"]],
        before: '<cols><col min="4" max="4" width="9" style="1"/></cols>',
      },
    ],
  });
  const file = openWorkbook(zipParts(parts));
  expect(set(file, [["D1", "General", HIDDEN]]).result).toEqual({ kind: "applied" });
  expect(set(file, [["D1", "dd/mm/yyyy", HIDDEN]]).result).toEqual({ kind: "applied" });
  expect(set(file, [["D1", "0", HIDDEN]]).result).toMatchObject({ kind: "stale" });
  expect(set(file, [["D1", "dd/mm/yyyy", "dd/mm/yyyy"]]).file).toBe(file);
});

test("a format that is not as expected makes all of it stale", () => {
  const file = open();
  const { file: after, result } = set(file, [
    ["A1", "General", HIDDEN],
    ["B1", "General", HIDDEN],
  ]);
  expect(result).toEqual({
    kind: "stale",
    at: { sheet: "S", range: { top: 0, left: 1, bottom: 0, right: 1 } },
  });
  expect(after).toBe(file);
});

test("a workbook without styles gets them", () => {
  const { "xl/styles.xml": _, ...parts } = buildParts({ sheets: [{ name: "S", rows: [["K"]] }] });
  for (const name of ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"]) {
    parts[name] = String(parts[name]).replace(/<(?:Override|Relationship) [^>]*styles[^>]*\/>/, "");
  }
  const { file } = set(openWorkbook(zipParts(parts)), [["A1", "General", HIDDEN]]);
  expect(readSnapshot(file, "S").rows[0]?.[0]).toMatchObject({ text: "K", numberFormat: HIDDEN });
});
