import { type FormStep, form } from "../../tests/support/grid";
import { createMemoryPort } from "../../tests/support/memory-workbook";
import type { GridSnapshot } from "../core/grid/grid-snapshot";
import { textAt } from "../core/grid/grid-snapshot";
import { createSession } from "./create-session";
import type { FixTarget } from "./fix-target";

const SHEET = "SOP 1";

const STEPS: readonly FormStep[] = [
  { kegiatan: "Penerimaan surat", kode: ["M"], waktu: "1 hari" },
  { kegiatan: "Pencatatan surat", kode: ["P"], waktu: "2 hari" },
  { kegiatan: "Mengarsipkan surat", kode: ["", "S"], waktu: "5 menit" },
].map((step) => ({ kelengkapan: "Surat", output: "Surat tercatat", ...step }));

async function open(steps: readonly FormStep[] = STEPS) {
  const port = createMemoryPort([form({ pelaksana: ["Staf", "Kepala Seksi"], steps })]);
  const tasks: (() => void)[] = [];
  const session = createSession(port, {
    schedule: (task) => {
      tasks.push(task);
      return () => {};
    },
  });
  await session.refresh();
  const texts = (column: number) =>
    [15, 16, 17].map((row) => textAt(port.current(SHEET), row, column));
  return { port, session, texts };
}

const NOUNS: FixTarget = { kind: "all", ruleId: "activity-is-not-a-noun" };
const DAYS = "waktu-says-hari-kerja";

const targetIn = (
  session: Awaited<ReturnType<typeof open>>["session"],
  ruleId: string,
): FixTarget => ({
  kind: "one",
  diagnostic: session.getState().diagnostics.find((each) => each.ruleId === ruleId)!,
});

const typed = (row: number, column: number, value: string) => (snapshot: GridSnapshot) => {
  const rows = [...snapshot.rows];
  const cells = [...(rows[row] ?? [])];
  cells[column] = { value, text: value, formula: null, numberFormat: "General" };
  rows[row] = cells;
  return { ...snapshot, rows };
};

describe("fix", () => {
  test("one cell is written at once, and is taken back by restore", async () => {
    const { session, texts } = await open();
    await session.fix(targetIn(session, "activity-is-not-a-noun"));
    expect(texts(1)).toEqual(["Menerima surat", "Pencatatan surat", "Mengarsipkan surat"]);
    expect(session.getState()).toMatchObject({
      notice: { kind: "fixed", cells: 1, completes: true },
      restorable: "fix",
      proposal: null,
    });
    await session.restore();
    expect(texts(1)[0]).toBe("Penerimaan surat");
    expect(session.getState().notice).toEqual({ kind: "restored", action: "fix" });
  });

  test("several cells are shown before anything is written", async () => {
    const { session, texts } = await open();
    await session.fix(targetIn(session, DAYS));
    expect(texts(5).slice(0, 2)).toEqual(["1 hari", "2 hari"]);
    expect(session.getState().proposal?.fix.preview.map(({ after }) => after)).toEqual([
      "1 hari kerja",
      "2 hari kerja",
    ]);
    await session.acceptFix();
    expect(texts(5).slice(0, 2)).toEqual(["1 hari kerja", "2 hari kerja"]);
    expect(session.getState()).toMatchObject({
      proposal: null,
      notice: { kind: "fixed", cells: 2 },
    });
  });

  test("a proposal that is declined writes nothing", async () => {
    const { session, texts } = await open();
    await session.fix(NOUNS);
    session.declineFix();
    await session.acceptFix();
    expect(session.getState().proposal).toBeNull();
    expect(texts(1)[0]).toBe("Penerimaan surat");
  });

  test("all findings of a rule are mended together", async () => {
    const { session, texts } = await open();
    await session.fix(NOUNS);
    await session.acceptFix();
    expect(texts(1)).toEqual(["Menerima surat", "Mencatat surat", "Mengarsipkan surat"]);
    expect(session.getState().diagnostics.map(({ ruleId }) => ruleId)).not.toContain(
      "activity-is-not-a-noun",
    );
  });
});

describe("a sheet that goes on", () => {
  test("a proposal goes when it is no longer what would be done", async () => {
    const { port, session } = await open();
    await session.fix(NOUNS);
    port.edit(SHEET, typed(15, 1, "Pendataan surat"));
    await session.refresh();
    expect(session.getState().proposal).toBeNull();
  });

  test("it stays while the edit is about something else", async () => {
    const { port, session } = await open();
    await session.fix(NOUNS);
    port.edit(SHEET, typed(15, 7, "Segera"));
    await session.refresh();
    expect(session.getState().proposal).not.toBeNull();
  });

  test("what was agreed to is not done to something else", async () => {
    const { port, session, texts } = await open();
    await session.fix(NOUNS);
    port.edit(SHEET, typed(15, 1, "Pendataan surat"));
    // The edit is not read yet: the pane still shows the proposal of before.
    await session.acceptFix();
    expect(session.getState().notice).toEqual({ kind: "fix-gone" });
    expect(texts(1)).toEqual(["Pendataan surat", "Pencatatan surat", "Mengarsipkan surat"]);
  });

  test("a finding that is gone has no fix", async () => {
    const { port, session, texts } = await open();
    const target = targetIn(session, "activity-is-not-a-noun");
    port.edit(SHEET, typed(15, 1, "Membaca surat"));
    await session.refresh();
    expect(session.fixOf(target)).toBeNull();
    await session.fix(target);
    expect(session.getState().notice).toEqual({ kind: "fix-gone" });
    expect(texts(1)[0]).toBe("Membaca surat");
  });

  test("findings that an edit leaves as they were stay the same objects", async () => {
    const { port, session } = await open();
    const before = session.getState().diagnostics;
    port.edit(SHEET, typed(15, 7, "Segera"));
    await session.refresh();
    const after = session.getState().diagnostics;
    expect(after.every((each) => before.includes(each))).toBe(true);
  });
});
