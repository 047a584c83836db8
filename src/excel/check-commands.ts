import { type CellAddress, cellOrigin, contains, rangeName } from "../core/grid/address";
import { type CellValue, cellAt, type GridSnapshot } from "../core/grid/grid-snapshot";
import { movedSnapshot, withMovedFormulas } from "../core/grid/moved-snapshot";
import type { TrackChange } from "../core/grid/track-change";
import { settledMarks } from "../core/marks/settle-marks";
import { isOwnNote } from "../core/notes/own-note";
import { isTrackCommand, trackChangeOf } from "../core/plan/track-command";
import type { CueCommand, LayoutCommand, TrackCommand } from "../core/sheet-commands";
import { newSheetSnapshot } from "../core/sheets/new-sheet-snapshot";
import {
  type ApplyResult,
  type CellChange,
  type DrawnShape,
  type ExpectedCell,
  HIDDEN_MARK,
  type HostCommand,
  OWN_PREFIX,
  type RefusalCode,
} from "../core/workbook-port";
import {
  checkGoingSheet,
  checkNewSheet,
  checkSize,
  isSizeCommand,
  type LayoutOperation,
  type WorkbookFacts,
} from "./check-layout";
import type { NoteChange } from "./write-notes";

/** One write, checked; lists of notes become changes by `withCueChanges`. */
export type Operation =
  | {
      readonly kind: "enter";
      readonly sheet: string;
      readonly at: CellAddress;
      readonly content: CellChange["content"];
      /** The cell's number format, which decides how Excel reads what is entered. */
      readonly format: string;
    }
  | {
      readonly kind: "format";
      readonly sheet: string;
      readonly at: CellAddress;
      readonly format: string;
    }
  | { readonly kind: "delete"; readonly sheet: string; readonly name: string }
  | { readonly kind: "add"; readonly sheet: string; readonly shapes: readonly DrawnShape[] }
  | {
      readonly kind: "mark";
      readonly sheet: string;
      readonly id: string;
      readonly visible: boolean;
      readonly title: string;
    }
  | { readonly kind: "print-area"; readonly sheet: string; readonly address: string }
  | { readonly kind: "tracks"; readonly sheet: string; readonly change: TrackChange }
  | LayoutOperation
  | CueCommand
  | NoteChange;

export type Failure = Exclude<ApplyResult, { readonly kind: "applied" }>;

export type Checked =
  | { readonly kind: "ready"; readonly operations: readonly Operation[] }
  | Failure;

/** Longest text and formula of a cell. */
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8192;

type Commands<K extends HostCommand["kind"]> = Extract<HostCommand, { readonly kind: K }>;
type Step = { readonly operations: readonly Operation[] } | Failure;

/** A sheet while a plan is gone through: what the commands so far have made of it. */
type State = {
  readonly snapshot: GridSnapshot;
  readonly cells: Map<string, ExpectedCell>;
  readonly formats: Map<string, string>;
  readonly names: Set<string>;
  /** Objects that lines can be glued to, by name. */
  readonly symbols: Set<string>;
  readonly titles: Map<string, string>;
  hasPrintArea: boolean;
};

const stale = (sheet: string, { row, column }: CellAddress): Failure => ({
  kind: "stale",
  at: cellOrigin(sheet, row, column),
});
const refused = (code: RefusalCode, at: Failure["at"] = null): Failure => ({
  kind: "refused",
  code,
  at,
});

/**
 * Goes through a whole plan before anything is written: what it expects, what it needs, and what Excel would refuse.
 *
 * @param snapshots the sheets as they are now; one that is not there does not exist
 * @param workbook what adding and deleting sheets has to know
 */
export function checkCommands(
  commands: readonly HostCommand[],
  snapshots: readonly GridSnapshot[],
  workbook: WorkbookFacts,
): Checked {
  let facts = workbook;
  const states = new Map(snapshots.map((snapshot) => [snapshot.sheet, stateOf(snapshot)]));
  const operations: Operation[] = [];
  for (const command of commands) {
    if (command.kind === "add-sheet") {
      const made = checkNewSheet(command, facts);
      if ("kind" in made) return made;
      facts = made.facts;
      states.set(command.sheet, stateOf(newSheetSnapshot(command.sheet, command.content)));
      operations.push(made.operation);
      continue;
    }
    const state = states.get(command.sheet);
    if (!state) return refused("sheet-missing");
    if (state.snapshot.protected) return refused("sheet-protected");
    if (command.kind === "delete-sheet") {
      states.delete(command.sheet);
      const others = [...states.values()].map(({ snapshot }) => snapshot);
      const going = checkGoingSheet(command, state.snapshot, others, facts);
      if ("kind" in going) return going;
      facts = going.facts;
      operations.push(going.operation);
      continue;
    }
    if (isSizeCommand(command)) {
      const size = checkSize(command);
      if (size.kind === "refused" || size.kind === "stale") return size;
      operations.push(size);
      continue;
    }
    if (isTrackCommand(command)) {
      const change = trackChangeOf(command);
      if (change.count < 1) continue;
      for (const [name, one] of states) states.set(name, movedState(one, command.sheet, change));
      operations.push({ kind: "tracks", sheet: command.sheet, change });
      continue;
    }
    if (command.kind === "set-marks") {
      operations.push({ ...command, marks: settledMarks(command.marks) });
      continue;
    }
    if (command.kind === "set-notes") {
      if (command.notes.some(({ text }) => !isOwnNote(text))) return refused("not-ours");
      operations.push(command);
      continue;
    }
    const step = check(state, command);
    if ("kind" in step) return step;
    operations.push(...step.operations);
  }
  return { kind: "ready", operations };
}

const stateOf = (snapshot: GridSnapshot): State => ({
  snapshot,
  cells: new Map(),
  formats: new Map(),
  names: new Set(snapshot.shapes.map(({ name }) => name)),
  symbols: new Set(
    snapshot.shapes.flatMap(({ name, connector }) => (connector === null ? [name] : [])),
  ),
  titles: new Map(snapshot.shapes.map(({ id, title }) => [id, title])),
  hasPrintArea: snapshot.page.printArea.length > 0,
});

/** A sheet with all that was asked for so far, after rows or columns of it or of another one have come or gone. */
function movedState(state: State, changed: string, change: TrackChange): State {
  const { snapshot } = state;
  const rows = snapshot.rows.map((row) => (row ? [...row] : row));
  for (const key of new Set([...state.cells.keys(), ...state.formats.keys()])) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const before = cellAt(snapshot, row, column);
    const { value, formula } = state.cells.get(key) ?? before ?? { value: null, formula: null };
    const numberFormat = state.formats.get(key) ?? before?.numberFormat ?? "General";
    const cells = rows[row] ?? [];
    rows[row] = cells;
    cells[column] = { value, formula, numberFormat, text: String(value ?? "") };
  }
  const settled = { ...snapshot, rows };
  const moved =
    snapshot.sheet === changed
      ? movedSnapshot(settled, change)
      : withMovedFormulas(settled, changed, change);
  return { ...state, snapshot: moved, cells: new Map(), formats: new Map() };
}

function check(
  state: State,
  command: Exclude<HostCommand, TrackCommand | LayoutCommand | CueCommand>,
): Step {
  switch (command.kind) {
    case "set-values":
      return checkValues(state, command);
    case "set-number-formats":
      return checkFormats(state, command);
    case "delete-shapes":
      return checkDeletion(state, command);
    case "add-shapes":
      return checkAddition(state, command);
    case "hide-shapes":
      return checkMarks(state, command, false);
    case "show-shapes":
      return checkMarks(state, command, true);
    case "set-print-area":
      return checkPrintArea(state, command);
  }
}

const keyOf = ({ row, column }: CellAddress): string => `${row},${column}`;

const sameValue = (a: CellValue, b: CellValue): boolean =>
  (a === "" ? null : a) === (b === "" ? null : b);

const formatOf = ({ snapshot, formats }: State, at: CellAddress): string =>
  formats.get(keyOf(at)) ?? cellAt(snapshot, at.row, at.column)?.numberFormat ?? "General";

function checkValues(state: State, { sheet, cells }: Commands<"set-values">): Step {
  const { snapshot } = state;
  const before = new Map(state.cells);
  const operations: Operation[] = [];
  for (const { at, content, expected } of cells) {
    const cell = cellAt(snapshot, at.row, at.column);
    const now = before.get(keyOf(at)) ?? {
      value: cell?.value ?? null,
      formula: cell?.formula ?? null,
    };
    if (now.formula !== expected.formula || !sameValue(now.value, expected.value)) {
      return stale(sheet, at);
    }
    const wanted: ExpectedCell =
      "formula" in content
        ? { value: content.cached, formula: `=${content.formula.replace(/^=/, "")}` }
        : { value: content.value, formula: null };
    if (now.formula === wanted.formula && sameValue(now.value, wanted.value)) continue;
    const refusal = refusalOf(snapshot, at, wanted);
    if (refusal) return refused(refusal, cellOrigin(sheet, at.row, at.column));
    state.cells.set(keyOf(at), wanted);
    operations.push({ kind: "enter", sheet, at, content, format: formatOf(state, at) });
  }
  return { operations };
}

function refusalOf(
  { merges }: GridSnapshot,
  { row, column }: CellAddress,
  { value, formula }: ExpectedCell,
): RefusalCode | null {
  const covering = merges.find((merge) => contains(merge, row, column));
  // Excel drops what is entered under a merged block, without a word.
  if (covering && (covering.top !== row || covering.left !== column)) return "host-failed";
  if (typeof value === "number" && !Number.isFinite(value)) return "host-failed";
  const isTooLong = typeof value === "string" && value.length > MAX_TEXT;
  return isTooLong || (formula !== null && formula.length > MAX_FORMULA) ? "text-too-long" : null;
}

function checkFormats(state: State, { sheet, cells }: Commands<"set-number-formats">): Step {
  const before = new Map(cells.map(({ at }) => [keyOf(at), formatOf(state, at)]));
  const operations: Operation[] = [];
  for (const { at, format, expected } of cells) {
    const now = before.get(keyOf(at));
    if (now !== expected) return stale(sheet, at);
    if (now === format) continue;
    state.formats.set(keyOf(at), format);
    operations.push({ kind: "format", sheet, at, format });
  }
  return { operations };
}

function checkDeletion({ names, symbols }: State, command: Commands<"delete-shapes">): Step {
  const wanted = [...new Set(command.names)];
  if (wanted.some((name) => !name.startsWith(OWN_PREFIX))) return refused("not-ours");
  if (wanted.some((name) => !names.has(name))) return refused("shape-missing");
  for (const name of wanted) {
    names.delete(name);
    symbols.delete(name);
  }
  return {
    operations: wanted.map((name) => ({ kind: "delete", sheet: command.sheet, name })),
  };
}

function checkAddition({ names, symbols }: State, { sheet, shapes }: Commands<"add-shapes">): Step {
  for (const { name, kind } of shapes) {
    if (!name.startsWith(OWN_PREFIX) || names.has(name)) return refused("not-ours");
    names.add(name);
    if (kind === "symbol") symbols.add(name);
  }
  for (const shape of shapes) {
    if (shape.kind !== "edge") continue;
    if (!symbols.has(shape.begin.symbol) || !symbols.has(shape.end.symbol)) {
      return refused("shape-missing");
    }
  }
  return { operations: shapes.length > 0 ? [{ kind: "add", sheet, shapes }] : [] };
}

function checkMarks(
  { titles }: State,
  { sheet, ids }: Commands<"hide-shapes" | "show-shapes">,
  visible: boolean,
): Step {
  const operations: Operation[] = [];
  for (const id of new Set(ids)) {
    const title = titles.get(id);
    if (title === undefined) return refused("shape-missing");
    const marked = title.startsWith(HIDDEN_MARK);
    // One that carries the mark is hidden already, as whoever hid it found it.
    if (!visible && marked) continue;
    const next = visible ? title.slice(marked ? HIDDEN_MARK.length : 0) : HIDDEN_MARK + title;
    titles.set(id, next);
    operations.push({ kind: "mark", sheet, id, visible, title: next });
  }
  return { operations };
}

function checkPrintArea(state: State, { sheet, range }: Commands<"set-print-area">): Step {
  const { printArea } = state.snapshot.page;
  if (state.hasPrintArea) {
    const [area = range] = printArea;
    return printArea.length <= 1 && rangeName(area) === rangeName(range)
      ? { operations: [] }
      : { kind: "stale", at: { sheet, range: area } };
  }
  state.hasPrintArea = true;
  return { operations: [{ kind: "print-area", sheet, address: rangeName(range) }] };
}
