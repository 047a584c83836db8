import { type Form, form, type GridCell, grid } from "../../../tests/support/grid";
import { applied } from "../../../tests/support/memory-workbook";
import type { GridSnapshot } from "../grid/grid-snapshot";
import { recognise } from "../recognise/recognise";
import { lacksHelperColumns, planHelperColumns } from "./plan-helper-columns";
import { planRestore } from "./plan-restore";
import { withValues } from "./with-values";

const FORM: Form = {
  pelaksana: ["Staf", "Kepala Seksi"],
  steps: [
    { kegiatan: "Menerima surat", kode: ["M"] },
    { kegiatan: "Memeriksa surat", kode: ["", "K"] },
    { kegiatan: "Mengarsipkan surat", kode: ["S"] },
  ],
};

/** The form as offices have it: without the two columns right of Keterangan. */
function officeForm(options: Partial<Form> = {}): GridSnapshot {
  const whole = form({ ...FORM, ...options });
  const rows = whole.rows.map((cells) =>
    (cells ?? []).slice(0, 8).map((cell): GridCell => cell?.value ?? null),
  );
  const { merges, page } = whole;
  return { ...grid(rows), merges, page };
}

const documentOf = (snapshot: GridSnapshot) => recognise([snapshot]).documents[0]!;

test("heads both columns right of the form, and leaves them out of the print", () => {
  const snapshot = officeForm();
  const document = documentOf(snapshot);
  expect(lacksHelperColumns(document)).toBe(true);
  const commands = planHelperColumns(snapshot, document);
  expect(commands.map(({ kind }) => kind)).toEqual(["set-values", "set-print-area"]);
  expect(commands[1]).toMatchObject({ range: { right: 7 } });
  const after = withValues(snapshot, commands);
  const { table } = documentOf(after);
  expect(table?.helpers).toEqual({ lanjut: 8, tidak: 9 });
  expect(lacksHelperColumns(documentOf(after))).toBe(false);
  expect(planHelperColumns(after, documentOf(after))).toEqual([]);
});

test("a column that has something in it is passed over, a print area that is set stays", () => {
  const snapshot = officeForm({ printArea: "A1:H20" });
  const noted = {
    ...snapshot,
    rows: snapshot.rows.map((cells, row) => {
      const note = { value: "catatan", text: "catatan", formula: null, numberFormat: "General" };
      return row === 15 ? Object.assign([...(cells ?? [])], { 8: note }) : cells;
    }),
  };
  const commands = planHelperColumns(noted, documentOf(noted));
  expect(commands).toMatchObject([
    { kind: "set-values", cells: [{ at: { column: 9 } }, { at: { column: 10 } }] },
  ]);
});

test("a form that has them is left alone", () => {
  const snapshot = form(FORM);
  expect(planHelperColumns(snapshot, documentOf(snapshot))).toEqual([]);
});

describe("columns too narrow for their headings", () => {
  const narrow = (snapshot: GridSnapshot): GridSnapshot => ({
    ...snapshot,
    columnEdges: [0, 60, 120, 180, 240, 300, 360, 420, 480, 516, 552],
  });
  const widths = (snapshot: GridSnapshot) =>
    snapshot.columnEdges.slice(1).map((edge, i) => edge - snapshot.columnEdges[i]!);

  test("are widened until they show them, and given back", () => {
    const snapshot = narrow(officeForm());
    const commands = planHelperColumns(snapshot, documentOf(snapshot));
    const after = applied(snapshot, commands);
    const [lanjut, tidak] = widths(after).slice(8);
    expect(lanjut).toBeGreaterThan(48);
    expect(lanjut).toBeLessThan(70);
    expect(tidak).toBeGreaterThan(42);
    expect(widths(after).slice(0, 8)).toEqual(widths(snapshot).slice(0, 8));
    const back = applied(after, planRestore(snapshot, commands));
    expect(widths(back)).toEqual(widths(snapshot));
  });

  test("stay as they are beside something that would move along", () => {
    const snapshot = narrow(officeForm());
    const rows = snapshot.rows.map((cells, row) => {
      const note = { value: "catatan", text: "catatan", formula: null, numberFormat: "General" };
      return row === 1 ? Object.assign([...(cells ?? [])], { 12: note }) : cells;
    });
    const beside = { ...snapshot, rows };
    const kinds = planHelperColumns(beside, documentOf(beside)).map(({ kind }) => kind);
    expect(kinds).not.toContain("set-column-widths");
    expect(kinds).toContain("set-values");
  });
});
