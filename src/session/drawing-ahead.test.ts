import { createMemoryPort } from "../../tests/support/memory-workbook";
import { madeForm } from "../../tests/support/sop-form";
import { madeSop } from "../../tests/support/sop-generator";
import type { GridSnapshot } from "../core/grid/grid-snapshot";
import type { LayoutInput } from "../core/layout/diagram-layout";
import { layoutDiagram } from "../core/layout/layout-diagram";
import { OWN_PREFIX } from "../core/workbook-port";
import { createSession } from "./create-session";
import type { LayoutProgress } from "./planner";
import { inlinePlanner, type Planner, type PlannerJob } from "./planner";

// Long SOPs with the real core: what takes long is given to a planner that does what the test says.

// Sixty steps are laid out several times: slow where other work runs beside.
jest.setTimeout(60_000);

const SHEET = "SOP";
/** No two tests share a page, which would be remembered. */
let seed = 500;
const longSheet = (): GridSnapshot => ({
  ...madeForm(madeSop(seed++, { rows: 60, lanes: 8 })),
  sheet: SHEET,
});

type Job = PlannerJob & {
  readonly pages: readonly LayoutInput[];
  readonly finish: () => void;
  readonly fail: (error: Error) => void;
  readonly give: (page: number) => void;
};

/** Takes jobs in and waits; a job that is called off rejects, as a real one does. */
function waitingPlanner() {
  const jobs: Job[] = [];
  const planner: Planner = {
    layOut: (pages, job) =>
      new Promise((resolve, reject) => {
        const give = (page: number) => job.onPage(page, layoutDiagram(pages[page]!));
        jobs.push({ ...job, pages, give, finish: resolve, fail: reject });
        job.signal.addEventListener("abort", () => reject(new Error("called off")));
      }),
  };
  const finish = (job: Job) => {
    for (const i of job.pages.keys()) job.give(i);
    job.finish();
  };
  return { planner, jobs, finish };
}

const settle = async (turns = 5) => {
  for (let i = 0; i < turns; i++) await new Promise<void>((resolve) => setImmediate(resolve));
};

function setUp(planner: Planner, snapshots: readonly GridSnapshot[] = [longSheet()]) {
  const port = createMemoryPort(snapshots);
  const session = createSession(port, { planner, schedule: () => () => {} });
  const seen: (LayoutProgress | null)[] = [];
  session.subscribe(() => {
    const { progress } = session.getState();
    if (progress !== seen.at(-1)) seen.push(progress);
  });
  const drawn = async () =>
    (await port.readSnapshot(SHEET)).shapes.filter(({ name }) => name.startsWith(OWN_PREFIX))
      .length;
  return { port, session, seen, drawn };
}

describe("drawing that takes long", () => {
  test("is laid out by the planner, page by page, and then drawn", async () => {
    const { planner, jobs, finish } = waitingPlanner();
    const { session, seen, drawn } = setUp(planner);
    await settle();
    const drawing = session.draw();
    await settle();
    const { length: total } = jobs[0]!.pages;
    expect(total).toBeGreaterThan(3);
    expect(session.getState()).toMatchObject({ busy: "draw", progress: { done: 0, total } });
    jobs[0]!.give(0);
    expect(session.getState().progress).toEqual({ done: 1, total });
    finish(jobs[0]!);
    await drawing;
    expect(jobs).toHaveLength(1);
    expect(seen.at(-2)).toEqual({ done: total, total });
    expect(session.getState()).toMatchObject({
      busy: null,
      progress: null,
      notice: { kind: "drawn" },
      drawing: "current",
    });
    expect(await drawn()).toBeGreaterThan(60);
  });

  test("leaves the workbook alone when it is called off, and can be asked for again", async () => {
    const { planner, jobs, finish } = waitingPlanner();
    const { session, drawn } = setUp(planner);
    await settle();
    const drawing = session.draw();
    await settle();
    jobs[0]!.give(0);
    session.cancel();
    await drawing;
    expect(session.getState()).toMatchObject({
      busy: null,
      progress: null,
      notice: { kind: "cancelled" },
      drawing: "none",
    });
    expect(await drawn()).toBe(0);

    const again = session.draw();
    await settle();
    // The page that was ready is not laid out twice.
    expect(jobs[1]!.pages).toHaveLength(jobs[0]!.pages.length - 1);
    finish(jobs[1]!);
    await again;
    expect(session.getState().notice?.kind).toBe("drawn");
  });

  test("tells of a planner that broke down, and goes on", async () => {
    const { planner, jobs } = waitingPlanner();
    const { session, drawn } = setUp(planner);
    await settle();
    const drawing = session.draw();
    await settle();
    jobs[0]!.fail(Object.assign(new Error("out of memory"), { code: "layout-worker" }));
    await drawing;
    expect(session.getState()).toMatchObject({
      busy: null,
      progress: null,
      notice: { kind: "failed", code: "layout-worker" },
    });
    expect(await drawn()).toBe(0);
  });

  test("gives way to a drawing that is asked for later", async () => {
    const { planner, jobs, finish } = waitingPlanner();
    const { session, drawn } = setUp(planner);
    await settle();
    const first = session.draw();
    await settle();
    const second = session.draw({ pages: "one" });
    await first;
    await settle();
    expect(jobs[0]!.signal.aborted).toBe(true);
    expect(jobs[1]!.pages).toHaveLength(1);
    finish(jobs[1]!);
    await second;
    expect(session.getState().notice?.kind).toBe("drawn");
    expect(await drawn()).toBeGreaterThan(60);
  });

  test("is planned on the sheet as it is when the layout is there", async () => {
    const { planner, jobs, finish } = waitingPlanner();
    const sheet = longSheet();
    const { port, session } = setUp(planner, [sheet]);
    await settle();
    const drawing = session.draw();
    await settle();
    // Meanwhile all rows get higher: every page is another one.
    port.edit(SHEET, (before) => ({ ...before, rowEdges: before.rowEdges.map((y) => y * 1.25) }));
    finish(jobs[0]!);
    await settle();
    finish(jobs[1]!);
    await drawing;
    expect(session.getState()).toMatchObject({ notice: { kind: "drawn" }, drawing: "current" });
  });

  test("is drawn where it was asked for, also when another sheet is opened meanwhile", async () => {
    const { planner, jobs, finish } = waitingPlanner();
    const other = { ...longSheet(), sheet: "SOP lain" };
    const { port, session, drawn } = setUp(planner, [longSheet(), other]);
    await settle();
    const drawing = session.draw();
    await settle();
    await port.reveal({
      sheet: "SOP lain",
      range: { top: 0, left: 0, bottom: 0, right: 0 },
    });
    finish(jobs[0]!);
    await drawing;
    expect(await drawn()).toBeGreaterThan(60);
    expect((await port.readSnapshot("SOP lain")).shapes).toEqual([]);
  });

  test("without a worker it is done page by page, with pauses, and can be called off between them", async () => {
    let pauses = 0;
    const planner = inlinePlanner(async () => {
      pauses += 1;
      if (pauses === 3) session.cancel();
    });
    const { session, seen } = setUp(planner);
    await settle();
    await session.draw();
    expect(pauses).toBe(3);
    expect(seen.map((progress) => progress?.done)).toEqual([undefined, 0, 1, 2, undefined]);
    expect(session.getState().notice?.kind).toBe("cancelled");
  });
});

describe("giving a large crowded table room", () => {
  /** A long SOP whose first rows are too low. */
  const crowdedSheet = (): GridSnapshot => {
    const sop = madeSop(seed++, { rows: 60, lanes: 8 });
    const rowHeights = sop.rowHeights.map((height, row) => (row < 3 ? 10 : height));
    return { ...madeForm({ ...sop, rowHeights }), sheet: SHEET };
  };

  /** Finishes jobs as they come, until the drawing ends or a job is the one that a test waits for. */
  async function finishAll(
    { jobs, finish }: ReturnType<typeof waitingPlanner>,
    drawing: Promise<void>,
    isLast: () => boolean = () => false,
  ): Promise<void> {
    let ended = false;
    void drawing.then(() => {
      ended = true;
    });
    for (let at = 0; !ended; ) {
      await settle();
      if (at === jobs.length) continue;
      if (isLast()) return;
      finish(jobs[at++]!);
    }
  }

  test("tries sizes on pages that the planner lays out, and lays none out itself", async () => {
    const waiting = waitingPlanner();
    const { port, session } = setUp(waiting.planner, [crowdedSheet()]);
    await settle();
    const before = await port.readSnapshot(SHEET);
    const widened = session.draw({ widen: true });
    await finishAll(waiting, widened);
    expect(session.getState()).toMatchObject({ notice: { kind: "drawn" }, drawing: "current" });
    expect(waiting.jobs.length).toBeGreaterThan(1);
    const after = await port.readSnapshot(SHEET);
    expect([after.rowEdges, after.columnEdges]).not.toEqual([before.rowEdges, before.columnEdges]);
    // What was tried is remembered: another session on the same sheet has nothing to wait for.
    const again = waitingPlanner();
    const second = setUp(again.planner, [before]);
    await settle();
    await second.session.draw({ widen: true });
    expect(again.jobs).toEqual([]);
    expect(second.session.getState().notice?.kind).toBe("drawn");
  });

  test("is taken back when it is called off after the sizes were set", async () => {
    const waiting = waitingPlanner();
    const { port, session, drawn } = setUp(waiting.planner, [crowdedSheet()]);
    await settle();
    const before = await port.readSnapshot(SHEET);
    // A host that rounds: what is drawn then is none of the tries.
    let isRounded = false;
    const apply = port.apply.bind(port);
    jest.spyOn(port, "apply").mockImplementation(async (commands) => {
      const result = await apply(commands);
      if (isRounded) return result;
      isRounded = true;
      port.edit(SHEET, (sheet) => ({
        ...sheet,
        columnEdges: sheet.columnEdges.map((x) => x * 1.01),
      }));
      return result;
    });
    const drawing = session.draw({ widen: true });
    await finishAll(waiting, drawing, () => isRounded);
    expect(isRounded).toBe(true);
    session.cancel();
    await drawing;
    expect(session.getState().notice).toEqual({ kind: "cancelled" });
    expect(await drawn()).toBe(0);
    expect((await port.readSnapshot(SHEET)).rowEdges).toEqual(before.rowEdges);
    expect(session.getState().restorable).toBeNull();
  });
});

describe("a large drawing that is there already", () => {
  async function drawnSheet(): Promise<GridSnapshot> {
    const { planner, jobs, finish } = waitingPlanner();
    const { port, session } = setUp(planner);
    await settle();
    const drawing = session.draw();
    await settle();
    finish(jobs[0]!);
    await drawing;
    session.dispose();
    return port.readSnapshot(SHEET);
  }

  test("is compared beside the pane: findings do not wait, and an edit starts it anew", async () => {
    const { planner, jobs, finish } = waitingPlanner();
    const sheet = await drawnSheet();
    const higher = (before: GridSnapshot): GridSnapshot => ({
      ...before,
      rowEdges: before.rowEdges.map((y) => y * 1.5),
    });
    const { port, session } = setUp(planner, [higher(sheet)]);
    await settle();
    expect(session.getState()).toMatchObject({ phase: "ready", drawing: "checking", busy: null });
    expect(jobs).toHaveLength(1);
    port.edit(SHEET, higher);
    await session.refresh();
    expect(jobs[0]!.signal.aborted).toBe(true);
    finish(jobs[1]!);
    await settle();
    expect(session.getState()).toMatchObject({ drawing: "behind", progress: null });
  });

  test("is called behind, with a word, when comparing broke down", async () => {
    const { planner, jobs } = waitingPlanner();
    const sheet = await drawnSheet();
    const { session } = setUp(planner, [
      { ...sheet, rowEdges: sheet.rowEdges.map((y) => y * 1.4) },
    ]);
    await settle();
    jobs[0]!.fail(Object.assign(new Error("gone"), { code: "layout-worker" }));
    await settle();
    expect(session.getState()).toMatchObject({
      drawing: "behind",
      notice: { kind: "failed", code: "layout-worker" },
    });
  });
});
