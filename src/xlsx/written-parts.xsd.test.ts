import { buildXlsx, unzipParts } from "../../tests/support/xlsx-package";
import { hasSchemas, validatePart } from "../../tests/support/xsd";
import { applyCommands, openWorkbook, saveWorkbook } from "./workbook-file";

// Skipped where the schemas are absent: their text may not be part of the repository.
const whenPresent = hasSchemas ? test : test.skip;

whenPresent(
  "parts that were written to are valid by the schemas of ISO/IEC 29500-4",
  async () => {
    const file = openWorkbook(
      buildXlsx({
        sheets: [
          {
            name: "S",
            rows: [["a", { formula: "=A1", value: "a" }, 3]],
            merges: ["A2:B2"],
            after: '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>',
          },
        ],
      }),
    );
    const none = { value: null, formula: null };
    const { file: changed, result } = applyCommands(file, [
      {
        kind: "set-values",
        sheet: "S",
        cells: [
          {
            at: { row: 0, column: 0 },
            content: { value: "\u0001 x " },
            expected: { value: "a", formula: null },
          },
          {
            at: { row: 0, column: 1 },
            content: { value: true },
            expected: { value: "a", formula: "=A1" },
          },
          {
            at: { row: 0, column: 2 },
            content: { value: null },
            expected: { value: 3, formula: null },
          },
          { at: { row: 1, column: 0 }, content: { value: 1e-7 }, expected: none },
          {
            at: { row: 4, column: 3 },
            content: { formula: "=A2*2", cached: 2e-7 },
            expected: none,
          },
        ],
      },
      {
        kind: "set-number-formats",
        sheet: "S",
        cells: [{ at: { row: 6, column: 0 }, expected: "General", format: ";;;" }],
      },
      { kind: "set-print-area", sheet: "S", range: { top: 0, left: 0, bottom: 9, right: 3 } },
    ]);
    expect(result).toEqual({ kind: "applied" });
    const parts = unzipParts(saveWorkbook(changed));
    for (const [kind, name] of [
      ["sheet", "xl/worksheets/sheet1.xml"],
      ["workbook", "xl/workbook.xml"],
      ["styles", "xl/styles.xml"],
      ["content-types", "[Content_Types].xml"],
      ["relationships", "xl/_rels/workbook.xml.rels"],
    ] as const) {
      expect([name, await validatePart(kind, new TextDecoder().decode(parts.get(name)))]).toEqual([
        name,
        [],
      ]);
    }
  },
  30_000,
);

whenPresent("a fault that was put in is found", async () => {
  const parts = unzipParts(buildXlsx({ sheets: [{ name: "S", rows: [["a"]] }] }));
  const xml = new TextDecoder().decode(parts.get("xl/worksheets/sheet1.xml"));
  const faults = await validatePart(
    "sheet",
    xml.replace("<sheetData>", "<mergeCells/><sheetData>"),
  );
  expect(faults).toEqual([expect.stringContaining("mergeCells")]);
});
