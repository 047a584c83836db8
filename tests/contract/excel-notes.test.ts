import type { HostCommand } from "../../src/core/workbook-port";
import { createExcelPort } from "../../src/excel/create-excel-port";
import { loadOffice } from "../fake-excel/load-office";
import { grid } from "../support/grid";

const SHEET = "S";
const note = (row: number, text = "Isi dulu.") => ({
  at: { row, column: 1 },
  text: `Susun:\n${text}`,
});
const set = (...notes: readonly ReturnType<typeof note>[]): HostCommand => ({
  kind: "set-notes",
  sheet: SHEET,
  notes,
});

const { fake } = loadOffice({ requirementSet: "1.18" });

async function open() {
  fake.reset([
    grid(
      Array.from({ length: 80 }, () => ["a", "b"]),
      { sheet: SHEET },
    ),
  ]);
  const port = createExcelPort();
  await port.listSheets();
  const syncsOf = async (work: () => Promise<unknown>) => {
    const before = port.syncs();
    await work();
    return port.syncs() - before;
  };
  return { port, syncsOf };
}

const sixty = (text?: string) => Array.from({ length: 60 }, (_, row) => note(row, text));

test("sixty notes cost as many round trips as one", async () => {
  const { port, syncsOf } = await open();
  expect(await syncsOf(() => port.readNotes())).toBe(1);
  expect(await syncsOf(() => port.apply([set(...sixty())]))).toBe(3);
  expect(await syncsOf(() => port.readNotes())).toBe(2);
  expect(await syncsOf(() => port.apply([set(...sixty("Lain."))]))).toBe(4);
  expect(await syncsOf(() => port.apply([set()]))).toBe(4);
  expect(fake.sheet(SHEET).notes).toEqual([]);
});

test("a box fits its text where Excel lets it be sized, and is left alone on the web", async () => {
  const { port } = await open();
  await port.apply([set(note(0, "kata ".repeat(120)))]);
  expect(fake.sheet(SHEET).notes[0]).toMatchObject({ width: 300, visible: false });
  fake.workbook.isOnWeb = true;
  await port.apply([set(note(1))]);
  expect(fake.sheet(SHEET).notes[0]).toMatchObject({ row: 1, width: 108, height: 59.25 });
});

test("a threaded comment keeps its cell to itself", async () => {
  const { port } = await open();
  fake.sheet(SHEET).threads.push({ id: "{1}", row: 0, column: 1, content: "Setuju?" });
  expect(await port.apply([set(note(0), note(1))])).toEqual({ kind: "applied" });
  expect(await port.readNotes()).toEqual([
    { sheet: SHEET, own: [note(1)], others: [{ row: 0, column: 1 }] },
  ]);
});

test("when Excel fails in the middle, the notes are again what they were", async () => {
  const { port } = await open();
  await port.apply([set(note(0, "Lama."), note(5))]);
  fake.faults.failAt("NoteCollection.Add", "GeneralException", 2);
  const result = await port.apply([set(note(0, "Baru."), note(1), note(2), note(3))]);
  expect(result).toEqual({ kind: "refused", code: "host-failed", at: null });
  expect((await port.readNotes())?.[0]?.own).toEqual([note(0, "Lama."), note(5)]);
  expect(fake.references).toBe(0);
});
