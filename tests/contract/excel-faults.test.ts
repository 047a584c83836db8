import { cellAt, type GridSnapshot } from "../../src/core/grid/grid-snapshot";
import { planDraw } from "../../src/core/plan/plan-draw";
import { recognise } from "../../src/core/recognise/recognise";
import type { HostCommand } from "../../src/core/workbook-port";
import { createExcelPort } from "../../src/excel/create-excel-port";
import { loadOffice } from "../fake-excel/load-office";
import { FORM_FIRST_STEP, form, grid } from "../support/grid";

const SHEET = "SOP 1";
const OTHER = "Lembar lain";

const sop = form({
  sheet: SHEET,
  pelaksana: ["Pemohon", "Petugas", "Kepala"],
  steps: [
    { kegiatan: "Mengajukan permohonan", kode: ["M"], waktu: "10 menit" },
    // The way back to the same pelaksana is a line of several parts.
    { kegiatan: "Memeriksa berkas", kode: ["K"], waktu: "15 menit", tidak: "1" },
    { kegiatan: "Menyetujui", kode: ["", "", "P"], waktu: "1 hari" },
    { kegiatan: "Menyerahkan hasil", kode: ["", "S"], waktu: "5 menit" },
  ],
});
const other = grid([["Catatan"]], { sheet: OTHER });

const { fake } = loadOffice({ requirementSet: "1.14" });
const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

/** A port on a fresh workbook that has been read once, as a session would have. */
async function open() {
  fake.reset([sop, other]);
  const port = createExcelPort();
  await port.listSheets();
  await nextTask();
  const read = async (sheet = SHEET) => {
    await nextTask();
    return port.readSnapshot(sheet);
  };
  /** Round trips of some work. */
  const syncsOf = async (work: () => Promise<unknown>) => {
    await nextTask();
    const before = port.syncs();
    await work();
    return port.syncs() - before;
  };
  return { port, read, syncsOf };
}

function drawing(snapshot: GridSnapshot): readonly HostCommand[] {
  const plan = planDraw(snapshot, recognise([snapshot]).documents[0]!, { replace: false });
  if (plan.kind !== "plan") throw new Error(plan.kind);
  return plan.commands;
}

const put = (value: string): HostCommand => ({
  kind: "set-values",
  sheet: SHEET,
  cells: [
    { at: { row: 1, column: 6 }, content: { value }, expected: { value: null, formula: null } },
  ],
});

/** What a person would see of a sheet: cells, and objects without their ids. */
const seen = ({ rows, shapes, page }: GridSnapshot) => ({
  rows: rows.map((cells) => (cells?.some(Boolean) ? [...cells] : undefined)),
  shapes: shapes
    .map(({ id: _, connector, ...shape }) => ({ ...shape, run: connector?.waypoints ?? null }))
    .sort((a, b) => (a.name < b.name ? -1 : 1)),
  printArea: page.printArea,
});

afterEach(() => {
  expect(fake.references).toBe(0);
  expect(fake.workbook.enableEvents).toBe(true);
});

describe("a host that says no before anything is written", () => {
  test("a user who types in a cell: an action fails at once and changes nothing", async () => {
    const { port, read } = await open();
    const before = seen(await read());
    fake.faults.beginCellEdit();
    await expect(port.apply([put("x")])).rejects.toMatchObject({ code: "cell-edit-mode" });
    await expect(port.listSheets()).rejects.toMatchObject({ code: "cell-edit-mode" });
    fake.faults.endCellEdit();
    expect(seen(await read())).toEqual(before);
  });

  test("after a hint, reading waits until the user has finished typing", async () => {
    const { port } = await open();
    const stop = port.onChange(() => undefined);
    await port.settled();
    fake.type(SHEET, "G2", "satu");
    await fake.eventsDelivered();
    fake.faults.beginCellEdit();
    let isRead = false;
    const reading = port.listSheets().then(() => {
      isRead = true;
    });
    await nextTask();
    expect(isRead).toBe(false);
    fake.faults.endCellEdit();
    await reading;
    stop();
    await port.settled();
  });

  test("a lost session is told as such, on reading, writing and showing", async () => {
    const { port } = await open();
    fake.faults.lostSession = true;
    const origin = { sheet: SHEET, range: { top: 0, left: 0, bottom: 0, right: 0 } };
    for (const call of [port.listSheets(), port.apply([put("x")]), port.reveal(origin)]) {
      await expect(call).rejects.toMatchObject({ code: "session-lost" });
    }
    fake.faults.lostSession = false;
  });

  test("protection that came after the reading is a refusal", async () => {
    const { port, read } = await open();
    const plan = drawing(await read());
    fake.protect(SHEET);
    expect(await port.apply(plan)).toEqual({ kind: "refused", code: "sheet-protected", at: null });
    expect((await read()).shapes).toEqual([]);
  });

  test("a sheet or a cell shown that is not there", async () => {
    const { port } = await open();
    const range = { top: 0, left: 0, bottom: 0, right: 0 };
    await expect(port.reveal({ sheet: "Tidak ada", range })).rejects.toMatchObject({
      code: "sheet-missing",
    });
    await expect(port.readSnapshot("Tidak ada")).rejects.toMatchObject({ code: "sheet-missing" });
  });
});

describe("a host that fails in the middle of a plan", () => {
  const FAILURES = [
    ["Worksheet.GetRangeByIndexes", "GeneralException", 0],
    ["ShapeCollection.AddGeometricShape", "GeneralException", 2],
    ["ShapeCollection.AddLine", "InvalidArgument", 1],
    ["Shape.AltTextTitle", "GeneralException", 5],
    ["Line.ConnectEndShape", "InvalidArgument", 2],
    ["Range.NumberFormat", "GeneralException", 1],
  ] as const;

  test.each(FAILURES)("at %s: what was written is taken back", async (member, code, skip) => {
    const { port, read } = await open();
    const before = await read();
    const plan = [put("x"), ...drawing(before)];
    fake.faults.failAt(member, code, skip);
    expect(await port.apply(plan)).toEqual({ kind: "refused", code: "host-failed", at: null });
    expect(seen(await read())).toEqual(seen(before));
    // And the plan can be carried out afterwards.
    expect(await port.apply(plan)).toEqual({ kind: "applied" });
  });

  test.each([
    ["Shape.Delete", 1],
    ["ShapeCollection.AddGeometricShape", 0],
    ["ShapeCollection.AddLine", 1],
    ["Line.ConnectBeginShape", 1],
  ] as const)("at %s of a redraw: the old drawing comes back", async (member, skip) => {
    const { port, read } = await open();
    await port.apply(drawing(await read()));
    const drawn = await read();
    fake.type(SHEET, `E${FORM_FIRST_STEP + 2}`, "P3");
    fake.type(SHEET, `D${FORM_FIRST_STEP + 2}`, "K1");
    const before = await read();
    const plan = drawing(before);
    expect(plan.map(({ kind }) => kind)).toContain("delete-shapes");
    fake.faults.failAt(member, "GeneralException", skip);
    expect(await port.apply(plan)).toMatchObject({ kind: "refused", code: "host-failed" });
    expect(seen(await read())).toEqual(seen(before));
    expect(seen(await read()).shapes).toEqual(seen(drawn).shapes);
    const glues = (snapshot: GridSnapshot) =>
      snapshot.shapes.filter(({ connector }) => connector?.begin && connector.end).length;
    expect(glues(await read())).toBe(glues(drawn));
  });

  test.each([
    ["Range.Insert", 0],
    // Before the second insertion; an insertion counts twice, for Excel is asked about the new rows with it.
    ["Range.Insert", 2],
    ["Range.Delete", 0],
    ["Range.Formulas", 1],
    ["Range.Formulas", 2],
  ] as const)("at %s %i of a plan with rows: they are as they were", async (member, skip) => {
    const { port, read } = await open();
    const before = await read();
    const row = FORM_FIRST_STEP + 1;
    const none = { value: null, formula: null };
    const write = (at: number, value: string): HostCommand => ({
      kind: "set-values",
      sheet: SHEET,
      cells: [{ at: { row: at, column: 6 }, content: { value }, expected: none }],
    });
    const plan: readonly HostCommand[] = [
      write(1, "sebelum"),
      { kind: "insert-rows", sheet: SHEET, at: row, count: 2 },
      write(row, "baru"),
      { kind: "insert-columns", sheet: SHEET, at: 1, count: 1 },
      { kind: "delete-rows", sheet: SHEET, at: row + 3, count: 1 },
      write(2, "sesudah"),
    ];
    fake.faults.failAt(member, "GeneralException", skip);
    expect(await port.apply(plan)).toEqual({ kind: "refused", code: "host-failed", at: null });
    expect(seen(await read())).toEqual(seen(before));
    expect(await port.apply(plan)).toEqual({ kind: "applied" });
  });

  test("rows that came although Excel failed over them go again", async () => {
    const { port, read } = await open();
    const before = await read();
    const plan: readonly HostCommand[] = [
      put("x"),
      { kind: "insert-rows", sheet: SHEET, at: FORM_FIRST_STEP + 1, count: 2 },
    ];
    fake.faults.failAt("Range.Insert", "GeneralException", 1);
    expect(await port.apply(plan)).toEqual({ kind: "refused", code: "host-failed", at: null });
    expect(seen(await read())).toEqual(seen(before));
    // The failed answer did not say which reference to let go.
    expect(fake.references).toBe(1);
    fake.reset();
  });

  test("hidden shapes of the author are shown again", async () => {
    const { port, read } = await open();
    await Excel.run(async (context) => {
      const { shapes } = context.workbook.worksheets.getItem(SHEET);
      for (const name of ["Logo", "Stempel"]) shapes.addGeometricShape("Rectangle").name = name;
      await context.sync();
    });
    const before = await read();
    const ids = before.shapes.map(({ id }) => id);
    // Each is read once before it is written: the fault meets the second write.
    fake.faults.failAt("Shape.Visible", "GeneralException", 3);
    expect(await port.apply([{ kind: "hide-shapes", sheet: SHEET, ids }])).toMatchObject({
      kind: "refused",
    });
    expect(seen(await read())).toEqual(seen(before));
  });

  test("access denied half-way is an error that says so, and nothing is left", async () => {
    const { port, read } = await open();
    const before = await read();
    fake.faults.failAt("ShapeCollection.AddLine", "AccessDenied", 1);
    await expect(port.apply(drawing(before))).rejects.toMatchObject({ code: "access-denied" });
    expect(seen(await read())).toEqual(seen(before));
  });

  test("when taking back fails too, that is said", async () => {
    const { port, read } = await open();
    const before = await read();
    fake.faults.failAt("ShapeCollection.AddLine", "GeneralException", 1);
    fake.faults.failAt("Shape.Delete", "GeneralException");
    await expect(port.apply(drawing(before))).rejects.toMatchObject({ code: "half-applied" });
    const left = await read();
    expect(left.shapes.length).toBeGreaterThan(0);
    // Drawing again mends it.
    expect(await port.apply(drawing(left))).toEqual({ kind: "applied" });
    expect(drawing(await read())).toEqual([]);
  });
});

describe("payload", () => {
  test("an answer that is too large is asked for in portions", async () => {
    const rows = Array.from({ length: 400 }, (_, r) =>
      Array.from({ length: 30 }, (_, c) => `Isi sel baris ${r} kolom ${c}`),
    );
    const merges = Array.from({ length: 200 }, (_, i) => `AF${3 * i + 1}:AG${3 * i + 2}`);
    fake.reset([grid(rows, { sheet: SHEET, merges }), other]);
    fake.faults.payloadLimit = 1_200_000;
    const port = createExcelPort();
    const snapshot = await port.readSnapshot(SHEET);
    expect(cellAt(snapshot, 399, 29)?.value).toBe("Isi sel baris 399 kolom 29");
    expect(snapshot.rowEdges.at(-1)).toBe(fake.sheet(SHEET).rows.defaultSize * 400);
    await nextTask();
    expect(await port.listSheets()).toHaveLength(2);
    // Excel kept references for the answer that never arrived: nobody can give those back.
    fake.reset();
  });

  test("a sheet beyond the first thousand rows is read to its end, without any fault", async () => {
    const rows = Array.from({ length: 1500 }, (_, r) => [r, `Baris ${r}`]);
    fake.reset([grid(rows, { sheet: SHEET, merges: ["C998:D1003", "A1200:B1201"] })]);
    const port = createExcelPort();
    const snapshot = await port.readSnapshot(SHEET);
    expect(cellAt(snapshot, 1499, 1)?.value).toBe("Baris 1499");
    expect(snapshot.merges).toContainEqual({ top: 1199, left: 0, bottom: 1200, right: 1 });
  });

  test("a plan that no request can carry is refused, and nothing is left", async () => {
    const { port, read } = await open();
    const before = await read();
    const plan = drawing(before);
    fake.faults.payloadLimit = 12_000;
    await expect(port.apply(plan)).rejects.toMatchObject({ code: expect.any(String) });
    fake.faults.payloadLimit = 5_000_000;
    expect(seen(await read())).toEqual(seen(before));
  });
});

describe("what has gone since the last look", () => {
  test("a deleted sheet that no event told of", async () => {
    const { port } = await open();
    const stop = port.onChange(() => undefined);
    await port.settled();
    fake.faults.dropEvents = 9;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(OTHER).delete();
      await context.sync();
    });
    fake.faults.dropEvents = 0;
    expect(await port.listSheets()).toMatchObject([{ name: SHEET }]);
    stop();
    await port.settled();
  });

  test("a shape that the user deleted makes the plan a refusal, not half a drawing", async () => {
    const { port, read } = await open();
    await port.apply(drawing(await read()));
    const drawn = await read();
    const [gone] = drawn.shapes;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).shapes.getItem(gone!.id).delete();
      await context.sync();
    });
    const names = drawn.shapes.map(({ name }) => name);
    expect(await port.apply([{ kind: "delete-shapes", sheet: SHEET, names }])).toMatchObject({
      kind: "refused",
      code: "shape-missing",
    });
    expect((await read()).shapes).toHaveLength(drawn.shapes.length - 1);
  });

  test("a part of a line that the user deleted: drawing again mends it", async () => {
    const { port, read } = await open();
    await port.apply(drawing(await read()));
    const chain = fake.shapes(SHEET).find(({ name }) => name.endsWith("~2"));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).shapes.getItem(chain!.id).delete();
      await context.sync();
    });
    const plan = drawing(await read());
    expect(plan.length).toBeGreaterThan(0);
    expect(await port.apply(plan)).toEqual({ kind: "applied" });
    expect(drawing(await read())).toEqual([]);
  });
});

describe("events", () => {
  test("are registered once, whoever listens, and taken off with the last one", async () => {
    const { port } = await open();
    const stops = [port.onChange(() => undefined), port.onChange(() => undefined)];
    await port.settled();
    expect(fake.listeners).toBe(8);
    stops[0]!();
    await port.settled();
    expect(fake.listeners).toBe(8);
    stops[1]!();
    await port.settled();
    expect(fake.listeners).toBe(0);
  });

  test("of our own writing tell nobody", async () => {
    const { port, read } = await open();
    const heard = jest.fn();
    const stop = port.onChange(heard);
    await port.settled();
    await port.apply([put("x"), ...drawing(await read())]);
    await fake.eventsDelivered();
    expect(heard).not.toHaveBeenCalled();
    stop();
    await port.settled();
  });

  test("that come twice do no harm, and those that get lost are made up for by the next look", async () => {
    const { port, read } = await open();
    const heard = jest.fn();
    const stop = port.onChange(heard);
    await port.settled();
    fake.faults.duplicateEvents = 1;
    fake.type(SHEET, "G2", "satu");
    await fake.eventsDelivered();
    expect(heard).toHaveBeenCalledTimes(2);
    await port.listSheets();
    fake.pick(SHEET, "G3", "tanpa kabar");
    fake.type(OTHER, "B1", "dengan kabar");
    await fake.eventsDelivered();
    await nextTask();
    await port.listSheets();
    expect(cellAt(await port.readSnapshot(SHEET), 2, 6)?.value).toBe("tanpa kabar");
    expect(cellAt(await port.readSnapshot(OTHER), 0, 1)?.value).toBe("dengan kabar");
    await read();
    stop();
    await port.settled();
  });

  test("when listening cannot begin, every look is at everything, and it begins later", async () => {
    const { port } = await open();
    fake.faults.failAt("WorksheetCollection._RegisterDataChangedEvent", "GeneralException");
    const heard = jest.fn();
    const stop = port.onChange(heard);
    await port.settled();
    fake.type(OTHER, "A1", "baru");
    await fake.eventsDelivered();
    await port.listSheets();
    expect(cellAt(await port.readSnapshot(OTHER), 0, 0)?.value).toBe("baru");
    await port.settled();
    fake.type(SHEET, "G2", "terdengar");
    await fake.eventsDelivered();
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    await port.settled();
  });
});

describe("a slow host", () => {
  test("plans never mix: the second is checked against what the first has written", async () => {
    const { port } = await open();
    const release = fake.faults.hold();
    const first = port.apply([put("pertama")]);
    const second = port.apply([put("kedua")]);
    await nextTask();
    release();
    expect(await first).toEqual({ kind: "applied" });
    expect(await second).toMatchObject({ kind: "stale" });
  });

  test("calls of one tick are one reading", async () => {
    const { port, syncsOf } = await open();
    const work = () => Promise.all([port.readSnapshot(SHEET), port.readSnapshot(OTHER)]);
    expect(await syncsOf(work)).toBe(1);
  });
});
