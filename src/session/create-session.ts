import { linkRecord } from "../core/cross-rules/link-record";
import { dismissalOf } from "../core/dismissals/apply-dismissals";
import { exportFlow } from "../core/export/export-flow";
import { PLAIN_STYLE } from "../core/plan/drawing-style";
import { formatDismissals } from "../core/records/dismissals";
import { NOTHING_KEPT, RECORD, type RecordName } from "../core/records/kept";
import type { WorkbookPort } from "../core/workbook-port";
import {
  type Carried,
  carryOutColumns,
  carryOutErase,
  carryOutRestore,
  type Deed,
  type LastDeed,
  SHEET_PROTECTED,
} from "./carry-out";
import { carryOutDrawing } from "./carry-out-drawing";
import { carryOutSheet } from "./carry-out-sheet";
import { carryOutWidened } from "./carry-out-widened";
import { createComparing } from "./comparing";
import { errorCode } from "./error-code";
import { carryOutFix, fixOfTarget, isLocked, stillProposed } from "./fixing";
import { createMarking, marksAreOn } from "./marks";
import { createNoting } from "./notes";
import { overviewOf } from "./overview";
import { inlinePlanner, type LayoutProgress, type Planner } from "./planner";
import { createReader, type Outcome, type Schedule } from "./reader";
import { decided, NO_SERVICES } from "./service-view";
import type { DrawOptions, Notice, Session, SessionState } from "./session";
import { createSusunCore, type SessionCore } from "./session-core";
import { stepActions } from "./step-actions";
import { createStore } from "./store";
import { textAt } from "./text-at";
import { lookAt, type WorkbookView } from "./workbook-view";

export type SessionOptions = {
  /** Replaced in tests, so that they wait for no clock. */
  readonly schedule?: Schedule;
  /** Replaced in tests of the session alone. */
  readonly core?: SessionCore;
  /** Where long work is done; without one it is done here, with pauses. */
  readonly planner?: Planner;
};

/** Long enough that a paste or a fill is one change, short enough to seem immediate; milliseconds. */
const PAUSE = 250;

const afterPause: Schedule = (task) => {
  const timer = setTimeout(task, PAUSE);
  return () => clearTimeout(timer);
};

const START: SessionState = {
  phase: "reading",
  busy: null,
  progress: null,
  sheet: null,
  reading: null,
  document: null,
  documents: [],
  ...NO_SERVICES,
  inventories: [],
  offices: [],
  diagnostics: [],
  dismissed: [],
  kept: NOTHING_KEPT,
  marks: false,
  notes: { kind: "unknown" },
  present: null,
  columns: null,
  drawing: "none",
  style: PLAIN_STYLE,
  isProtected: false,
  restorable: null,
  notice: null,
  planned: null,
  proposal: null,
  revision: 0,
};

/** Answers that were given without asking anything of the workbook: the reading before them is still fresh. */
const UNTOUCHED: ReadonlySet<Notice["kind"]> = new Set([
  "unchanged",
  "hand-drawn",
  "nothing-to-draw",
  "cancelled",
  "fix-gone",
  "step-refused",
]);

/** A session on one workbook. It starts reading at once and listens until it is disposed. */
export function createSession(
  port: WorkbookPort,
  {
    schedule = afterPause,
    core = createSusunCore(),
    planner = inlinePlanner(),
  }: SessionOptions = {},
): Session {
  const store = createStore(START);
  let view: WorkbookView | null = null;
  let disposed = false;
  /** The notice of a reading that failed: the next good reading takes it back. */
  let unread: Notice | null = null;
  /** What the workbook was like when the notice was given. */
  let noticed: WorkbookView | null = null;
  let lastDeed: LastDeed | null = null;

  const reader = createReader(() => lookAt(port, core, view), schedule, deliver);
  const stopListening = port.onChange(reader.hint);

  function deliver(outcome: Outcome<WorkbookView>): void {
    const { notice, revision } = store.get();
    if (outcome.kind === "failed") {
      unread = { kind: "failed", code: outcome.code };
      store.update({ phase: "failed", notice: unread });
      return;
    }
    view = outcome.view;
    const { sheets, sheet, reading, document, documents, diagnostics, drawing } = view;
    const { dismissed, kept, columns, style } = view;
    // In another workbook, or without its sheet, there is nothing left to take back.
    if (!sheets.some(({ name }) => name === lastDeed?.before.sheet)) lastDeed = null;
    store.update({
      phase: "ready",
      sheet,
      reading,
      document,
      documents,
      diagnostics,
      inventories: view.inventories,
      offices: view.offices,
      services: view.services,
      standarPelayanan: view.standarPelayanan,
      links: view.links,
      dismissed,
      kept,
      marks: marksAreOn(view),
      present: view.snapshots.find((snapshot) => snapshot.sheet === sheet) ?? null,
      columns,
      drawing,
      style,
      isProtected: view.canvas?.protected ?? false,
      restorable: lastDeed?.action ?? null,
      notice: notice === unread || !isAbout(noticed, view) ? null : notice,
      proposal: stillProposed(core, view, store.get().proposal),
      revision: revision + 1,
    });
    marking.follow();
    noting.follow();
    if (store.get().busy === null) comparing.follow();
  }

  function notify(notice: Notice): void {
    noticed = view;
    store.update({ notice });
  }

  let queue: Promise<void> = Promise.resolve();

  /** One piece of work after the other; none once the session has ended. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    queue = queue.then(() => (disposed ? undefined : work()));
    return queue;
  }

  const host = { port, core, reader, view: () => view, notify, inTurn };

  const marking = createMarking({ ...host, state: store.get });

  const noting = createNoting({
    ...host,
    present: () => store.get().notes,
    found: (notes) => {
      if (!disposed) store.update({ notes });
    },
  });

  /** One action after the other, each on a fresh reading, and a fresh reading after each. */
  function act(
    busy: NonNullable<SessionState["busy"]>,
    carryOut: (view: WorkbookView) => Promise<Carried>,
  ): Promise<void> {
    return inTurn(async () => {
      store.update({ busy, notice: null });
      const before = await reader.read();
      if (disposed) return;
      if (before.kind === "failed") {
        store.update({ busy: null, notice: store.get().notice ?? before });
        return;
      }
      const { notice, deed } = await carryOut(before.view);
      if (!disposed && !UNTOUCHED.has(notice.kind)) {
        reader.outdate();
        const after = await reader.read();
        if (deed) lastDeed = leftBehind(deed, after);
      }
      if (!disposed) {
        noticed = view;
        store.update({ busy: null, notice, restorable: lastDeed?.action ?? null });
        marking.follow();
        comparing.follow();
      }
    });
  }

  /** Keeps what is said about the workbook as it is when the turn comes; null changes nothing. */
  function keep(
    name: RecordName,
    textOf: (view: WorkbookView) => { readonly text: string | null } | null,
  ): Promise<void> {
    return inTurn(async () => {
      const change = view && textOf(view);
      if (!change) return;
      try {
        const result = await port.writeRecord(RECORD[name], change.text);
        if (result.kind !== "applied") notify(result);
        reader.outdate();
        await reader.read();
      } catch (error) {
        if (!disposed) notify({ kind: "failed", code: errorCode(error) });
      }
    });
  }

  async function restore(view: WorkbookView): Promise<Carried> {
    // An action before this one may have used it up.
    if (!lastDeed) return { notice: { kind: "unchanged" }, deed: null };
    const notice = await carryOutRestore(port, core, view, lastDeed);
    if (notice.kind === "restored" || notice.kind === "changed-since") lastDeed = null;
    return { notice, deed: null };
  }

  const comparing = createComparing({
    core,
    planner,
    view: () => view,
    found(drawing) {
      if (!view || disposed) return;
      view = { ...view, drawing };
      store.update({ drawing });
    },
    notify,
  });

  /** The drawing that was asked for last, as long as it can be called off. */
  let drawing: AbortController | null = null;

  function draw(options: DrawOptions = {}): Promise<void> {
    drawing?.abort();
    const own = new AbortController();
    drawing = own;
    return act("draw", async (now) => {
      comparing.stop();
      const tell = (progress: LayoutProgress | null) => {
        if (!disposed) store.update({ progress });
      };
      const desk = { port, core, planner, look: reader.read, signal: own.signal, tell };
      const { widen = false, ...rest } = options;
      const carried = await (widen ? carryOutWidened : carryOutDrawing)(desk, now, rest);
      if (drawing === own) drawing = null;
      return carried;
    });
  }

  void reader.read();

  return {
    getState: store.get,
    subscribe: store.subscribe,
    refresh: async () => {
      await reader.read();
    },
    draw,
    cancel: () => drawing?.abort(),
    erase: () => act("erase", (now) => carryOutErase(port, core, now)),
    addHelperColumns: () => act("columns", (now) => carryOutColumns(port, core, now)),
    fixOf: (target) => view && fixOfTarget(core, view, target),
    async fix(target) {
      const fix = view && fixOfTarget(core, view, target);
      if (!view || !fix) notify({ kind: "fix-gone" });
      else if (isLocked(view, fix)) notify(SHEET_PROTECTED);
      else if (fix.preview.length > 1) store.update({ proposal: { target, fix }, notice: null });
      else await act("fix", (now) => carryOutFix(port, core, now, { target, fix }));
    },
    async acceptFix() {
      const { proposal } = store.get();
      if (!proposal) return;
      store.update({ proposal: null });
      await act("fix", (now) => carryOutFix(port, core, now, proposal));
    },
    declineFix: () => store.update({ proposal: null }),
    overview: () => (view ? overviewOf(core, view) : []),
    addSheet: (order) => act("sheet", (now) => carryOutSheet(port, now, order)),
    ...stepActions({ port, view: () => view, state: store.get, update: store.update, notify, act }),
    restore: () => act("restore", restore),
    setMarks: marking.setMarks,
    writeNotes: noting.writeNotes,
    clearNotes: noting.clearNotes,
    async reveal(origin) {
      try {
        await port.reveal(origin);
      } catch (error) {
        if (!disposed) notify({ kind: "failed", code: errorCode(error) });
      }
    },
    keep: (name, text) => keep(name, () => ({ text })),
    dismiss: (diagnostic, reason) =>
      keep("dismissals", (view) => {
        const dismissal = dismissalOf(diagnostic, view.found, view, reason);
        return dismissal && { text: formatDismissals([...view.kept.dismissals, dismissal]) };
      }),
    decideLink: (pair, isLink) =>
      keep("links", ({ decisions, reading, services }) => ({
        text: linkRecord(decided(decisions, pair, isLink), {
          sops: reading.documents,
          sps: services.documents,
        }),
      })),
    takeBack: (dismissal) =>
      keep("dismissals", ({ kept }) => ({
        text: formatDismissals(kept.dismissals.filter((one) => one !== dismissal)),
      })),
    textAt: (origin) => textAt(view?.snapshots ?? [], origin),
    exported(format) {
      if (!view?.canvas || !view.document) return null;
      return exportFlow(view.canvas, view.document, format, view.style);
    },
    dismissNotice: () => store.update({ notice: null }),
    dispose() {
      disposed = true;
      drawing?.abort();
      comparing.stop();
      stopListening();
      reader.stop();
    },
  };
}

/**
 * Whether a notice given on one view still holds on another: "drawn" over an edit, or a question about a sheet that is
 * no longer on show, would mislead. Readings of equal content share their snapshots.
 */
const isAbout = (noticed: WorkbookView | null, now: WorkbookView): boolean =>
  noticed?.snapshots === now.snapshots && noticed.sheet === now.sheet;

/** The deed with the revision it left; null when that could not be read, for then later changes would go unnoticed. */
function leftBehind(deed: Deed, after: Outcome<WorkbookView>): LastDeed | null {
  if (after.kind === "failed") return null;
  const sheet = after.view.snapshots.find((snapshot) => snapshot.sheet === deed.before.sheet);
  return sheet ? { ...deed, left: sheet.revision } : null;
}
