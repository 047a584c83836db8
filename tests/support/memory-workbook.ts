import type { CellAddress, Origin } from "../../src/core/grid/address";
import { cellOrigin, contains } from "../../src/core/grid/address";
import type { Point, Rect } from "../../src/core/grid/geometry";
import type {
  Glue,
  GridSnapshot,
  SnapshotCell,
  SnapshotShape,
} from "../../src/core/grid/grid-snapshot";
import { cellAt } from "../../src/core/grid/grid-snapshot";
import { movedSnapshot, withMovedFormulas } from "../../src/core/grid/moved-snapshot";
import { isTrackCommand, trackChangeOf } from "../../src/core/plan/track-command";
import { withRecord } from "../../src/core/records/records-xml";
import type {
  CueCommand,
  LayoutCommand,
  NewSheet,
  SheetNotes,
  WorkbookRecords,
} from "../../src/core/sheet-commands";
import { isAsMade } from "../../src/core/sheets/as-made";
import { newSheetFault } from "../../src/core/sheets/new-sheet-fault";
import { newSheetSnapshot } from "../../src/core/sheets/new-sheet-snapshot";
import { refersToSheet } from "../../src/core/sheets/refers-to-sheet";
import type {
  ApplyResult,
  CellChange,
  DrawnShape,
  HostCommand,
  RefusalCode,
  WorkbookPort,
} from "../../src/core/workbook-port";
import { HIDDEN_MARK, OWN_PREFIX } from "../../src/core/workbook-port";
import { isSizeCommand, withLayout } from "./memory-layout";
import { type MemoryMarks, withMarks } from "./memory-marks";
import { listedNotes, type MemoryNotes, noteRefusal, withNotes } from "./memory-notes";

type Sheets = ReadonlyMap<string, GridSnapshot>;
type Failure = Exclude<ApplyResult, { readonly kind: "applied" }>;
type Step =
  | { readonly ok: true; readonly snapshot: GridSnapshot }
  | { readonly ok: false; readonly failure: Failure };

const done = (snapshot: GridSnapshot): Step => ({ ok: true, snapshot });
const stale = (at: Origin): Step => ({ ok: false, failure: { kind: "stale", at } });
const refused = (code: RefusalCode, at: Origin | null = null): Step => ({
  ok: false,
  failure: { kind: "refused", code, at },
});

/** A workbook in memory: what the real adapters do to a file, done to snapshots. */
export type MemoryPort = WorkbookPort & {
  /** The present state of a sheet. */
  current(sheet: string): GridSnapshot;
  /** An edit by the user: puts another snapshot in the place of a sheet and tells the listeners. */
  edit(sheet: string, change: (snapshot: GridSnapshot) => GridSnapshot): void;
  /** What `reveal` was asked to show, in order. */
  readonly revealed: readonly Origin[];
};

/** The in-test workbook. The first sheet is the active one. */
export function createMemoryPort(
  snapshots: readonly GridSnapshot[],
  present: readonly SheetNotes[] = [],
): MemoryPort {
  let sheets: Sheets = new Map(snapshots.map((snapshot) => [snapshot.sheet, snapshot]));
  let records: WorkbookRecords = {};
  let marks: MemoryMarks = new Map();
  let notes: MemoryNotes = new Map(present.map((one) => [one.sheet, one]));
  const listeners = new Set<() => void>();
  const revealed: Origin[] = [];
  const active = snapshots[0]?.sheet;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const current = (sheet: string): GridSnapshot => {
    const snapshot = sheets.get(sheet);
    if (!snapshot) throw new Error(`No sheet ${sheet}`);
    return snapshot;
  };
  return {
    revealed,
    current,
    edit(sheet, change) {
      const before = current(sheet);
      const after = { ...change(before), revision: before.revision + 1 };
      sheets = new Map(sheets).set(sheet, after);
      tell();
    },
    listSheets: async () =>
      [...sheets.values()].map(({ sheet, visible }) => ({
        name: sheet,
        visible,
        active: sheet === active,
      })),
    readSnapshot: async (sheet) => current(sheet),
    async apply(commands) {
      const result = applyCommands(sheets, commands);
      if ("failure" in result) return result.failure;
      sheets = result.sheets;
      marks = withMarks(marks, commands);
      notes = withNotes(notes, commands, (sheet) => sheets.get(sheet)?.merges ?? []);
      tell();
      return { kind: "applied" };
    },
    readRecords: async () => records,
    readMarks: async (sheet) => marks.get(current(sheet).sheet) ?? [],
    readNotes: async () => listedNotes(notes),
    async writeRecord(key, value) {
      records = withRecord(records, key, value);
      tell();
      return { kind: "applied" };
    },
    async reveal(origin) {
      revealed.push(origin);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Carries out all commands on a copy; the first failure leaves the sheets as they were. */
export function applyCommands(
  sheets: Sheets,
  commands: readonly HostCommand[],
): { readonly sheets: Sheets } | { readonly failure: Failure } {
  const next = new Map(sheets);
  for (const command of commands) {
    if (command.kind === "add-sheet") {
      const fault = newSheetFault(command.sheet, command.after, command.content, [...next.keys()]);
      if (fault) return { failure: { kind: "refused", ...fault } };
      insertAfter(next, command.after, newSheetSnapshot(command.sheet, command.content));
      continue;
    }
    const snapshot = next.get(command.sheet);
    if (!snapshot) {
      return { failure: { kind: "refused", code: "sheet-missing", at: null } };
    }
    if (snapshot.protected) {
      return { failure: { kind: "refused", code: "sheet-protected", at: null } };
    }
    // No part of what a snapshot tells: see `withMarks`.
    if (command.kind === "set-marks") continue;
    if (command.kind === "set-notes") {
      const code = noteRefusal(command);
      if (code) return { failure: { kind: "refused", code, at: null } };
      continue;
    }
    if (isTrackCommand(command)) {
      const change = trackChangeOf(command);
      for (const [name, other] of next) {
        if (other !== snapshot) next.set(name, withMovedFormulas(other, snapshot.sheet, change));
      }
    }
    if (command.kind === "delete-sheet") {
      const failure = whyKept(next, snapshot, command.made);
      if (failure) return { failure };
      next.delete(command.sheet);
      continue;
    }
    const step = isSizeCommand(command)
      ? done(withLayout(snapshot, command))
      : carryOut(snapshot, command);
    if (!step.ok) return { failure: step.failure };
    next.set(command.sheet, { ...step.snapshot, revision: snapshot.revision + 1 });
  }
  return { sheets: next };
}

/** The one-sheet form of `applyCommands`, for tests that expect success. */
export function applied(snapshot: GridSnapshot, commands: readonly HostCommand[]): GridSnapshot {
  const result = applyCommands(new Map([[snapshot.sheet, snapshot]]), commands);
  if ("failure" in result) throw new Error(`Not applied: ${JSON.stringify(result.failure)}`);
  return result.sheets.get(snapshot.sheet)!;
}

function insertAfter(
  sheets: Map<string, GridSnapshot>,
  after: string | null,
  made: GridSnapshot,
): void {
  const all = [...sheets.values()];
  const index = after === null ? all.length : all.findIndex(({ sheet }) => sheet === after) + 1;
  sheets.clear();
  for (const one of [...all.slice(0, index), made, ...all.slice(index)]) sheets.set(one.sheet, one);
}

/** Why a sheet may not go; null when it may. */
function whyKept(sheets: Sheets, snapshot: GridSnapshot, made: NewSheet): Failure | null {
  const { sheet } = snapshot;
  if (!isAsMade(snapshot, made)) return { kind: "stale", at: cellOrigin(sheet, 0, 0) };
  const others = [...sheets.values()].filter((one) => one !== snapshot);
  const isSpokenOf = others.some(({ rows }) =>
    rows.some((row) => row?.some((cell) => cell?.formula && refersToSheet(cell.formula, sheet))),
  );
  return isSpokenOf ? { kind: "refused", code: "sheet-in-use", at: null } : null;
}

function carryOut(
  snapshot: GridSnapshot,
  command: Exclude<HostCommand, LayoutCommand | CueCommand>,
): Step {
  switch (command.kind) {
    case "set-values":
      return setValues(snapshot, command.cells);
    case "set-number-formats":
      return setFormats(snapshot, command.cells);
    case "delete-shapes":
      return deleteShapes(snapshot, command.names);
    case "add-shapes":
      return addShapes(snapshot, command.shapes);
    case "hide-shapes":
      return changeAuthorShapes(snapshot, command.ids, hide);
    case "show-shapes":
      return changeAuthorShapes(snapshot, command.ids, show);
    case "set-print-area":
      if (snapshot.page.printArea.length > 0) {
        return stale({ sheet: snapshot.sheet, range: command.range });
      }
      return done({ ...snapshot, page: { ...snapshot.page, printArea: [command.range] } });
    case "insert-rows":
    case "delete-rows":
    case "insert-columns":
    case "delete-columns":
      return done(movedSnapshot(snapshot, trackChangeOf(command)));
  }
}

const EMPTY: SnapshotCell = { value: null, text: "", formula: null, numberFormat: "General" };

function setCell(snapshot: GridSnapshot, at: CellAddress, cell: SnapshotCell): GridSnapshot {
  const rows = Array.from({ length: Math.max(snapshot.rows.length, at.row + 1) }, (_, r) =>
    r === at.row ? [...(snapshot.rows[r] ?? [])] : snapshot.rows[r],
  );
  const row = [...(rows[at.row] ?? [])];
  while (row.length <= at.column) row.push(undefined);
  const absent = cell.value === null && cell.formula === null && cell.numberFormat === "General";
  row[at.column] = absent ? undefined : cell;
  rows[at.row] = row;
  return { ...snapshot, rows };
}

/** Cells under a merge, apart from its first one, hold nothing and take nothing. */
const coveredByMerge = (snapshot: GridSnapshot, { row, column }: CellAddress): boolean =>
  snapshot.merges.some(
    (merge) => contains(merge, row, column) && (merge.top !== row || merge.left !== column),
  );

function setValues(snapshot: GridSnapshot, cells: readonly CellChange[]): Step {
  let next = snapshot;
  for (const { at, content, expected } of cells) {
    const before = cellAt(snapshot, at.row, at.column) ?? EMPTY;
    const origin = cellOrigin(snapshot.sheet, at.row, at.column);
    if (before.value !== expected.value || before.formula !== expected.formula) {
      return stale(origin);
    }
    if (coveredByMerge(snapshot, at)) return refused("host-failed", origin);
    const value = "formula" in content ? content.cached : content.value;
    const text = value === null ? "" : String(value);
    const formula = "formula" in content ? content.formula : null;
    next = setCell(next, at, { ...before, value, text, formula });
  }
  return done(next);
}

type FormatChange = Extract<HostCommand, { kind: "set-number-formats" }>["cells"][number];

function setFormats(snapshot: GridSnapshot, cells: readonly FormatChange[]): Step {
  let next = snapshot;
  for (const { at, format, expected } of cells) {
    const before = cellAt(snapshot, at.row, at.column) ?? EMPTY;
    if (before.numberFormat !== expected) {
      return stale(cellOrigin(snapshot.sheet, at.row, at.column));
    }
    next = setCell(next, at, { ...before, numberFormat: format });
  }
  return done(next);
}

function deleteShapes(snapshot: GridSnapshot, names: readonly string[]): Step {
  if (names.some((name) => !name.startsWith(OWN_PREFIX))) return refused("not-ours");
  const present = new Set(snapshot.shapes.map((shape) => shape.name));
  if (names.some((name) => !present.has(name))) return refused("shape-missing");
  const gone = snapshot.shapes.filter((shape) => names.includes(shape.name)).map(({ id }) => id);
  const loosen = (glue: Glue | null): Glue | null =>
    glue && gone.includes(glue.shapeId) ? null : glue;
  const shapes = snapshot.shapes
    .filter((shape) => !gone.includes(shape.id))
    .map((shape) =>
      shape.connector
        ? {
            ...shape,
            connector: {
              ...shape.connector,
              begin: loosen(shape.connector.begin),
              end: loosen(shape.connector.end),
            },
          }
        : shape,
    );
  return done({ ...snapshot, shapes });
}

function addShapes(snapshot: GridSnapshot, added: readonly DrawnShape[]): Step {
  const shapes = [...snapshot.shapes];
  let lastId = Math.max(0, ...shapes.map(({ id }) => Number(id.replace(/\D/g, "")) || 0));
  const ids = new Map<string, string>();
  for (const shape of shapes) ids.set(shape.name, shape.id);
  for (const shape of added) {
    if (!shape.name.startsWith(OWN_PREFIX) || ids.has(shape.name)) return refused("not-ours");
    lastId += 1;
    ids.set(shape.name, String(lastId));
  }
  for (const shape of added) {
    const id = ids.get(shape.name)!;
    if (shape.kind !== "edge") {
      shapes.push(present(id, shape, shape.bounds, null));
      continue;
    }
    const begin = ids.get(shape.begin.symbol);
    const end = ids.get(shape.end.symbol);
    if (begin === undefined || end === undefined) return refused("shape-missing");
    shapes.push(
      present(id, shape, boxOf(shape.waypoints), {
        waypoints: shape.waypoints,
        // As a file has it: a plain line is a free form.
        begin: shape.plain ? null : { shapeId: begin, site: shape.begin.side },
        end: shape.plain ? null : { shapeId: end, site: shape.end.side },
        beginArrow: false,
        endArrow: shape.arrow,
      }),
    );
  }
  return done({ ...snapshot, shapes });
}

function present(
  id: string,
  shape: DrawnShape,
  bounds: Rect,
  connector: SnapshotShape["connector"],
): SnapshotShape {
  return {
    id,
    name: shape.name,
    kind: connector ? "connector" : "shape",
    geometry: geometryOf(shape),
    bounds,
    rotation: 0,
    text: shape.kind === "edge" ? "" : shape.text,
    textBox: shape.kind === "label",
    hidden: false,
    title: shape.title,
    description: shape.description,
    connector,
    groupId: null,
  };
}

function geometryOf(shape: DrawnShape): string {
  if (shape.kind === "symbol") return shape.geometry;
  if (shape.kind === "label") return "rect";
  return shape.waypoints.length === 2
    ? "straightConnector1"
    : `bentConnector${shape.waypoints.length - 1}`;
}

function boxOf(points: readonly Point[]): Rect {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

const hide = (shape: SnapshotShape): SnapshotShape => ({
  ...shape,
  hidden: true,
  title: shape.title.startsWith(HIDDEN_MARK) ? shape.title : HIDDEN_MARK + shape.title,
});

const show = (shape: SnapshotShape): SnapshotShape => ({
  ...shape,
  hidden: false,
  title: shape.title.startsWith(HIDDEN_MARK) ? shape.title.slice(HIDDEN_MARK.length) : shape.title,
});

function changeAuthorShapes(
  snapshot: GridSnapshot,
  ids: readonly string[],
  change: (shape: SnapshotShape) => SnapshotShape,
): Step {
  const present = new Set(snapshot.shapes.map(({ id }) => id));
  if (ids.some((id) => !present.has(id))) return refused("shape-missing");
  const shapes = snapshot.shapes.map((shape) => (ids.includes(shape.id) ? change(shape) : shape));
  return done({ ...snapshot, shapes });
}
