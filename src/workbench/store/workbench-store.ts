import type { Origin } from "../../core/grid/address";
import { cellAt, type GridSnapshot } from "../../core/grid/grid-snapshot";
import type { ApplyResult, HostCommand, WorkbookPort } from "../../core/workbook-port";
import { FileProblem } from "../../xlsx/file-problem";
import { readRecords, writeRecord } from "../../xlsx/records/workbook-records";
import type { SheetView } from "../../xlsx/sheet-view";
import {
  applyCommands,
  isReadOnly,
  isSigned,
  readMarks,
  readNotes,
  readSheetView,
  readSnapshot,
  sheetInfos,
  type WorkbookFile,
} from "../../xlsx/workbook-file";
import { type Selection, selectCell, selectRange } from "../grid/selection";
import { begin, type History, record, redo, undo } from "./history";
import type { CellEdit, WorkbenchNotice, WorkbenchState } from "./workbench-state";

/** A workbook with the name it came under. */
export type NamedWorkbook = {
  readonly fileName: string;
  readonly file: WorkbookFile;
  readonly sample: boolean;
};

/** The workbook of the page: what is on show, how it came about, and the port for the session. */
export interface WorkbenchStore extends WorkbookPort {
  getState(): WorkbenchState;
  subscribe(listener: () => void): () => void;
  /** Puts another workbook in place of the present one. Throws a FileProblem when its first sheet cannot be read. */
  open(workbook: NamedWorkbook): void;
  /** Changes cells of the sheet on show in one step that can be taken back; false (and a notice) when refused. */
  edit(edits: readonly CellEdit[]): boolean;
  undo(): void;
  redo(): void;
  activate(sheet: string): void;
  select(selection: Selection): void;
  /** Gives the workbook the name that it is saved under. */
  rename(fileName: string): void;
  markSaved(): void;
  notify(notice: WorkbenchNotice | null): void;
}

/** A workbook as it was at one time, and where it was changed to become so. */
type Moment = {
  readonly file: WorkbookFile;
  readonly place: { readonly sheet: string; readonly selection: Selection } | null;
};

type Sheet = { readonly snapshot: GridSnapshot; readonly view: SheetView };

/** Reads each sheet of each state of the workbook once. */
function createSheetReader(): (file: WorkbookFile, sheet: string) => Sheet {
  const known = new WeakMap<WorkbookFile, Map<string, Sheet>>();
  return (file, sheet) => {
    const sheets = known.get(file) ?? new Map<string, Sheet>();
    known.set(file, sheets);
    const present = sheets.get(sheet);
    if (present) return present;
    const read = { snapshot: readSnapshot(file, sheet), view: readSheetView(file, sheet) };
    sheets.set(sheet, read);
    return read;
  };
}

const isMark = ({ kind }: HostCommand): boolean => kind === "set-marks";

function openingNotice(file: WorkbookFile): WorkbenchNotice | null {
  if (isReadOnly(file)) return { kind: "opened-with", what: "read-only" };
  return isSigned(file) ? { kind: "opened-with", what: "signed" } : null;
}

export function firstSheet(file: WorkbookFile): string {
  const sheets = sheetInfos(file);
  const visible = sheets.filter((sheet) => sheet.visible);
  const first = visible.find((sheet) => sheet.active) ?? visible[0] ?? sheets[0];
  if (!first) throw new Error("A workbook without sheets was opened.");
  return first.name;
}

export function createWorkbenchStore(first: NamedWorkbook): WorkbenchStore {
  const readSheet = createSheetReader();
  const stateListeners = new Set<() => void>();
  const workbookListeners = new Set<() => void>();
  let history: History<Moment>;
  let saved: WorkbookFile;
  let selections: Map<string, Selection>;
  let state: WorkbenchState;

  load(first);

  function load(workbook: NamedWorkbook): void {
    const { fileName, file, sample } = workbook;
    const sheet = firstSheet(file);
    // Reads before anything is replaced: a sheet that cannot be read leaves the present workbook alone.
    readSheet(file, sheet);
    history = begin<Moment>({ file, place: null });
    saved = file;
    selections = new Map();
    state = {
      ...present(sheet),
      fileName,
      sample,
      opened: (state?.opened ?? 0) + 1,
      reveal: (state?.reveal ?? 0) + 1,
      notice: null,
    };
  }

  /** The parts of the state that follow from the history and the sheet on show. */
  function present(
    sheet: string,
  ): Omit<WorkbenchState, "fileName" | "sample" | "opened" | "reveal" | "notice"> {
    const { file } = history.present;
    const { snapshot, view } = readSheet(file, sheet);
    return {
      file,
      sheet,
      sheets: sheetInfos(file).map((info) => ({ ...info, active: info.name === sheet })),
      snapshot,
      view,
      selection: selections.get(sheet) ?? selectCell(0, 0),
      canUndo: history.past.length > 0,
      canRedo: history.future.length > 0,
      unsaved: file !== saved,
    };
  }

  function publish(patch: Partial<WorkbenchState>): void {
    state = { ...state, ...patch };
    for (const listener of [...stateListeners]) listener();
  }

  /**
   * Shows a sheet of the present moment, the first one where it has gone with an undo; the workbook's own listeners are
   * told as well.
   */
  function show(sheet: string, patch: Partial<WorkbenchState> = {}): void {
    const { file } = history.present;
    const isThere = sheetInfos(file).some(({ name }) => name === sheet);
    publish({ ...present(isThere ? sheet : firstSheet(file)), notice: null, ...patch });
    for (const listener of [...workbookListeners]) listener();
  }

  function go(to: History<Moment> | null, changed: Moment | null): void {
    if (!to) return;
    history = to;
    const place = changed?.place;
    if (place) selections.set(place.sheet, place.selection);
    show(place?.sheet ?? state.sheet, { reveal: state.reveal + 1 });
  }

  const run = (commands: readonly HostCommand[]): ApplyResult =>
    step(applyCommands(history.present.file, commands));

  /** Takes in what came of a change, as one step that can be taken back. */
  function step({ file, result }: ReturnType<typeof applyCommands>): ApplyResult {
    if (result.kind === "applied" && file !== history.present.file) {
      const { sheet, selection } = state;
      history = record(history, { file, place: { sheet, selection } });
      show(sheet);
    }
    return result;
  }

  /** Marks follow what was found and are no step of the user's: undo would only bring them back at once. */
  function mark(commands: readonly HostCommand[]): ApplyResult {
    const { present: moment } = history;
    const { file, result } = applyCommands(moment.file, commands);
    if (file !== moment.file) {
      history = { ...history, present: { ...moment, file } };
      show(state.sheet, { notice: state.notice });
    }
    return result;
  }

  const read = (sheet: string): GridSnapshot => readSheet(history.present.file, sheet).snapshot;

  return {
    getState: () => state,
    subscribe(listener) {
      stateListeners.add(listener);
      return () => stateListeners.delete(listener);
    },
    open(workbook) {
      load(workbook);
      show(state.sheet, { notice: openingNotice(workbook.file) });
    },
    edit(edits) {
      const { sheet, snapshot } = state;
      const changed = edits.filter(({ at, content }) => {
        const cell = cellAt(snapshot, at.row, at.column);
        if ("formula" in content) return content.formula !== cell?.formula;
        return (cell?.formula ?? null) !== null || content.value !== (cell?.value ?? null);
      });
      if (changed.length === 0) return true;
      const result = run([
        {
          kind: "set-values",
          sheet,
          cells: changed.map(({ at, content }) => {
            const cell = cellAt(snapshot, at.row, at.column);
            return {
              at,
              content,
              expected: { value: cell?.value ?? null, formula: cell?.formula ?? null },
            };
          }),
        },
      ]);
      if (result.kind !== "applied") publish({ notice: result });
      return result.kind === "applied";
    },
    undo: () => go(undo(history), history.present),
    redo: () => go(redo(history), history.future[0] ?? null),
    activate(sheet) {
      if (sheet === state.sheet) return;
      try {
        readSheet(history.present.file, sheet);
      } catch (error) {
        if (!(error instanceof FileProblem)) throw error;
        publish({ notice: { kind: "sheet-failed", sheet } });
        return;
      }
      show(sheet);
    },
    select(selection) {
      selections.set(state.sheet, selection);
      publish({ selection });
    },
    rename: (fileName) => publish({ fileName }),
    markSaved() {
      saved = history.present.file;
      publish({
        unsaved: false,
        sample: false,
        notice: { kind: "saved", fileName: state.fileName },
      });
    },
    notify: (notice) => publish({ notice }),

    listSheets: async () => state.sheets,
    readSnapshot: async (sheet) => read(sheet),
    apply: async (commands) => (commands.every(isMark) ? mark(commands) : run(commands)),
    readRecords: async () => readRecords(history.present.file),
    readMarks: async (sheet) => readMarks(history.present.file, sheet),
    readNotes: async () => readNotes(history.present.file),
    writeRecord: async (key, value) => step(writeRecord(history.present.file, key, value)),
    async reveal({ sheet, range }: Origin) {
      const selection = selectRange(range);
      readSheet(history.present.file, sheet);
      selections.set(sheet, selection);
      const reveal = state.reveal + 1;
      if (sheet === state.sheet) publish({ selection, reveal });
      else show(sheet, { reveal });
    },
    onChange(listener) {
      workbookListeners.add(listener);
      return () => workbookListeners.delete(listener);
    },
  };
}
