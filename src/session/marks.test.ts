import { FORM_FIRST_STEP, form, grid } from "../../tests/support/grid";
import { createMemoryPort } from "../../tests/support/memory-workbook";
import type { GridSnapshot } from "../core/grid/grid-snapshot";
import { findingMarks } from "../core/marks/finding-marks";
import { RECORD } from "../core/records/kept";
import type { HostCommand, WorkbookPort } from "../core/workbook-port";
import { createSession } from "./create-session";

const SHEET = "SOP 1";
const OTHER = "SOP 2";
const KEGIATAN = 1;

const sop = (sheet: string): GridSnapshot =>
  form({
    sheet,
    pelaksana: ["Pemohon", "Petugas"],
    steps: [
      { kegiatan: "Mengajukan permohonan", kode: ["M", ""], waktu: "10 menit" },
      { kegiatan: "Berkas diperiksa", kode: ["", "P"], waktu: "" },
      { kegiatan: "Menyerahkan hasil", kode: ["", "S"], waktu: "5 menit" },
    ],
  });

async function open(snapshots: readonly GridSnapshot[] = [sop(SHEET), sop(OTHER)]) {
  const memory = createMemoryPort(snapshots);
  const applied: HostCommand[] = [];
  const fail = { with: null as Error | null };
  const port: WorkbookPort = {
    ...memory,
    async apply(commands) {
      if (fail.with) throw fail.with;
      applied.push(...commands);
      return memory.apply(commands);
    },
  };
  let pause: (() => void) | null = null;
  const session = createSession(port, {
    schedule: (task) => {
      pause = task;
      return () => {
        pause = null;
      };
    },
  });
  const settle = async () => {
    for (let i = 0; i < 4; i++) {
      pause?.();
      pause = null;
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
  };
  const type = async (row: number, text: string) => {
    memory.edit(SHEET, (before) => {
      const at = FORM_FIRST_STEP + row;
      const cell = { value: text, text, formula: null, numberFormat: "General" };
      const rows = before.rows.map((cells, r) =>
        r === at ? Object.assign([...(cells ?? [])], { [KEGIATAN]: cell }) : cells,
      );
      return { ...before, rows };
    });
    await settle();
  };
  await settle();
  const state = session.getState;
  const wanted = () => findingMarks(memory.current(SHEET), state().diagnostics);
  return { memory, session, applied, fail, settle, type, state, wanted };
}

test("off by default: nothing is ever written", async () => {
  const { applied, state, type } = await open();
  await type(1, "Memeriksa berkas");
  expect(state().marks).toBe(false);
  expect(applied).toEqual([]);
});

test("switched on, all sheets are marked, and the one on show follows its findings", async () => {
  const { memory, session, applied, state, type, wanted, settle } = await open();
  await session.setMarks(true);
  await settle();
  expect(state().marks).toBe(true);
  expect(await memory.readMarks(SHEET)).toEqual(wanted());
  expect((await memory.readMarks(OTHER)).length).toBeGreaterThan(0);
  const before = applied.length;
  await settle();
  expect(applied).toHaveLength(before);
  const marked = await memory.readMarks(SHEET);
  await type(1, "Memeriksa berkas");
  expect(await memory.readMarks(SHEET)).toEqual(wanted());
  expect(await memory.readMarks(SHEET)).not.toEqual(marked);
});

test("a finding set aside loses its mark", async () => {
  const { memory, session, state, settle, wanted } = await open();
  await session.setMarks(true);
  await settle();
  for (const one of state().diagnostics.slice(0, 3)) await session.dismiss(one, "Sudah dibahas");
  await settle();
  expect(state().dismissed.length).toBe(3);
  expect(await memory.readMarks(SHEET)).toEqual(wanted());
});

test("switched off, all marks go, on hidden sheets too, and the record with them", async () => {
  const { memory, session, state, settle } = await open([
    sop(SHEET),
    { ...sop(OTHER), visible: false },
  ]);
  await memory.apply([
    {
      kind: "set-marks",
      sheet: OTHER,
      marks: [{ severity: "hint", range: { top: 0, left: 0, bottom: 0, right: 0 } }],
    },
  ]);
  await session.setMarks(true);
  expect(await memory.readRecords()).toEqual({ [RECORD.marks]: "nyala" });
  await session.setMarks(false);
  await settle();
  expect(state().marks).toBe(false);
  expect([await memory.readMarks(SHEET), await memory.readMarks(OTHER)]).toEqual([[], []]);
  expect(await memory.readRecords()).toEqual({});
});

test("a workbook that was saved with marks shows the switch on, and can be cleaned", async () => {
  const { memory, session, settle, state } = await open();
  await session.setMarks(true);
  await settle();
  session.dispose();
  await memory.writeRecord(RECORD.marks, null);
  const later = createSession(memory, { schedule: () => () => undefined });
  await settle();
  expect(later.getState().marks).toBe(true);
  await later.setMarks(false);
  expect(later.getState().marks).toBe(false);
  expect(state().marks).toBe(true);
});

test("marks are no action: what was done before can still be taken back, and its notice stays", async () => {
  const { session, state, settle, memory } = await open();
  await session.setMarks(true);
  await settle();
  await session.draw();
  await settle();
  expect(state()).toMatchObject({ restorable: "draw", notice: { kind: "drawn" } });
  await memory.apply([{ kind: "set-marks", sheet: SHEET, marks: [] }]);
  await settle();
  expect(state()).toMatchObject({ restorable: "draw", notice: { kind: "drawn" } });
  await session.restore();
  expect(state()).toMatchObject({ restorable: null, notice: { kind: "restored" } });
});

test("what was taken off by an undo or by hand comes back with the next other finding only", async () => {
  const { session, memory, settle, type, wanted, applied } = await open();
  await session.setMarks(true);
  await settle();
  await type(0, "Permohonan diajukan");
  await memory.apply([{ kind: "set-marks", sheet: SHEET, marks: [] }]);
  const before = applied.length;
  await settle();
  await session.refresh();
  await settle();
  expect(applied).toHaveLength(before);
  await type(1, "Memeriksa berkas");
  expect(await memory.readMarks(SHEET)).toEqual(wanted());
});

test("while the user is typing in a cell marks wait, without a word", async () => {
  const { session, memory, settle, type, state, wanted, fail } = await open();
  await session.setMarks(true);
  await settle();
  fail.with = Object.assign(new Error("typing"), { code: "cell-edit-mode" });
  await type(1, "Memeriksa berkas");
  expect(state().notice).toBeNull();
  fail.with = null;
  await session.refresh();
  await settle();
  expect(await memory.readMarks(SHEET)).toEqual(wanted());
});

test("a locked sheet is not marked, and keeps the switch on while it holds marks", async () => {
  const locked = { ...sop(OTHER), protected: true };
  const { session, memory, state, settle } = await open([sop(SHEET), locked]);
  await session.setMarks(true);
  await settle();
  expect(await memory.readMarks(OTHER)).toEqual([]);
  memory.edit(OTHER, (before) => ({ ...before, protected: false }));
  await memory.apply([
    {
      kind: "set-marks",
      sheet: OTHER,
      marks: [{ severity: "hint", range: { top: 0, left: 0, bottom: 0, right: 0 } }],
    },
  ]);
  memory.edit(OTHER, (before) => ({ ...before, protected: true }));
  await session.setMarks(false);
  await settle();
  expect(state()).toMatchObject({
    marks: true,
    notice: { kind: "refused", code: "sheet-protected" },
  });
});

test("lists of titles and office sheets are marked with the others", async () => {
  const titles = grid(
    [
      ["DAFTAR JUDUL SOP"],
      ["Unit kerja: Seksi Pemerintahan"],
      [],
      ["No", "Judul SOP"],
      [1, "Penyusunan Rencana Kerja"],
      [2, "Laporan Bulanan"],
    ],
    { sheet: "Daftar" },
  );
  const pledge = grid(
    [["MAKLUMAT PELAYANAN"], [], ["Dengan ini kami sanggup menyelenggarakan pelayanan."]],
    { sheet: "Maklumat" },
  );
  const { memory, session, settle } = await open([sop(SHEET), titles, pledge]);
  await session.setMarks(true);
  await settle();
  expect((await memory.readMarks("Daftar")).length).toBeGreaterThan(0);
  expect((await memory.readMarks("Maklumat")).length).toBeGreaterThan(0);
});
