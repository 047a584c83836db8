import { form, grid } from "../../tests/support/grid";
import { createMemoryPort } from "../../tests/support/memory-workbook";
import type { GridSnapshot } from "../core/grid/grid-snapshot";
import type { SheetNotes } from "../core/sheet-commands";
import type { WorkbookPort } from "../core/workbook-port";
import { createSession } from "./create-session";

const SHEET = "SOP 1";
const OTHER = "SOP 2";

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

async function open(
  snapshots: readonly GridSnapshot[] = [sop(SHEET), sop(OTHER)],
  present: readonly SheetNotes[] = [],
  replaced: Partial<WorkbookPort> = {},
) {
  const memory = createMemoryPort(snapshots, present);
  const session = createSession({ ...memory, ...replaced }, { schedule: () => () => undefined });
  const settle = async () => {
    for (let i = 0; i < 4; i++) await new Promise<void>((resolve) => setImmediate(resolve));
  };
  await settle();
  return { memory, session, settle, state: session.getState };
}

const total = (notes: readonly SheetNotes[] | null): number =>
  (notes ?? []).reduce((sum, { own }) => sum + own.length, 0);

test("nothing is written until it is asked for, then all sheets, told with their number", async () => {
  const { memory, session, state } = await open();
  expect(state().notes).toEqual({ kind: "known", count: 0 });
  expect(await memory.readNotes()).toEqual([]);
  await session.writeNotes("id");
  const notes = await memory.readNotes();
  expect(notes?.map(({ sheet }) => sheet)).toEqual([SHEET, OTHER]);
  expect(notes?.[0]?.own.every(({ text }) => text.startsWith("Susun:\n"))).toBe(true);
  expect(state().notes).toEqual({ kind: "known", count: total(notes) });
  expect(state().notice).toEqual({
    kind: "notes-written",
    notes: total(notes),
    kept: 0,
    locked: [],
  });
  await session.clearNotes();
  expect(await memory.readNotes()).toEqual([]);
  expect(state().notice).toEqual({ kind: "notes-cleared", notes: total(notes) });
  expect(state().notes).toEqual({ kind: "known", count: 0 });
});

test("the last action can still be taken back, and findings stay as they were", async () => {
  const { session, state } = await open();
  await session.draw();
  const { restorable, diagnostics, present } = state();
  await session.writeNotes("id");
  await session.refresh();
  expect(state()).toMatchObject({ restorable, drawing: "current" });
  expect(restorable).toBe("draw");
  expect(state().diagnostics).toEqual(diagnostics);
  expect(state().present?.revision).toBe(present?.revision);
  await session.restore();
  expect(state().notice).toEqual({ kind: "restored", action: "draw" });
});

test("notes that a workbook comes with are known at once; locked sheets are passed over and named", async () => {
  const own = [{ at: { row: 0, column: 0 }, text: "Susun:\nLama." }];
  const locked = { ...sop(OTHER), protected: true };
  const { memory, session, state } = await open(
    [sop(SHEET), locked],
    [{ sheet: SHEET, own, others: [] }],
  );
  expect(state().notes).toEqual({ kind: "known", count: 1 });
  await session.writeNotes("id");
  expect((await memory.readNotes())?.map(({ sheet }) => sheet)).toEqual([SHEET]);
  expect(state().notice).toMatchObject({ kind: "notes-written", locked: [OTHER] });
});

test("findings that were set aside are not noted", async () => {
  const { memory, session, state } = await open([sop(SHEET)]);
  await session.writeNotes("id");
  const before = total(await memory.readNotes());
  for (const finding of state().diagnostics) await session.dismiss(finding, "Sudah disepakati.");
  const left = new Set(state().diagnostics.map(({ origin }) => JSON.stringify(origin.range)));
  await session.writeNotes("id");
  expect(total(await memory.readNotes())).toBeLessThan(before);
  expect(total(await memory.readNotes())).toBeLessThanOrEqual(left.size);
});

test("where the host has no notes it is known and said, and nothing is written", async () => {
  const apply = jest.fn();
  const { session, state } = await open([sop(SHEET)], [], { readNotes: async () => null, apply });
  expect(state().notes).toEqual({ kind: "unsupported" });
  await session.writeNotes("id");
  expect(state().notice).toEqual({ kind: "refused", code: "notes-unsupported", at: null });
  expect(apply).not.toHaveBeenCalled();
});

test("a host that fails is told, and the sheet is as before", async () => {
  const { memory, session, state } = await open([sop(SHEET)], [], {
    apply: async () => {
      throw Object.assign(new Error("x"), { code: "host-busy" });
    },
  });
  await session.writeNotes("id");
  expect(state().notice).toEqual({ kind: "failed", code: "host-busy" });
  expect(await memory.readNotes()).toEqual([]);
});

test("a workbook without findings has nothing to note", async () => {
  const { session, state } = await open([grid([["daftar"]], { sheet: "Lain" })]);
  await session.writeNotes("id");
  expect(state().notice).toMatchObject({ kind: "notes-written", notes: 0 });
});
