import { type GridSnapshot, mergedRange, type SnapshotCell } from "../grid/grid-snapshot";
import { movedSnapshot } from "../grid/moved-snapshot";
import { movedIndex, type PlacedLook } from "../grid/track-change";
import type { TrackCommand } from "../sheet-commands";
import type { CellChange, CellContent, HostCommand } from "../workbook-port";
import { layoutDifferences } from "./restore-layout";
import { invertedTrack, isTrackCommand, trackChangeOf } from "./track-command";
import { withValues } from "./with-values";

/** Commands on one sheet up to the next insertion or deletion of rows or columns, which `track` is. */
export type Segment = {
  /** The sheet as it was before these commands. */
  readonly before: GridSnapshot;
  readonly commands: readonly HostCommand[];
  readonly track: TrackCommand | null;
};

/** A list of commands cut where rows or columns are numbered anew. Objects are not followed through the commands. */
export function segmentsOf(
  before: GridSnapshot,
  commands: readonly HostCommand[],
): readonly Segment[] {
  const segments: Segment[] = [];
  let state = before;
  let open: HostCommand[] = [];
  for (const command of commands) {
    if (command.sheet !== before.sheet) continue;
    if (!isTrackCommand(command)) {
      open.push(command);
      continue;
    }
    const segment: Segment = { before: state, commands: open, track: command };
    segments.push(segment);
    state = movedSnapshot(endOf(segment), trackChangeOf(command));
    open = [];
  }
  return [...segments, { before: state, commands: open, track: null }];
}

/** The sheet after the commands of a segment, before its rows or columns come or go. */
export const endOf = ({ before, commands }: Segment): GridSnapshot =>
  withFormats(withValues(before, commands), commands);

function withFormats(snapshot: GridSnapshot, commands: readonly HostCommand[]): GridSnapshot {
  const cells = commands.flatMap((command) =>
    command.kind === "set-number-formats" ? command.cells : [],
  );
  if (cells.length === 0) return snapshot;
  const rows = snapshot.rows.map((row) => (row ? [...row] : row));
  for (const { at, format } of cells) {
    const row = rows[at.row] ?? [];
    rows[at.row] = row;
    row[at.column] = { ...(row[at.column] ?? EMPTY), numberFormat: format };
  }
  return { ...snapshot, rows };
}

const EMPTY: SnapshotCell = { value: null, text: "", formula: null, numberFormat: "General" };

/**
 * What takes an insertion or deletion back: the opposite one with the looks that cells had, as far as the host knows
 * them; sizes and what the page shows; the contents that were deleted, and the formulas that had lost their cells.
 *
 * @param before the sheet just before the command
 * @param formats the number formats that are part of looks
 */
export function trackBack(
  before: GridSnapshot,
  track: TrackCommand,
  formats: LookFormats = NO_LOOKS,
): readonly HostCommand[] {
  const looks = lostLooks(before, track);
  const back = { ...invertedTrack(track), ...(looks.length > 0 && { looks }) };
  const after = movedSnapshot(before, trackChangeOf(track));
  const again = movedSnapshot(after, trackChangeOf(back));
  const known = looks.length > 0 ? withLooks(again, track, looks, formats) : again;
  return [back, ...layoutDifferences(again, before), ...differences(known, before)];
}

/** Looks of the cells that go with their rows or columns. */
function lostLooks(before: GridSnapshot, track: TrackCommand): readonly PlacedLook[] {
  const change = trackChangeOf(track);
  return (before.looks ?? []).flatMap((cells, row) =>
    (cells ?? []).flatMap((look, column) => {
      const at = { row, column };
      return look === undefined || movedIndex(change, at[change.axis]) !== null
        ? []
        : [{ at, look }];
    }),
  );
}

/** Number formats by look. */
type LookFormats = ReadonlyMap<number, string>;
const NO_LOOKS: LookFormats = new Map();

/** @param sheet as it was read: a plan changes formats, but no looks that a snapshot tells */
export function lookFormats({ looks = [], rows }: GridSnapshot): LookFormats {
  const formats = new Map<number, string>();
  for (const [row, cells] of looks.entries()) {
    for (const [column, look] of (cells ?? []).entries()) {
      if (look !== undefined) {
        formats.set(look, rows[row]?.[column]?.numberFormat ?? EMPTY.numberFormat);
      }
    }
  }
  return formats;
}

/** New cells as they are when they get their looks, and nothing from their neighbours. */
function withLooks(
  sheet: GridSnapshot,
  track: TrackCommand,
  looks: readonly PlacedLook[],
  formats: LookFormats,
): GridSnapshot {
  const change = trackChangeOf(track);
  const rows = sheet.rows.map((cells, row) =>
    cells?.map((cell, column) =>
      movedIndex(change, { row, column }[change.axis]) === null ? undefined : cell,
    ),
  );
  const placed = looks.map(({ at, look }) => {
    const format = formats.get(look) ?? EMPTY.numberFormat;
    return { at, format, expected: format };
  });
  const command = { kind: "set-number-formats", sheet: sheet.sheet, cells: placed } as const;
  return withFormats({ ...sheet, rows }, [command]);
}

/** What makes the cells of a sheet from those of another: values, formulas and number formats. */
function differences(from: GridSnapshot, to: GridSnapshot): readonly HostCommand[] {
  const { sheet } = to;
  const values: CellChange[] = [];
  const formats: Extract<HostCommand, { kind: "set-number-formats" }>["cells"][number][] = [];
  const height = Math.max(from.rows.length, to.rows.length);
  for (let row = 0; row < height; row++) {
    const width = Math.max(from.rows[row]?.length ?? 0, to.rows[row]?.length ?? 0);
    for (let column = 0; column < width; column++) {
      const a = from.rows[row]?.[column] ?? EMPTY;
      const b = to.rows[row]?.[column] ?? EMPTY;
      const at = { row, column };
      if (a.numberFormat !== b.numberFormat) {
        formats.push({ at, format: b.numberFormat, expected: a.numberFormat });
      }
      if (a.value === b.value && a.formula === b.formula) continue;
      const block = mergedRange(to, row, column);
      if (block.top !== row || block.left !== column) continue;
      values.push({ at, content: contentOf(b), expected: { value: a.value, formula: a.formula } });
    }
  }
  const commands: readonly HostCommand[] = [
    { kind: "set-values", sheet, cells: values },
    { kind: "set-number-formats", sheet, cells: formats },
  ];
  return commands.filter((command) => "cells" in command && command.cells.length > 0);
}

const contentOf = ({ value, formula }: SnapshotCell): CellContent =>
  formula === null ? { value } : { formula, cached: value };

/** Size up to which an object counts as still there, points. */
const SLACK = 0.5;

/**
 * Whether all that rows or columns take with them can be brought back by commands. Merged blocks cannot, nor objects
 * that were flattened, nor what formulas of other sheets said.
 *
 * @param others the other sheets of the workbook
 */
export function isRestorable(
  before: GridSnapshot,
  commands: readonly HostCommand[],
  others: readonly GridSnapshot[],
): boolean {
  return segmentsOf(before, commands).every((segment) => {
    const { track } = segment;
    if (!track || track.kind.startsWith("insert")) return true;
    const state = endOf(segment);
    const removed = new Set(
      segment.commands.flatMap((one) => (one.kind === "delete-shapes" ? one.names : [])),
    );
    const there = movedSnapshot(state, trackChangeOf(track));
    const again = movedSnapshot(there, trackChangeOf(invertedTrack(track)));
    const hasMerges = JSON.stringify(again.merges) === JSON.stringify(state.merges);
    const hasShapes = state.shapes.every(({ name, bounds }, i) => {
      const back = again.shapes[i]!.bounds;
      const isSame =
        Math.abs(bounds.height - back.height) < SLACK &&
        Math.abs(bounds.width - back.width) < SLACK;
      return isSame || removed.has(name);
    });
    return hasMerges && hasShapes && !others.some((sheet) => reads(sheet, before.sheet));
  });
}

/** Whether a formula of a sheet names another one. */
const reads = ({ rows }: GridSnapshot, sheet: string): boolean => {
  const name = sheet.toLowerCase().replaceAll("'", "''");
  return rows.some((cells) =>
    cells?.some((cell) => cell?.formula?.toLowerCase().includes(name) ?? false),
  );
};
