import fc from "fast-check";
import { cellName } from "./address";
import { moveFormulaCells, spansSheets } from "./move-formula-cells";
import { invertedChange, movedIndex, movedSpan, type TrackChange } from "./track-change";

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

test.each([
  // Row 5 (index 4) gets two rows above it.
  ["=A4+A5", "=A4+A7"],
  ['=$A$5&"; "&$A$7', '=$A$7&"; "&$A$9'],
  ["=SUM(A4:A6)", "=SUM(A4:A8)"],
  ["=SUM(A6:A4)", "=SUM(A8:A4)"],
  ["=SUM(5:5)+SUM($3:$9)", "=SUM(7:7)+SUM($3:$11)"],
  ["=SUM(A:C)", "=SUM(A:C)"],
  ["=SUM(A1:A1048576)", "=SUM(A1:A1048576)"],
  ['="A5"&A5&"it""s A6"', '="A5"&A7&"it""s A6"'],
  ["='SOP 1'!B9", "='SOP 1'!B11"],
  ["='sop 1'!B9", "='sop 1'!B11"],
  ["='Lain''nya'!B9+Lain!B9", "='Lain''nya'!B9+Lain!B9"],
  ["=[1]Data!B9+'[Buku.xlsx]SOP 1'!B9", "=[1]Data!B9+'[Buku.xlsx]SOP 1'!B9"],
  ["=LOG10(A9)+Total.A9+A9.x", "=LOG10(A11)+Total.A9+A9.x"],
  ["=Tabel[[#This Row],[A9]]+A9", "=Tabel[[#This Row],[A9]]+A11"],
  ["=A9#+@B9", "=A11#+@B11"],
  ["='SOP 1'!Nama+'SOP 1'!#REF!", "='SOP 1'!Nama+'SOP 1'!#REF!"],
  ["=a9", "=A11"],
  ["=a2", "=a2"],
  ["=INDEX(A1:B9,2)", "=INDEX(A1:B11,2)"],
  ["=A5:INDEX(B:B,9)", "=A7:INDEX(B:B,9)"],
])("two rows above row 5: %s reads %s", (before, after) => {
  expect(moveFormulaCells(before, "SOP 1", "SOP 1", rows("insert", 4, 2))).toBe(after);
});

test.each([
  ["=A5", "=#REF!"],
  ["='SOP 1'!A6*2", "='SOP 1'!#REF!*2"],
  ["=SUM(A4:A6)+A7", "=SUM(A4:A4)+A5"],
  ["=SUM(A5:A8)", "=SUM(A5:A6)"],
  ["=SUM(A5:A6)", "=SUM(#REF!)"],
  ["=SUM(5:6)", "=SUM(#REF!)"],
  ["=SUM(A1:A1048576)", "=SUM(A1:A1048576)"],
])("rows 5 and 6 gone: %s reads %s", (before, after) => {
  expect(moveFormulaCells(before, "SOP 1", "SOP 1", rows("delete", 4, 2))).toBe(after);
});

test.each([
  ["=B2+C2+$D$2", "=B2+D2+$E$2"],
  ["=SUM(B:C)+SUM(2:3)", "=SUM(B:D)+SUM(2:3)"],
  ["=SUM($XFD1)", "=SUM(#REF!)"],
])("a column before C: %s reads %s", (before, after) => {
  expect(moveFormulaCells(before, "SOP 1", "SOP 1", columns("insert", 2))).toBe(after);
});

test("bare references mean the formula's own sheet", () => {
  expect(moveFormulaCells("=A9+Data!A9", "Data", "Data", rows("insert", 0))).toBe("=A10+Data!A10");
  expect(moveFormulaCells("=A9+Data!A9", "Lain", "Data", rows("insert", 0))).toBe("=A9+Data!A10");
  expect(moveFormulaCells("A9", null, "Data", rows("insert", 0))).toBe("A9");
});

test("a reference over several sheets is told, and left alone", () => {
  expect(spansSheets("=SUM(Jan:Mar!A1)")).toBe(true);
  expect(spansSheets("=SUM('Jan:Mar 1'!A1)")).toBe(true);
  expect(spansSheets('=SUM(A1:B2)&"Jan:Mar!A1"')).toBe(false);
  expect(moveFormulaCells("=SUM(Jan:Mar!A9)", "Jan", "Jan", rows("insert", 0))).toBe(
    "=SUM(Jan:Mar!A9)",
  );
});

const change: fc.Arbitrary<TrackChange> = fc.record({
  axis: fc.constantFrom("row" as const, "column" as const),
  kind: fc.constantFrom("insert" as const, "delete" as const),
  at: fc.nat(20),
  count: fc.integer({ min: 1, max: 4 }),
});
const place = fc.record({ row: fc.nat(30), column: fc.nat(30) });

test("a reference points at the same cell afterwards, or at none", () => {
  fc.assert(
    fc.property(change, place, (one, { row, column }) => {
      const index = one.axis === "row" ? row : column;
      const moved = movedIndex(one, index);
      const there = one.axis === "row" ? cellName(moved ?? 0, column) : cellName(row, moved ?? 0);
      expect(moveFormulaCells(cellName(row, column), "S", "S", one)).toBe(
        moved === null ? "#REF!" : there,
      );
    }),
  );
});

test("inserting and deleting again gives every formula and every block back", () => {
  fc.assert(
    fc.property(change, place, place, (one, a, b) => {
      const inserted = { ...one, kind: "insert" as const };
      const formula = `=SUM(${cellName(a.row, a.column)}:${cellName(b.row, b.column)})*S!$C$3`;
      const there = moveFormulaCells(formula, "S", "S", inserted);
      expect(moveFormulaCells(there, "S", "S", invertedChange(inserted))).toBe(formula);
      const span = { first: Math.min(a.row, b.row), last: Math.max(a.row, b.row) };
      expect(movedSpan(invertedChange(inserted), movedSpan(inserted, span)!)).toEqual(span);
    }),
  );
});
