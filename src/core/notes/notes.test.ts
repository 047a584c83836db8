import fc from "fast-check";
import { grid } from "../../../tests/support/grid";
import type { Diagnostic } from "../rules/diagnostic";
import { noteSize } from "./note-size";
import { MAX_NOTE_LENGTH, notesOf } from "./notes-of";
import { isOwnNote } from "./own-note";
import { planNotes } from "./plan-notes";
import { settledNotes } from "./settle-notes";

const SHEET = "S";
const sheet = {
  ...grid([["a", "b"], ["c"], ["d"]], { sheet: SHEET }),
  merges: [{ top: 1, left: 0, bottom: 2, right: 1 }],
};

const finding = (row: number, column: number, changes: Partial<Diagnostic> = {}): Diagnostic => ({
  ruleId: "has-pelaksana",
  code: "X-01",
  messageId: "missing",
  data: {},
  severity: "warning",
  documentId: null,
  origin: { sheet: SHEET, range: { top: row, left: column, bottom: row + 3, right: column } },
  related: [],
  ...changes,
});
const unknown = (code: string, row = 0, severity: Diagnostic["severity"] = "warning") =>
  finding(row, 0, { ruleId: "unknown", code, severity });

test("several findings of a cell are one note, the worst first, each sentence once", () => {
  const found = [unknown("B"), unknown("C", 0, "hint"), unknown("A", 0, "error"), unknown("B")];
  expect(notesOf(sheet, found, "id")).toEqual([
    { at: { row: 0, column: 0 }, text: "Susun:\nA\nB\nC" },
  ]);
});

test("a merged block has its note at the top left; other sheets are left out; by place", () => {
  const elsewhere = { ...unknown("X"), origin: { sheet: "T", range: finding(0, 0).origin.range } };
  const notes = notesOf(sheet, [unknown("Z", 2), finding(0, 1), elsewhere], "id");
  expect(notes.map(({ at }) => at)).toEqual([
    { row: 0, column: 1 },
    { row: 1, column: 0 },
  ]);
  expect(notes[0]?.text).toMatch(/^Susun:\nKolom Pelaksana/);
});

test("a note is never longer than it may be, says what it leaves out, and is ours", () => {
  const codes = fc.array(fc.string({ minLength: 1, maxLength: 400 }), {
    minLength: 1,
    maxLength: 9,
  });
  fc.assert(
    fc.property(codes, fc.constantFrom("id" as const, "en" as const), (texts, language) => {
      const [note] = notesOf(
        sheet,
        texts.map((text) => unknown(text)),
        language,
      );
      expect(isOwnNote(note!.text)).toBe(true);
      expect(note!.text.length).toBeLessThanOrEqual(MAX_NOTE_LENGTH + 30);
    }),
  );
  const many = Array.from({ length: 9 }, (_, i) => unknown(`${i}`.repeat(300)));
  expect(notesOf(sheet, many, "id")[0]?.text).toMatch(/\n… dan 6 temuan lagi\.$/);
});

test("only a first line that is exactly our head makes a note ours", () => {
  expect(["Susun:", "Susun:\nx", "Susun:\r\nx", "Susun:\rx"].map(isOwnNote)).not.toContain(false);
  expect(["Susun: x", "Susun", "Budi:\nSusun:", ""].map(isOwnNote)).not.toContain(true);
});

test("settling twice changes nothing, and no note stands on a cell of the author's", () => {
  const place = fc.record({ row: fc.nat(4), column: fc.nat(3) });
  const notes = fc.array(fc.record({ at: place, text: fc.constantFrom("Susun:\na", "Susun:\nb") }));
  fc.assert(
    fc.property(notes, fc.array(place), (wanted, others) => {
      const once = settledNotes(wanted, sheet.merges, others);
      expect(settledNotes(once, sheet.merges, others)).toEqual(once);
      for (const { at } of once) expect(others).not.toContainEqual(at);
    }),
  );
});

test("the plan for what is there already is empty", () => {
  const found = [unknown("A"), unknown("B", 1)];
  const { commands } = planNotes([sheet], [], found, "id");
  const own = commands[0]!.notes;
  expect(planNotes([sheet], [{ sheet: SHEET, own, others: [] }], found, "id")).toEqual({
    commands: [],
    notes: 2,
    kept: 0,
    locked: [],
  });
});

test("a box grows with its text", () => {
  expect(noteSize("Susun:\nPendek.")).toEqual({ width: 200, height: 60 });
  const long = noteSize(`Susun:\n${"kata ".repeat(150)}`);
  expect(long.width).toBe(300);
  expect(long.height).toBeGreaterThan(150);
});
