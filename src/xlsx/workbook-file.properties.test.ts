import fc from "fast-check";
import { type BuiltCell, buildXlsx, unzipParts } from "../../tests/support/xlsx-package";
import { type CellValue, cellAt } from "../core/grid/grid-snapshot";
import type { CellChange, CellContent } from "../core/workbook-port";
import { checkWorkbook } from "./check-workbook";
import { parsePart } from "./package";
import { sheetModel } from "./sheet-model";
import {
  applyCommands,
  openWorkbook,
  readSnapshot,
  saveWorkbook,
  type WorkbookFile,
} from "./workbook-file";

fc.configureGlobal({ numRuns: 50 });

const SHEET = "SOP 1";
const PART = "xl/worksheets/sheet1.xml";
const ROWS = 6;
const COLUMNS = 5;

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom("_x000A_", "a\r\nb", "\ud800", "]]>", "=1+1"),
  fc.double({ noDefaultInfinity: true, noNaN: true }).map((n) => n + 0),
  fc.boolean(),
  fc.constant(null),
);
const builtCell: fc.Arbitrary<BuiltCell> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fc.constantFrom("K", "Surat masuk", 7, true) },
  { weight: 1, arbitrary: fc.constant({ style: 1 }) },
  { weight: 1, arbitrary: fc.constant({ formula: "=A1", value: 7 }) },
);
const rows = fc.array(fc.array(builtCell, { maxLength: COLUMNS }), { maxLength: ROWS });
const content: fc.Arbitrary<CellContent> = fc.oneof(
  value.map((v) => ({ value: v })),
  value.map((cached) => ({ formula: '=B2&"<A1>"', cached })),
);
const edits = fc.uniqueArray(
  fc.record({
    row: fc.integer({ min: 0, max: ROWS + 1 }),
    column: fc.integer({ min: 0, max: COLUMNS + 1 }),
    content,
  }),
  { selector: ({ row, column }) => `${row},${column}`, maxLength: 6 },
);

const build = (cells: readonly (readonly BuiltCell[])[]): WorkbookFile =>
  openWorkbook(
    buildXlsx({
      sheets: [
        { name: SHEET, rows: cells, rowHeights: [null, 30] },
        { name: "Lain", rows: [["x"]] },
      ],
    }),
  );

const changesOf = (
  file: WorkbookFile,
  list: readonly { row: number; column: number; content: CellContent }[],
) => {
  const snapshot = readSnapshot(file, SHEET);
  return list.map(({ row, column, content }): CellChange => {
    const cell = cellAt(snapshot, row, column);
    return {
      at: { row, column },
      content,
      expected: { value: cell?.value ?? null, formula: cell?.formula ?? null },
    };
  });
};

const apply = (file: WorkbookFile, cells: readonly CellChange[]): WorkbookFile => {
  const { file: changed, result } = applyCommands(file, [
    { kind: "set-values", sheet: SHEET, cells },
  ]);
  expect(result).toEqual({ kind: "applied" });
  return changed;
};

/** Empty text counts as no content. */
const held = (v: CellValue): CellValue => (v === "" ? null : v);

test("what was written is read again after saving and opening", () => {
  fc.assert(
    fc.property(rows, edits, (cells, list) => {
      const file = build(cells);
      const saved = openWorkbook(saveWorkbook(apply(file, changesOf(file, list))));
      const snapshot = readSnapshot(saved, SHEET);
      for (const { row, column, content } of list) {
        const cell = cellAt(snapshot, row, column);
        const wanted = "formula" in content ? content.cached : content.value;
        expect(cell?.value ?? null).toBe(held(wanted));
        expect(cell?.formula ?? null).toBe("formula" in content ? content.formula : null);
      }
      expect(checkWorkbook(saved)).toEqual([]);
    }),
  );
});

test("every other part, and every other cell of the part, keeps its bytes", () => {
  fc.assert(
    fc.property(rows, edits, (cells, list) => {
      const file = build(cells);
      const changed = apply(file, changesOf(file, list));
      const [before, after] = [unzipParts(saveWorkbook(file)), unzipParts(saveWorkbook(changed))];
      expect([...after.keys()]).toEqual([...before.keys()]);
      for (const [name, bytes] of before) {
        // The workbook part may ask for a computation of all formulas.
        if (name !== PART && name !== "xl/workbook.xml") expect(after.get(name)).toEqual(bytes);
      }
      const touched = new Set(list.map(({ row, column }) => `${row},${column}`));
      const sources = [file, changed].map(({ pkg }) => {
        const document = parsePart(pkg, PART);
        const all = sheetModel(document).rows.flatMap((row) => row.cells);
        const others = all.filter(({ row, column }) => !touched.has(`${row},${column}`));
        return others.map(({ element }) => document.source.slice(element.start, element.end));
      });
      expect(sources[1]).toEqual(sources[0]);
    }),
  );
});

test("the same edits give the same bytes, and the value before them is still there", () => {
  fc.assert(
    fc.property(rows, edits, (cells, list) => {
      const file = build(cells);
      const bytes = saveWorkbook(file);
      const changes = changesOf(file, list);
      expect(saveWorkbook(apply(file, changes))).toEqual(saveWorkbook(apply(file, changes)));
      expect(saveWorkbook(file)).toBe(bytes);
    }),
  );
});
