import { FORM_FIRST_STEP, form } from "../../tests/support/grid";
import { handDrawnForm } from "../../tests/support/hand-drawn-form";
import { createMemoryPort } from "../../tests/support/memory-workbook";
import type { GridSnapshot, SnapshotCell } from "../core/grid/grid-snapshot";
import { OWN_PREFIX } from "../core/workbook-port";
import { createWorkbenchStore } from "../workbench/store/workbench-store";
import { openWorkbook, readSnapshot, sheetInfos } from "../xlsx/workbook-file";
import { createSession } from "./create-session";

// The whole way, with the real core: workbook in memory → reading → findings → drawing → workbook.

const SHEET = "SOP 1";
const KEGIATAN = 1;

const sheet = form({
  sheet: SHEET,
  pelaksana: ["Pemohon", "Petugas"],
  steps: [
    { kegiatan: "Mengajukan permohonan", kode: ["M", ""], waktu: "10 menit" },
    { kegiatan: "Memeriksa berkas", kode: ["", "K"], waktu: "15 menit", tidak: "1" },
    { kegiatan: "Menyerahkan hasil", kode: ["", "S"], waktu: "5 menit" },
  ],
});

function setUp(snapshot: GridSnapshot = sheet) {
  const port = createMemoryPort([snapshot]);
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
    pause?.();
    pause = null;
    await new Promise<void>((resolve) => setImmediate(resolve));
  };
  const type = async (row: number, column: number, text: string) => {
    port.edit(SHEET, (before) => withText(before, FORM_FIRST_STEP + row, column, text));
    await settle();
  };
  return { port, session, settle, type };
}

function withText(snapshot: GridSnapshot, row: number, column: number, text: string): GridSnapshot {
  const cell: SnapshotCell | undefined =
    text === "" ? undefined : { value: text, text, formula: null, numberFormat: "General" };
  const rows = snapshot.rows.map((cells, r) =>
    r === row ? Object.assign([...(cells ?? [])], { [column]: cell }) : cells,
  );
  return { ...snapshot, rows };
}

const ownShapes = ({ shapes }: GridSnapshot) =>
  shapes.filter(({ name }) => name.startsWith(OWN_PREFIX));

test("reads a form, draws it, notices an edit, redraws, and takes it all away again", async () => {
  const { port, session, settle, type } = setUp();
  await settle();
  expect(session.getState()).toMatchObject({ phase: "ready", drawing: "none" });
  expect(session.getState().document?.activities).toHaveLength(3);

  await session.draw();
  expect(session.getState()).toMatchObject({ drawing: "current", notice: { kind: "drawn" } });
  const drawn = ownShapes(port.current(SHEET)).length;
  expect(session.getState().notice).toMatchObject({ added: drawn });

  await session.draw();
  expect(session.getState().notice).toEqual({ kind: "unchanged" });

  await type(1, KEGIATAN + 2, "P");
  expect(session.getState().drawing).toBe("behind");
  await session.draw();
  expect(session.getState().drawing).toBe("current");

  await session.erase();
  expect(session.getState()).toMatchObject({ drawing: "none", notice: { kind: "erased" } });
  expect(ownShapes(port.current(SHEET))).toEqual([]);
});

test("each action is taken back: cells, formats and objects as they were", async () => {
  const { port, session, settle } = setUp();
  await settle();
  const content = ({ rows, shapes }: GridSnapshot) => ({
    rows,
    shapes: shapes.map(({ id, connector, ...rest }) => ({
      ...rest,
      waypoints: connector?.waypoints ?? null,
    })),
  });
  const empty = content(port.current(SHEET));
  await session.draw();
  const drawn = content(port.current(SHEET));
  expect(drawn).not.toEqual(empty);
  await session.restore();
  expect(content(port.current(SHEET))).toEqual(empty);
  expect(session.getState()).toMatchObject({ drawing: "none", notice: { kind: "restored" } });

  await session.draw();
  await session.erase();
  expect(content(port.current(SHEET))).toEqual(empty);
  await session.restore();
  expect(content(port.current(SHEET))).toEqual(drawn);
  expect(session.getState()).toMatchObject({ drawing: "current", restorable: null });
});

test("an author's flow that was replaced comes back with its cells", async () => {
  const file = openWorkbook(handDrawnForm());
  const snapshot = readSnapshot(file, sheetInfos(file)[0]!.name);
  const { port, session, settle } = setUp(snapshot);
  await settle();
  await session.draw({ replace: true });
  expect(session.getState().notice).toMatchObject({ kind: "drawn" });
  await session.restore();
  expect(session.getState().notice).toEqual({ kind: "restored", action: "draw" });
  const { rows, shapes } = port.current(snapshot.sheet);
  const { rows: before } = snapshot;
  const filled = (cells: GridSnapshot["rows"]) =>
    cells.flatMap((row, r) => (row ?? []).flatMap((cell, c) => (cell ? [[r, c, cell]] : [])));
  expect(filled(rows)).toEqual(filled(before));
  expect(shapes).toEqual(snapshot.shapes);
});

test("a file is as it was, too", async () => {
  const file = openWorkbook(handDrawnForm());
  const name = sheetInfos(file)[0]!.name;
  const port = createWorkbenchStore({ fileName: "buku.xlsx", file, sample: false });
  const session = createSession(port);
  const comparable = async () => ({ ...(await port.readSnapshot(name)), revision: 0, page: null });
  const before = await comparable();
  await session.draw({ replace: true });
  expect(await comparable()).not.toEqual(before);
  await session.restore();
  expect(session.getState().notice).toEqual({ kind: "restored", action: "draw" });
  expect(await comparable()).toEqual(before);
  session.dispose();
});

test("what was typed after an action stays", async () => {
  const { port, session, settle, type } = setUp();
  await settle();
  await session.draw();
  await type(1, KEGIATAN, "Memeriksa kelengkapan berkas");
  const before = port.current(SHEET);
  await session.restore();
  expect(session.getState().notice).toEqual({ kind: "changed-since", at: null });
  expect(port.current(SHEET)).toBe(before);
});

test("findings follow the cells", async () => {
  const { session, settle, type } = setUp();
  await settle();
  const codes = () => session.getState().diagnostics.map(({ code }) => code);
  expect(codes()).not.toContain("KG-01");
  await type(1, KEGIATAN, "");
  expect(codes()).toContain("KG-01");
  await type(1, KEGIATAN, "Memeriksa berkas");
  expect(codes()).not.toContain("KG-01");
});

test("a protected sheet is refused in words, and stays as it was", async () => {
  const { port, session, settle } = setUp({ ...sheet, protected: true });
  await settle();
  expect(session.getState().isProtected).toBe(true);
  await session.draw();
  expect(session.getState()).toMatchObject({
    drawing: "none",
    notice: { kind: "refused", code: "sheet-protected" },
  });
  expect(port.current(SHEET).shapes).toEqual([]);
});

test("a protected sheet asks nothing first: neither to replace a drawing nor to delete a step", async () => {
  const file = openWorkbook(handDrawnForm());
  const drawn = readSnapshot(file, sheetInfos(file)[0]!.name);
  const refused = { kind: "refused", code: "sheet-protected" };
  const byHand = setUp({ ...drawn, protected: true });
  await byHand.settle();
  await byHand.session.draw();
  expect(byHand.session.getState().notice).toMatchObject(refused);
  byHand.session.structure();
  expect(byHand.session.getState()).toMatchObject({ planned: null, notice: refused });
  const { session, settle } = setUp({ ...sheet, protected: true });
  await settle();
  const { document } = session.getState();
  const activity = document!.activities[1]!.id;
  await session.editStep(document!, { kind: "remove-step", activity });
  expect(session.getState()).toMatchObject({ planned: null, notice: refused });
});

test("an edit between the plan and its execution is kept, and the plan is called off", async () => {
  const { port, session, settle } = setUp();
  await settle();
  const { apply } = port;
  port.apply = (commands) => {
    // The covered code changes its format under the plan's feet.
    port.edit(SHEET, (before) => ({
      ...before,
      rows: before.rows.map((cells) =>
        cells?.map((cell) => (cell?.value === "M" ? { ...cell, numberFormat: "@" } : cell)),
      ),
    }));
    return apply(commands);
  };
  await session.draw();
  expect(session.getState().notice).toMatchObject({ kind: "stale", at: { sheet: SHEET } });
  expect(port.current(SHEET).shapes).toEqual([]);
});

test("two tables on one sheet are both checked, drawn, and behind when one of them is", async () => {
  const second = sheet.rows.map((cells) => [...(cells ?? [])]);
  const rows = [...sheet.rows, ...second];
  const height = sheet.rowEdges.at(-1)!;
  const both: GridSnapshot = {
    ...sheet,
    rows,
    rowEdges: [...sheet.rowEdges, ...sheet.rowEdges.slice(1).map((edge) => edge + height)],
    merges: [
      ...sheet.merges,
      ...sheet.merges.map((merge) => ({
        ...merge,
        top: merge.top + sheet.rows.length,
        bottom: merge.bottom + sheet.rows.length,
      })),
    ],
  };
  const { port, session, settle, type } = setUp(both);
  await settle();
  const alone = setUp();
  await alone.settle();
  expect(session.getState().documents).toHaveLength(2);
  await session.draw();
  await alone.session.draw();
  expect(session.getState().drawing).toBe("current");
  const drawn = ownShapes(await port.readSnapshot(SHEET));
  expect(drawn).toHaveLength(2 * ownShapes(await alone.port.readSnapshot(SHEET)).length);

  await type(sheet.rows.length + 1, 6, "");
  await type(sheet.rows.length + 2, 1 + 2, "P");
  expect(session.getState().drawing).toBe("behind");
  const rowsFound = session.getState().diagnostics.map(({ origin }) => origin.range.top);
  expect(rowsFound.some((row) => row >= sheet.rows.length)).toBe(true);
  await session.draw();
  expect(session.getState().drawing).toBe("current");
});

test("a form without the columns for targets gets them, and gives them back", async () => {
  const office: GridSnapshot = {
    ...sheet,
    rows: sheet.rows.map((cells) => (cells ?? []).slice(0, 8)),
  };
  const { port, session, settle } = setUp(office);
  await settle();
  const rules = () => session.getState().diagnostics.map(({ ruleId }) => ruleId);
  expect(rules()).toContain("decision-has-both-exits");
  await session.addHelperColumns();
  expect(session.getState()).toMatchObject({
    notice: { kind: "columns-added", at: { range: { left: 8 } } },
    restorable: "columns",
  });
  expect(session.getState().document?.table?.helpers).toEqual({ lanjut: 8, tidak: 9 });
  await session.addHelperColumns();
  expect(session.getState().notice).toEqual({ kind: "unchanged" });
  await session.restore();
  expect(port.current(SHEET).rows[FORM_FIRST_STEP - 1]?.[8]?.value ?? null).toBeNull();
  expect(session.getState().notice).toEqual({ kind: "restored", action: "columns" });
});
