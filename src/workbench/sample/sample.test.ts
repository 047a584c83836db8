import { strFromU8, unzipSync } from "fflate";
import { hasSchemas, validatePart } from "../../../tests/support/xsd";
import { recognise } from "../../core/recognise/recognise";
import { lint } from "../../core/rules/lint";
import { presetFor } from "../../core/rules/presets";
import { checkWorkbook } from "../../xlsx/check-workbook";
import { openWorkbook, readSheetView, readSnapshot, sheetInfos } from "../../xlsx/workbook-file";
import { parseXml } from "../../xlsx/xml";
import { sampleForm, sampleWorkbook } from "./sample";

const testSchema = hasSchemas ? test : test.skip;
const file = openWorkbook(sampleWorkbook());
const snapshots = sheetInfos(file).map(({ name }) => readSnapshot(file, name));

describe("sample form", () => {
  test("is the same, byte for byte, each time it is made", () => {
    expect(sampleWorkbook()).toEqual(sampleWorkbook());
  });

  test("holds well-formed parts only", () => {
    for (const [name, bytes] of Object.entries(unzipSync(sampleWorkbook()))) {
      expect(() => parseXml(strFromU8(bytes))).not.toThrow();
      expect(name).toMatch(/\.(xml|rels)$/);
    }
  });

  test("has no structural fault that Excel would repair", () => {
    expect(checkWorkbook(file)).toEqual([]);
  });

  testSchema(
    "follows the schema (skipped where ../shared is absent)",
    async () => {
      const parts = unzipSync(sampleWorkbook());
      const kinds = {
        "xl/workbook.xml": "workbook",
        "xl/styles.xml": "styles",
        "xl/worksheets/sheet1.xml": "sheet",
        "xl/worksheets/sheet2.xml": "sheet",
        "[Content_Types].xml": "content-types",
        "xl/_rels/workbook.xml.rels": "relationships",
      } as const;
      for (const [name, kind] of Object.entries(kinds)) {
        expect([name, await validatePart(kind, strFromU8(parts[name]!))]).toEqual([name, []]);
      }
    },
    30_000,
  );

  test("opens on the procedure, with frozen headers, A4 landscape and the helper columns not printed", () => {
    expect(sheetInfos(file)).toEqual([
      { name: "Identitas", visible: true, active: false },
      { name: "Prosedur", visible: true, active: true },
    ]);
    const { page, rowEdges } = snapshots[1]!;
    expect(page).toMatchObject({
      paperSize: 9,
      landscape: true,
      printArea: [{ top: 0, left: 0, bottom: 10, right: 9 }],
      titleRows: { first: 1, last: 2 },
    });
    expect(rowEdges[4]! - rowEdges[3]!).toBe(51);
    expect(readSheetView(file, "Prosedur").frozen).toEqual({ rows: 3, columns: 0 });
  });

  test("is recognised as one complete SOP over both sheets", () => {
    const { documents } = recognise(snapshots);
    expect(documents).toHaveLength(1);
    const sop = documents[0]!;
    expect(sop.sheets).toEqual(expect.arrayContaining(["Identitas", "Prosedur"]));
    expect(sop.problems).toEqual([]);
    expect(sop.flowSource).toBe("codes");
    expect(sop.pelaksana.map(({ name }) => name)).toEqual(sampleForm.pelaksana);
    expect(sop.activities).toHaveLength(8);
    const { disahkanOleh, ...fields } = sop.identity;
    for (const [name, field] of Object.entries(fields)) {
      expect([name, field?.text]).not.toEqual([name, ""]);
      expect([name, field]).not.toEqual([name, null]);
    }
    expect(disahkanOleh?.nip?.text).toContain("19750312");
  });

  test("has the faults that were left in it, and no others", () => {
    const reading = recognise(snapshots);
    const found = lint(reading, presetFor(reading.documents[0]!.profile, "draf"));
    const rows = found.map(({ origin }) => origin.range.top - 2);
    expect(new Set(rows)).toEqual(new Set([4, 5, 6]));
    expect(found.map(({ code }) => code)).toEqual(expect.arrayContaining(["KG-11", "MB-01"]));
  });
});
