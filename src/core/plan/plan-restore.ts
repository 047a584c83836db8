import type { CellAddress } from "../grid/address";
import { cellAt, type GridSnapshot, type SnapshotShape } from "../grid/grid-snapshot";
import {
  type CellChange,
  type CellContent,
  type ExpectedCell,
  HIDDEN_MARK,
  type HostCommand,
} from "../workbook-port";
import { drawnShape } from "./drawn-shape";
import { isOwn } from "./own-names";
import { removedSheets, restoredLayout } from "./restore-layout";
import { endOf, lookFormats, segmentsOf, trackBack } from "./restore-tracks";

/**
 * The commands that take a carried-out list of commands back on one sheet: values, formulas, number formats, objects of
 * ours, the author's objects that were hidden or shown, sizes, breaks and the page, and rows and columns that came or
 * went; and sheets that were made go (see `isAsMade`), whichever sheet this is about. They are meant for the sheet as the
 * commands left it; a cell that was changed since makes them stale.
 *
 * Not taken back: a print area that was set (since then it may have become the author's), and a paper size where none
 * had been chosen. A line of ours of which somebody had let an end go before is not drawn again, because a drawn line
 * has two ends.
 *
 * @param before the sheet as it was when the commands were planned
 */
export function planRestore(
  before: GridSnapshot,
  commands: readonly HostCommand[],
): readonly HostCommand[] {
  const segments = segmentsOf(before, commands);
  const formats = lookFormats(before);
  const back = [...segments].reverse().flatMap((segment) => {
    const restored = restoreSegment(segment.before, segment.commands);
    return segment.track
      ? [...trackBack(endOf(segment), segment.track, formats), ...restored]
      : restored;
  });
  return [...back, ...removedSheets(commands)];
}

/** Takes back commands between which no rows or columns came or went. */
function restoreSegment(before: GridSnapshot, own: readonly HostCommand[]): readonly HostCommand[] {
  const { sheet } = before;
  const shapes = restoredShapes(before, own);
  const values = restoredValues(before, own);
  const formats = restoredFormats(before, own);
  const { hide, show } = restoredVisibility(before, own);
  const restore: readonly HostCommand[] = [
    { kind: "set-values", sheet, cells: values },
    { kind: "set-number-formats", sheet, cells: formats },
    { kind: "delete-shapes", sheet, names: shapes.remove },
    { kind: "show-shapes", sheet, ids: show },
    { kind: "hide-shapes", sheet, ids: hide },
    { kind: "add-shapes", sheet, shapes: shapes.add },
  ];
  // Sizes first: what comes back is placed by them.
  return [...restoredLayout(before, own), ...restore.filter((command) => sizeOf(command) > 0)];
}

function sizeOf(command: HostCommand): number {
  switch (command.kind) {
    case "set-values":
    case "set-number-formats":
      return command.cells.length;
    case "delete-shapes":
      return command.names.length;
    case "add-shapes":
      return command.shapes.length;
    case "hide-shapes":
    case "show-shapes":
      return command.ids.length;
    default:
      return 0;
  }
}

const keyOf = ({ row, column }: CellAddress): string => `${row},${column}`;

function restoredValues(
  before: GridSnapshot,
  commands: readonly HostCommand[],
): readonly CellChange[] {
  const last = new Map<string, CellChange>();
  for (const command of commands) {
    if (command.kind !== "set-values") continue;
    for (const change of command.cells) last.set(keyOf(change.at), change);
  }
  return [...last.values()].flatMap(({ at, content }) => {
    const cell = cellAt(before, at.row, at.column);
    const value = cell?.value ?? null;
    const formula = cell?.formula ?? null;
    const expected = leftBehind(content);
    if (expected.value === value && expected.formula === formula) return [];
    return [{ at, expected, content: formula === null ? { value } : { formula, cached: value } }];
  });
}

const leftBehind = (content: CellContent): ExpectedCell =>
  "formula" in content
    ? { value: content.cached, formula: content.formula }
    : { value: content.value, formula: null };

function restoredFormats(before: GridSnapshot, commands: readonly HostCommand[]) {
  const last = new Map<string, { readonly at: CellAddress; readonly format: string }>();
  for (const command of commands) {
    if (command.kind !== "set-number-formats") continue;
    for (const { at, format } of command.cells) last.set(keyOf(at), { at, format });
  }
  return [...last.values()].flatMap(({ at, format: expected }) => {
    const format = cellAt(before, at.row, at.column)?.numberFormat ?? "General";
    return format === expected ? [] : [{ at, format, expected }];
  });
}

/** The author's objects whose visibility the commands really changed. */
function restoredVisibility(before: GridSnapshot, commands: readonly HostCommand[]) {
  const isMarked = new Map(
    before.shapes.map(({ id, title }) => [id, title.startsWith(HIDDEN_MARK)] as const),
  );
  const now = new Map(isMarked);
  for (const command of commands) {
    if (command.kind !== "hide-shapes" && command.kind !== "show-shapes") continue;
    for (const id of command.ids) now.set(id, command.kind === "hide-shapes");
  }
  const changed = [...isMarked].filter(([id, marked]) => now.get(id) !== marked);
  return {
    hide: changed.flatMap(([id, marked]) => (marked ? [id] : [])),
    show: changed.flatMap(([id, marked]) => (marked ? [] : [id])),
  };
}

/**
 * What was added goes, what was deleted comes back. A line loses its glue when its symbol is deleted, also when another
 * one takes the symbol's name: lines on symbols that come back are drawn anew with them.
 */
function restoredShapes(before: GridSnapshot, commands: readonly HostCommand[]) {
  const own = before.shapes.filter(isOwn);
  const present = new Set(own.map(({ name }) => name));
  const touched = new Set<string>();
  for (const command of commands) {
    if (command.kind === "delete-shapes") {
      for (const name of command.names) {
        present.delete(name);
        touched.add(name);
      }
    }
    if (command.kind === "add-shapes") {
      for (const { name } of command.shapes) {
        present.add(name);
        touched.add(name);
      }
    }
  }
  const nameById = new Map(own.map(({ id, name }) => [id, name]));
  const isTouched = ({ name, connector }: SnapshotShape): boolean =>
    touched.has(name) ||
    [connector?.begin, connector?.end].some(
      (glue) => glue && touched.has(nameById.get(glue.shapeId) ?? ""),
    );
  const back = own.filter(isTouched).flatMap((shape) => drawnShape(shape, nameById, own) ?? []);
  const gone = new Set([...touched, ...back.map(({ name }) => name)]);
  // Of an object that was copied in Excel one comes back: names are unique.
  const add = new Map([...back].reverse().map((shape) => [shape.name, shape]));
  return {
    remove: [...gone].filter((name) => present.has(name)),
    add: back.filter((shape) => add.get(shape.name) === shape),
  };
}
