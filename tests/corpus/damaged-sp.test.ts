import fc from "fast-check";
import type { GridSnapshot, SnapshotCell } from "../../src/core/grid/grid-snapshot";
import { recogniseSp } from "../../src/core/recognise/sp/recognise-sp";
import { workbookFile } from "../support/reading/form-file";
import { readBytes } from "../support/reading/read-form";
import { spFixtures } from "../support/sp/sp-fixture";

const sheets = spFixtures().flatMap(
  ({ fixture }) => readBytes(workbookFile(fixture.sheets)).snapshots,
);

const TEXTS = [
  "Persyaratan",
  "KOMPONEN",
  "URAIAN",
  "Menjadi",
  "STANDAR PELAYANAN",
  "1",
  "x".repeat(300),
  ":",
];

const damage = fc.record({
  row: fc.nat(30),
  column: fc.nat(6),
  text: fc.option(fc.constantFrom(...TEXTS), { nil: null }),
  unmerge: fc.boolean(),
});

function damaged(
  snapshot: GridSnapshot,
  {
    row,
    column,
    text,
    unmerge,
  }: { row: number; column: number; text: string | null; unmerge: boolean },
): GridSnapshot {
  const rows = snapshot.rows.map((cells) => [...(cells ?? [])]);
  const cells: (SnapshotCell | undefined)[] | undefined = rows[row % Math.max(1, rows.length)];
  if (cells) {
    cells[column] =
      text === null ? undefined : { value: text, text, formula: null, numberFormat: "General" };
  }
  return { ...snapshot, rows, merges: unmerge ? snapshot.merges.slice(1) : snapshot.merges };
}

test("a form that many hands have damaged is read without a crash, and everything has its place", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...sheets),
      fc.array(damage, { minLength: 1, maxLength: 8 }),
      (sheet, all) => {
        const { documents } = recogniseSp([all.reduce(damaged, sheet)]);
        for (const { components, problems, extras } of documents) {
          const places = [
            ...components.map(({ field }) => field.origin),
            ...extras.map(({ field }) => field.origin),
            ...problems.map(({ origin }) => origin),
          ];
          for (const { range } of places) {
            expect(range.bottom).toBeGreaterThanOrEqual(range.top);
            expect(range.right).toBeGreaterThanOrEqual(range.left);
            expect(Math.min(range.top, range.left)).toBeGreaterThanOrEqual(0);
          }
        }
      },
    ),
    { numRuns: 400 },
  );
});
