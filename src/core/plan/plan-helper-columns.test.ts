import { type Form, form, type GridCell, grid } from "../../../tests/support/grid";
import type { GridSnapshot } from "../grid/grid-snapshot";
import { recognise } from "../recognise/recognise";
import { lacksHelperColumns, planHelperColumns } from "./plan-helper-columns";
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
