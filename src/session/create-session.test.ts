import { grid } from "../../tests/support/grid";
import type {
  DocumentId,
  ProcedureTable,
  SopDocument,
  WorkbookReading,
} from "../core/document/sop-document";
import { cellOrigin } from "../core/grid/address";
import type { GridSnapshot } from "../core/grid/grid-snapshot";
import { PLAIN_STYLE } from "../core/plan/drawing-style";
import type { ApplyResult, HostCommand, SheetInfo, WorkbookPort } from "../core/workbook-port";
import { createSession } from "./create-session";
import type { Session } from "./session";
import type { SessionCore } from "./session-core";

const SHEET = "SOP 1";
const HIDE: HostCommand = { kind: "hide-shapes", sheet: SHEET, ids: ["7"] };
const BACK: HostCommand = { kind: "show-shapes", sheet: SHEET, ids: ["7"] };
const WARNING = { code: "no-route", subject: "a1>a2" } as const;

const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
const failure = (code: string) => Object.assign(new Error("host"), { code });

/** Ends when the test says so. */
function gate<T>() {
  let open!: (value: T) => void;
  let close!: (error: Error) => void;
  const promise = new Promise<T>((resolve, reject) => {
    open = resolve;
    close = reject;
  });
  return { promise, open, close };
}

const sopOn = (sheet: string, id = "d1"): SopDocument => ({
  id: id as DocumentId,
  kind: "sop",
  profile: "sop-permenpanrb-35-2012",
  sheets: [sheet],
  identity: {} as SopDocument["identity"],
  table: { sheet } as ProcedureTable,
  pelaksana: [],
  activities: [],
  flows: [],
  flowSource: "codes",
  flowShapeIds: [],
  problems: [],
});

type Plan = ReturnType<SessionCore["planDraw"]>;

function setUp({ sheets = [SHEET], plan }: { sheets?: readonly string[]; plan?: Plan } = {}) {
  let infos: readonly SheetInfo[] = sheets.map((name, i) => ({
    name,
    visible: true,
    active: i === 0,
  }));
  const snapshots = new Map<string, GridSnapshot>(
    sheets.map((sheet) => [sheet, grid([["x"]], { sheet })]),
  );
  const held: ReturnType<typeof gate<void>>[] = [];
  let holding = false;
  let readFailure: Error | null = null;
  let listener: (() => void) | null = null;
  let waiting: (() => void) | null = null;
  const applied: (readonly HostCommand[])[] = [];
  const log: string[] = [];
  const host = {
    apply: async (): Promise<ApplyResult> => ({ kind: "applied" }),
    reveal: async (): Promise<void> => {},
  };

  const port: WorkbookPort = {
    listSheets: async () => {
      log.push("read");
      const now = { infos, readFailure };
      if (holding) {
        const wait = gate<void>();
        held.push(wait);
        await wait.promise;
      }
      if (now.readFailure) throw now.readFailure;
      return now.infos;
    },
    readSnapshot: async (sheet) => snapshots.get(sheet)!,
    apply: (commands) => {
      log.push("apply");
      applied.push(commands);
      return host.apply();
    },
    readRecords: async () => ({}),
    readMarks: async () => [],
    readNotes: async () => [],
    writeRecord: async () => ({ kind: "applied" }),
    reveal: () => host.reveal(),
    onChange: (heard) => {
      listener = heard;
      return () => {
        listener = null;
      };
    },
  };

  const recognise = jest.fn(
    (read: readonly GridSnapshot[]): WorkbookReading => ({
      sheets: read.map(({ sheet }, i) => ({
        sheet,
        kind: "sop",
        documents: [`d${i + 1}` as DocumentId],
      })),
      documents: read.map(({ sheet }, i) => sopOn(sheet, `d${i + 1}`)),
    }),
  );
  const core: SessionCore = {
    recognise,
    lint: (reading) =>
      reading.documents.map(({ id, sheets: [sheet] }) => ({
        ruleId: "rule",
        code: "X-01",
        messageId: `of ${id}`,
        data: {},
        severity: "error",
        documentId: id,
        origin: cellOrigin(sheet!, 0, 0),
        related: [],
      })),
    readInventories: () => [],
    readOfficeSheets: () => [],
    lintOffice: () => [],
    readServices: () => ({ documents: [], sheets: [] }),
    lintServices: () => [],
    lintInventories: () => [],
    proposeMapping: () => null,
    drawingState: () => "none",
    presentStyle: () => PLAIN_STYLE,
    planDraw: jest.fn(
      (): Plan =>
        plan ?? {
          kind: "plan",
          commands: [HIDE],
          warnings: [WARNING],
          counts: { added: 3, removed: 1 },
        },
    ),
    pagesToDraw: () => [],
    pagesToCompare: () => [],
    pagesToWiden: () => [],
    planWidening: () => [],
    rememberLayout: () => {},
    planErase: jest.fn((): readonly HostCommand[] => [
      { kind: "delete-shapes", sheet: SHEET, names: ["susun:a", "susun:b"] },
      { kind: "show-shapes", sheet: SHEET, ids: ["7"] },
    ]),
    planHelperColumns: jest.fn((): readonly HostCommand[] => []),
    fixOf: () => null,
    planRestore: jest.fn((): readonly HostCommand[] => [BACK]),
  };

  const session: Session = createSession(port, {
    core,
    schedule: (task) => {
      waiting = task;
      return () => {
        waiting = null;
      };
    },
  });
  return {
    session,
    core,
    recognise,
    host,
    applied,
    log,
    held,
    hold: () => {
      holding = true;
    },
    release: () => {
      holding = false;
    },
    failReads: (error: Error | null) => {
      readFailure = error;
    },
    edit: (sheet: string) =>
      snapshots.set(sheet, { ...snapshots.get(sheet)!, revision: Math.random() }),
    remove: (sheet: string) => {
      infos = infos.filter(({ name }) => name !== sheet);
      snapshots.delete(sheet);
    },
    show: (sheet: string | null) => {
      infos = infos.map((info) => ({
        ...info,
        active: info.name === sheet,
        visible: sheet !== null && info.visible,
      }));
    },
    change: async () => {
      listener?.();
      waiting?.();
      waiting = null;
      await settle();
    },
    isListening: () => listener !== null,
  };
}

describe("reading", () => {
  test("starts by itself and says what is on show", async () => {
    const { session } = setUp();
    expect(session.getState()).toMatchObject({ phase: "reading", revision: 0 });
    await settle();
    expect(session.getState()).toMatchObject({ phase: "ready", sheet: SHEET, revision: 1 });
    expect(session.getState().document?.sheets).toEqual([SHEET]);
    expect(session.getState().diagnostics.map(({ messageId }) => messageId)).toEqual(["of d1"]);
  });

  test("another sheet on show is another document, without reading the cells again", async () => {
    const { session, show, change, recognise } = setUp({ sheets: ["A", "B"] });
    await settle();
    show("B");
    await change();
    expect(session.getState().document?.sheets).toEqual(["B"]);
    expect(session.getState().diagnostics.map(({ messageId }) => messageId)).toEqual(["of d2"]);
    expect(recognise).toHaveBeenCalledTimes(1);
  });

  test("changed cells are recognised again", async () => {
    const { edit, change, recognise } = setUp();
    await settle();
    edit(SHEET);
    await change();
    expect(recognise).toHaveBeenCalledTimes(2);
  });

  test("a workbook without visible sheets has nothing to show", async () => {
    const { session, show, change } = setUp();
    await settle();
    show(null);
    await change();
    expect(session.getState()).toMatchObject({ phase: "ready", sheet: null, document: null });
  });

  test("a failure is a phase and a notice, and the next good reading takes both back", async () => {
    const { session, failReads, change } = setUp();
    failReads(failure("host-busy"));
    await session.refresh();
    expect(session.getState()).toMatchObject({
      phase: "failed",
      notice: { kind: "failed", code: "host-busy" },
    });
    failReads(null);
    await change();
    expect(session.getState()).toMatchObject({ phase: "ready", notice: null });
  });

  test("what was read stays on show while a later reading fails", async () => {
    const { session, failReads, change } = setUp();
    await settle();
    failReads(new Error("without a code"));
    await change();
    expect(session.getState()).toMatchObject({
      phase: "failed",
      notice: { kind: "failed", code: "Error" },
    });
    expect(session.getState().document).not.toBeNull();
  });
});

describe("drawing", () => {
  test("plans on a fresh reading, applies, reads again, then says what was done", async () => {
    const { session, log, applied } = setUp();
    await settle();
    const busy: unknown[] = [];
    session.subscribe(() => busy.push(session.getState().busy));
    await session.draw();
    expect(log).toEqual(["read", "read", "apply", "read"]);
    expect(applied).toEqual([[HIDE]]);
    expect(session.getState()).toMatchObject({
      busy: null,
      notice: { kind: "drawn", added: 3, removed: 1, warnings: [WARNING] },
    });
    expect(busy[0]).toBe("draw");
  });

  test("asks before an author's flow is replaced, and passes the answer on", async () => {
    const { session, core, log } = setUp({ plan: { kind: "hand-drawn", shapes: 12 } });
    await settle();
    await session.draw();
    expect(session.getState().notice).toEqual({ kind: "hand-drawn", shapes: 12 });
    expect(log).not.toContain("apply");
    await session.draw({ replace: true });
    expect(core.planDraw).toHaveBeenLastCalledWith(expect.anything(), expect.anything(), {
      replace: true,
      style: PLAIN_STYLE,
    });
  });

  test("a plan without commands is no change", async () => {
    const { session, applied } = setUp({
      plan: {
        kind: "plan",
        commands: [],
        warnings: [],
        counts: { added: 0, removed: 0 },
      },
    });
    await settle();
    await session.draw();
    expect(session.getState().notice).toEqual({ kind: "unchanged" });
    expect(applied).toEqual([]);
  });

  test.each<ApplyResult>([
    { kind: "stale", at: cellOrigin(SHEET, 3, 2) },
    { kind: "refused", code: "sheet-protected", at: null },
  ])("the host's answer $kind is a notice, on a fresh reading", async (result) => {
    const { session, host, log } = setUp();
    await settle();
    host.apply = async () => result;
    await session.draw();
    expect(session.getState()).toMatchObject({ busy: null, notice: result });
    expect(log.at(-1)).toBe("read");
  });

  test("a host that throws is a notice, never a rejection", async () => {
    const { session, host } = setUp();
    await settle();
    host.apply = () => Promise.reject(failure("host-busy"));
    await expect(session.draw()).resolves.toBeUndefined();
    expect(session.getState()).toMatchObject({
      busy: null,
      notice: { kind: "failed", code: "host-busy" },
    });
  });

  test("a workbook that cannot be read is not drawn on", async () => {
    const { session, failReads, log } = setUp();
    await settle();
    failReads(failure("cell-editing"));
    await session.draw();
    expect(log).not.toContain("apply");
    expect(session.getState()).toMatchObject({
      busy: null,
      phase: "failed",
      notice: { kind: "failed", code: "cell-editing" },
    });
  });

  test("a reading begun before the drawing and ending after it is dropped", async () => {
    const { session, hold, held, release, host, edit } = setUp();
    await settle();
    const applying = gate<ApplyResult>();
    host.apply = () => applying.promise;
    const drawing = session.draw();
    await settle();
    hold();
    void session.refresh();
    release();
    await settle();
    edit(SHEET);
    applying.open({ kind: "applied" });
    await drawing;
    const { revision } = session.getState();
    held[0]!.open();
    await settle();
    expect(session.getState().revision).toBe(revision);
  });
});

describe("what was said", () => {
  test("holds as long as the workbook is as it was then", async () => {
    const { session, change, edit } = setUp();
    await settle();
    await session.draw();
    await change();
    expect(session.getState().notice?.kind).toBe("drawn");
    edit(SHEET);
    await change();
    expect(session.getState().notice).toBeNull();
  });

  test("a question about one sheet is not asked of another", async () => {
    const { session, change, show } = setUp({
      sheets: [SHEET, "Lain"],
      plan: { kind: "hand-drawn", shapes: 12 },
    });
    await settle();
    await session.draw();
    show("Lain");
    await change();
    expect(session.getState().notice).toBeNull();
  });
});

describe("erasing", () => {
  test("says what was taken away and what came back", async () => {
    const { session } = setUp();
    await settle();
    await session.erase();
    expect(session.getState().notice).toEqual({ kind: "erased", removed: 2, shown: 1 });
  });
});

describe("restoring", () => {
  test("is offered for the last action, plans from the sheet as it was, and is used up", async () => {
    const { session, core, applied } = setUp();
    await settle();
    expect(session.getState().restorable).toBeNull();
    await session.draw();
    expect(session.getState().restorable).toBe("draw");
    await session.erase();
    expect(session.getState().restorable).toBe("erase");
    await session.restore();
    expect(core.planRestore).toHaveBeenCalledTimes(1);
    expect(core.planRestore).toHaveBeenCalledWith(
      expect.objectContaining({ sheet: SHEET }),
      applied[1],
    );
    expect(applied.at(-1)).toEqual([BACK]);
    expect(session.getState()).toMatchObject({
      restorable: null,
      notice: { kind: "restored", action: "erase" },
    });
    await session.restore();
    expect(applied).toHaveLength(3);
  });

  test("is not offered for an action that did nothing, and stays for the one before it", async () => {
    const { session, host } = setUp();
    await settle();
    host.apply = async () => ({ kind: "refused", code: "sheet-protected", at: null });
    await session.draw();
    expect(session.getState().restorable).toBeNull();
    host.apply = async () => ({ kind: "applied" });
    await session.erase();
    host.apply = async () => ({ kind: "refused", code: "sheet-protected", at: null });
    await session.draw();
    expect(session.getState().restorable).toBe("erase");
  });

  test("after an edit says so and changes nothing", async () => {
    const { session, edit, change, applied } = setUp();
    await settle();
    await session.draw();
    edit(SHEET);
    await change();
    await session.restore();
    expect(applied).toHaveLength(1);
    expect(session.getState()).toMatchObject({
      restorable: null,
      notice: { kind: "changed-since", at: null },
    });
  });

  test("an edit on another sheet does not matter; a sheet that has gone ends the offer", async () => {
    const { session, edit, change, remove, applied } = setUp({ sheets: [SHEET, "Lain"] });
    await settle();
    await session.draw();
    edit("Lain");
    await change();
    await session.restore();
    expect(applied).toHaveLength(2);
    await session.draw();
    remove(SHEET);
    await change();
    expect(session.getState().restorable).toBeNull();
  });

  test("a cell that changed unnoticed is named; a host that refuses may be asked again", async () => {
    const { session, host } = setUp();
    await settle();
    await session.draw();
    host.apply = () => Promise.reject(failure("host-busy"));
    await session.restore();
    expect(session.getState()).toMatchObject({
      restorable: "draw",
      notice: { kind: "failed", code: "host-busy" },
    });
    const at = cellOrigin(SHEET, 3, 2);
    host.apply = async () => ({ kind: "stale", at });
    await session.restore();
    expect(session.getState()).toMatchObject({
      restorable: null,
      notice: { kind: "changed-since", at },
    });
  });

  test("is not offered when the sheet could not be read after the action", async () => {
    const { session, host, failReads } = setUp();
    await settle();
    host.apply = async () => {
      failReads(failure("host-busy"));
      return { kind: "applied" };
    };
    await session.draw();
    expect(session.getState()).toMatchObject({ restorable: null, notice: { kind: "drawn" } });
  });
});

describe("actions", () => {
  test("come one after the other", async () => {
    const { session, host, log, core } = setUp();
    await settle();
    const applying = gate<ApplyResult>();
    host.apply = () => applying.promise;
    void session.draw();
    const erasing = session.erase();
    await settle();
    expect(log.filter((entry) => entry === "apply")).toHaveLength(1);
    expect(core.planErase).not.toHaveBeenCalled();
    expect(session.getState().busy).toBe("draw");
    host.apply = async () => ({ kind: "applied" });
    applying.open({ kind: "applied" });
    await erasing;
    expect(session.getState()).toMatchObject({ busy: null, notice: { kind: "erased" } });
  });

  test("one that fails does not block the next", async () => {
    const { session, host } = setUp();
    await settle();
    host.apply = () => Promise.reject(new Error("broken"));
    const first = session.draw();
    await first;
    host.apply = async () => ({ kind: "applied" });
    await session.erase();
    expect(session.getState().notice).toMatchObject({ kind: "erased" });
  });

  test("a notice stays over later readings until it is dismissed", async () => {
    const { session, change } = setUp();
    await settle();
    await session.draw();
    await change();
    expect(session.getState().notice).toMatchObject({ kind: "drawn" });
    session.dismissNotice();
    expect(session.getState().notice).toBeNull();
  });

  test("a place that cannot be shown is a notice", async () => {
    const { session, host } = setUp();
    await settle();
    host.reveal = () => Promise.reject(failure("sheet-missing"));
    await session.reveal(cellOrigin("Gone", 0, 0));
    expect(session.getState().notice).toEqual({ kind: "failed", code: "sheet-missing" });
  });
});

describe("dispose", () => {
  test("stops listening, and what was under way changes nothing more", async () => {
    const { session, isListening, host } = setUp();
    await settle();
    const applying = gate<ApplyResult>();
    host.apply = () => applying.promise;
    const drawing = session.draw();
    await settle();
    const heard = jest.fn();
    session.subscribe(heard);
    session.dispose();
    applying.open({ kind: "applied" });
    await drawing;
    await session.refresh();
    expect(isListening()).toBe(false);
    expect(heard).not.toHaveBeenCalled();
  });
});
