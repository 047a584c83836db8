import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { unzipParts } from "../../tests/support/xlsx-package";
import { hasSchemas, validatePart } from "../../tests/support/xsd";
import { checkWorkbook } from "./check-workbook";
import {
  applyCommands,
  openWorkbook,
  readSheetView,
  readSnapshot,
  saveWorkbook,
  sheetInfos,
} from "./workbook-file";

const FILE = path.resolve("../shared/cases/real/verifikasi-berita.xlsx");
const whenPresent = existsSync(FILE) ? describe : describe.skip;
const SHEET = "SOP VERIFIKASI BERITA SAR ";

// Skipped where the real workbook is absent: it is no part of the repository.
whenPresent("a workbook drawn by hand in an office", () => {
  const bytes = existsSync(FILE) ? new Uint8Array(readFileSync(FILE)) : new Uint8Array();

  test("is read with its sheets, cells, print setup and objects", () => {
    const file = openWorkbook(bytes);
    expect(sheetInfos(file)).toEqual([
      { name: "COVER", visible: true, active: false },
      { name: SHEET, visible: true, active: true },
    ]);
    const grid = readSnapshot(file, SHEET);
    expect(grid.rows[14]?.[10]?.text).toBe("SOP Penanganan Berita");
    expect(grid.rows[4]?.slice(2, 4).map((c) => c?.text)).toEqual([
      "Petugas Komunikasi ",
      "Kepala Siaga  BCC",
    ]);
    expect(grid.page).toMatchObject({
      paperSize: 5,
      scale: null,
      printArea: [{ top: 0, left: 0, bottom: 14, right: 10 }],
      titleRows: { first: 0, last: 4 },
    });
    expect(grid.shapes).toHaveLength(29);
    expect(readSheetView(file, SHEET).lookAt(3, 0).border.top?.style).toBe("thick");
  });

  test("has edges where its objects say they are", () => {
    // The picture's own frame ends 1,460,097 EMU down; its anchor says 317,097 EMU into row 5.
    const cover = readSnapshot(openWorkbook(bytes), "COVER");
    expect(cover.rowEdges[4]! * 12_700 + 317_097).toBe(1_460_097);
    expect(cover.columnEdges[3]! * 12_700 + 35_379).toBe(4_512_129);
  });

  test("is sound, and stays so when one cell changes: one part and no other", async () => {
    const file = openWorkbook(bytes);
    expect(checkWorkbook(file)).toEqual([]);
    const { file: changed, result } = applyCommands(file, [
      {
        kind: "set-values",
        sheet: SHEET,
        cells: [
          {
            at: { row: 14, column: 10 },
            content: { value: "SOP Penanganan Berita SAR" },
            expected: { value: "SOP Penanganan Berita", formula: null },
          },
        ],
      },
    ]);
    expect(result).toEqual({ kind: "applied" });
    expect(checkWorkbook(changed)).toEqual([]);
    const [before, after] = [unzipParts(bytes), unzipParts(saveWorkbook(changed))];
    expect([...after.keys()]).toEqual([...before.keys()]);
    const differing = [...before].filter(
      ([name, part]) => Buffer.compare(part, after.get(name)!) !== 0,
    );
    expect(differing.map(([name]) => name)).toEqual(["xl/worksheets/sheet2.xml"]);
    const [old, edited] = [before, after].map((parts) =>
      new TextDecoder().decode(parts.get("xl/worksheets/sheet2.xml")),
    );
    const cell =
      '<c r="K15" s="25" t="inlineStr"><is><t xml:space="preserve">SOP Penanganan Berita SAR</t></is></c>';
    expect(edited).toBe(old!.replace(/<c r="K15"[^>]*>.*?<\/c>/, cell));
    if (hasSchemas) expect(await validatePart("sheet", edited!)).toEqual([]);
  });
});
