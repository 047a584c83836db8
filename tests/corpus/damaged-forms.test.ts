import fc from "fast-check";
import { cellName } from "../../src/core/grid/address";
import {
  type GridSnapshot,
  mergedRange,
  type SnapshotCell,
} from "../../src/core/grid/grid-snapshot";
import { recognise } from "../../src/core/recognise/recognise";
import { lint } from "../../src/core/rules/lint";
import { presetFor } from "../../src/core/rules/presets";
import { formBytes, formFixtures } from "../support/reading/form-fixture";
import { readBytes } from "../support/reading/read-form";

const forms = formFixtures().map(({ fixture }) => ({
  fixture,
  snapshots: readBytes(formBytes(fixture)).snapshots,
}));
const sheets = forms.flatMap(({ snapshots }) => snapshots);

/** One thing that happens to sheets in the hands of many people. */
type Damage = {
  readonly kind: "clear" | "copy" | "cut-row" | "unmerge" | "lose-shape" | "move-shape" | "text";
  readonly a: number;
  readonly b: number;
  readonly text: string;
};

const TEXTS = [
  "Kegiatan",
  "Waktu",
  "1",
  "M",
  "Tidak",
  "Nomor SOP",
  "x".repeat(300),
  "\u0000",
  "(((",
  "3#",
];

const damage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom("clear", "copy", "cut-row", "unmerge", "lose-shape", "move-shape", "text"),
  a: fc.nat(10_000),
  b: fc.nat(10_000),
  text: fc.constantFrom(...TEXTS),
});

type Rows = (readonly (SnapshotCell | undefined)[] | undefined)[];

function damaged(snapshot: GridSnapshot, { kind, a, b, text }: Damage): GridSnapshot {
  const rows: Rows = [...snapshot.rows];
  const r = rows.length === 0 ? 0 : a % rows.length;
  const width = Math.max(1, rows[r]?.length ?? 1);
  const put = (cell: SnapshotCell | undefined): GridSnapshot => {
    const row = [...(rows[r] ?? [])];
    row[b % width] = cell;
    rows[r] = row;
    return { ...snapshot, rows };
  };
  const shapes = [...snapshot.shapes];
  const s = shapes.length === 0 ? -1 : a % shapes.length;
  switch (kind) {
    case "clear":
      return put(undefined);
    case "copy":
      return put(rows[b % Math.max(1, rows.length)]?.find((cell) => cell !== undefined));
    case "text":
      return put({ value: text, text, formula: null, numberFormat: "General" });
    case "cut-row":
      return { ...snapshot, rows: rows.filter((_, i) => i !== r) };
    case "unmerge":
      return { ...snapshot, merges: snapshot.merges.filter((_, i) => i % 3 !== a % 3) };
    case "lose-shape":
      return { ...snapshot, shapes: shapes.filter((_, i) => i !== s) };
    case "move-shape": {
      const shape = shapes[s];
      if (!shape) return snapshot;
      const { x, y, ...size } = shape.bounds;
      shapes[s] = { ...shape, bounds: { ...size, x: x + (b % 90) - 45, y: y + (a % 90) - 45 } };
      return { ...snapshot, shapes };
    }
  }
}

test("a form that many hands have damaged is read without a crash, and every finding has a place", () => {
  fc.assert(
    fc.property(
      fc.nat(sheets.length - 1),
      fc.array(damage, { minLength: 1, maxLength: 12 }),
      (which, all) => {
        const snapshot = all.reduce(damaged, sheets[which]!);
        const reading = recognise([snapshot]);
        for (const { problems } of reading.documents) {
          for (const { origin } of problems) expect(origin.sheet).toBe(snapshot.sheet);
        }
        const found = lint(reading, presetFor());
        expect(found.filter(({ ruleId }) => ruleId === "rule-crashed")).toEqual([]);
      },
    ),
    { numRuns: 400 },
  );
});

/** Texts that stand for nothing of the form: whatever becomes of them, they must not vanish. */
const STRAYS = ["Uji selip", "QX-7", "Lihat lampiran huruf b", "(((", "zzz"];

/** A cell that can show a text: not one covered by a merged block. */
function isAlone(snapshot: GridSnapshot, row: number, column: number): boolean {
  const { top, left, bottom, right } = mergedRange(snapshot, row, column);
  return top === bottom && left === right;
}

/** A column with a part of its own: a lane, or one with a word of the form over it. */
function isRead(snapshot: GridSnapshot, column: number): boolean {
  return recognise([snapshot]).documents.some(
    ({ table, pelaksana }) =>
      Object.values(table?.columns ?? {}).includes(column) ||
      pelaksana.some((lane) => lane.column === column),
  );
}

test("a text that strays into a row of activities is read or told, never dropped in silence", () => {
  const places = forms.flatMap(({ fixture, snapshots }) => {
    const { documents } = recognise(snapshots);
    return documents.flatMap(({ table, activities }) =>
      activities.flatMap(({ origin }) => {
        const { left, right } = table!.range;
        const snapshot = snapshots.find(({ sheet }) => sheet === table!.sheet);
        return snapshot
          ? [{ fixture, snapshots, snapshot, row: origin.range.top, left, right }]
          : [];
      }),
    );
  });
  fc.assert(
    fc.property(
      fc.nat(places.length - 1),
      fc.nat(100),
      fc.constantFrom(...STRAYS),
      (at, offset, text) => {
        const { fixture, snapshots, snapshot, row, left, right } = places[at]!;
        const column = left + (offset % (right - left + 1));
        const rows: Rows = [...snapshot.rows];
        const cells = [...(rows[row] ?? [])];
        cells[column] = { value: text, text, formula: null, numberFormat: "General" };
        rows[row] = cells;
        const now = snapshots.map((one) => (one === snapshot ? { ...one, rows } : one));
        const reading = recognise(now);
        // What stands in a column of the form is kept as it was written, or is the text of a finding.
        const isSeen = isAlone(snapshot, row, column) && isRead(snapshot, column);
        const where = `${fixture.about}: ${cellName(row, column)}`;
        const kept =
          !isSeen || JSON.stringify(reading.documents).includes(JSON.stringify(text).slice(1, -1));
        expect([where, kept]).toEqual([where, true]);
      },
    ),
    { numRuns: 400, seed: 2012 },
  );
});
