import { NEW_FORM } from "../../../tests/support/new-form";
import { buildXlsx, unzipParts } from "../../../tests/support/xlsx-package";
import { hasSchemas, validatePart } from "../../../tests/support/xsd";
import { planRestore } from "../../core/plan/plan-restore";
import type { HostCommand } from "../../core/workbook-port";
import { checkWorkbook } from "../check-workbook";
import {
  applyCommands,
  openWorkbook,
  readSheetView,
  readSnapshot,
  saveWorkbook,
} from "../workbook-file";

const book = () =>
  openWorkbook(
    buildXlsx({
      sheets: [
        { name: "Satu", rows: [["a", { value: 45_000, style: 1 }]] },
        { name: "Dua", rows: [[{ formula: "=Satu!A1", value: "a" }]] },
      ],
      activeTab: 1,
      definedNames: [
        { name: "_xlnm.Print_Area", sheet: 1, formula: "Dua!$A$1:$B$2" },
        { name: "Nama", formula: "Satu!$A$1" },
      ],
    }),
  );

const add = (sheet: string, after: string | null): HostCommand => ({
  kind: "add-sheet",
  sheet,
  after,
  content: NEW_FORM,
});

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

test("only the parts that list sheets, names and styles change; styles that are there stay", () => {
  const file = book();
  const { file: made } = applyCommands(file, [add("Baru & 'x' 2", "Satu")]);
  const before = unzipParts(saveWorkbook(file));
  const after = unzipParts(saveWorkbook(made));
  const changed = [...after].flatMap(([name, bytes]) =>
    text(before.get(name)) === text(bytes) ? [] : [name],
  );
  expect(changed.sort()).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet3.xml",
  ]);
  const xfs = (parts: ReadonlyMap<string, Uint8Array>) =>
    text(parts.get("xl/styles.xml")).match(/<xf .*?(?:\/>|<\/xf>)/g) ?? [];
  expect(xfs(after).slice(0, xfs(before).length)).toEqual(xfs(before));
  expect(checkWorkbook(made)).toEqual([]);
});

test("what counts sheets by their place moves along", () => {
  const { file } = applyCommands(book(), [add("Tengah", "Satu")]);
  const workbook = text(unzipParts(saveWorkbook(file)).get("xl/workbook.xml"));
  expect(workbook).toContain('activeTab="2"');
  expect(workbook).toContain('localSheetId="2">Dua!$A$1:$B$2');
  expect(workbook).toContain('localSheetId="1">Tengah!$A$1:$C$6');
  expect(workbook).toContain('localSheetId="1">Tengah!$2:$3');
  expect(readSnapshot(file, "Dua").page.printArea).toHaveLength(1);
});

test("the looks are there, laid over each other, and the second form makes no new styles", () => {
  const { file } = applyCommands(book(), [add("Baru", null)]);
  const view = readSheetView(file, "Baru");
  expect(view.lookAt(0, 1)).toMatchObject({ font: { bold: true, size: 14 }, wrap: true });
  const again = applyCommands(file, [add("Lagi", null)]).file;
  const styles = (of: typeof file) => text(unzipParts(saveWorkbook(of)).get("xl/styles.xml"));
  expect(styles(again)).toBe(styles(file));
});

test("taken back, the sheets, names and parts are as they were", () => {
  const file = book();
  const commands = [add("Baru", "Satu")];
  const { file: made } = applyCommands(file, commands);
  const { file: back, result } = applyCommands(
    made,
    planRestore(readSnapshot(file, "Satu"), commands),
  );
  expect(result).toEqual({ kind: "applied" });
  const before = unzipParts(saveWorkbook(file));
  const after = unzipParts(saveWorkbook(back));
  expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
  for (const [name, bytes] of before) {
    // Styles stay where Excel would keep them too, and so does the wish to compute anew.
    if (name === "xl/styles.xml" || name === "xl/workbook.xml") continue;
    expect([name, text(after.get(name))]).toEqual([name, text(bytes)]);
  }
  const names = (parts: typeof before) =>
    text(parts.get("xl/workbook.xml")).replace(/<calcPr[^>]*>/, "");
  expect(names(after)).toBe(names(before));
});

test("no sheet comes into a workbook whose structure is locked", () => {
  const locked = openWorkbook(
    buildXlsx({
      sheets: [{ name: "Satu" }],
      workbookProperties: '<workbookProtection lockStructure="1"/>',
    }),
  );
  const { file, result } = applyCommands(locked, [add("Baru", null)]);
  expect(result).toEqual({ kind: "refused", code: "workbook-protected", at: null });
  expect(file).toBe(locked);
});

const whenPresent = hasSchemas ? test : test.skip;

whenPresent(
  "new and changed parts are valid by the schemas of ISO/IEC 29500-4",
  async () => {
    const { file } = applyCommands(book(), [
      add("Baru", "Satu"),
      {
        kind: "set-row-heights",
        sheet: "Satu",
        rows: [
          { row: 0, height: 33 },
          { row: 7, height: 0 },
        ],
      },
      {
        kind: "set-column-widths",
        sheet: "Satu",
        columns: [
          { column: 2, width: 33 },
          { column: 0, width: 0 },
        ],
      },
      { kind: "set-row-breaks", sheet: "Satu", rows: [3] },
      {
        kind: "set-page-setup",
        sheet: "Satu",
        page: {
          paperSize: 9,
          landscape: true,
          fitToWidth: true,
          margins: { top: 36, right: 36, bottom: 36, left: 36 },
          titleRows: { first: 0, last: 0 },
        },
      },
    ]);
    const parts = unzipParts(saveWorkbook(file));
    for (const [kind, name] of [
      ["sheet", "xl/worksheets/sheet3.xml"],
      ["sheet", "xl/worksheets/sheet1.xml"],
      ["workbook", "xl/workbook.xml"],
      ["styles", "xl/styles.xml"],
      ["content-types", "[Content_Types].xml"],
      ["relationships", "xl/_rels/workbook.xml.rels"],
    ] as const) {
      expect([name, await validatePart(kind, text(parts.get(name)))]).toEqual([name, []]);
    }
    expect(checkWorkbook(file)).toEqual([]);
  },
  60_000,
);
