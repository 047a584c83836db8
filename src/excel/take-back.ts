import { cellAt, type GridSnapshot, type SnapshotShape } from "../core/grid/grid-snapshot";
import { movedSnapshot } from "../core/grid/moved-snapshot";
import { planRestore } from "../core/plan/plan-restore";
import { endOf, type Segment, segmentsOf, trackBack } from "../core/plan/restore-tracks";
import { invertedTrack, trackChangeOf } from "../core/plan/track-command";
import type { TrackCommand } from "../core/sheet-commands";
import type { HostCommand } from "../core/workbook-port";
import type { Operation } from "./check-commands";
import { layoutBack } from "./layout-back";

/**
 * What takes a plan back of which Excel has carried out no one knows how much: the inverse of the whole plan, of which
 * only that is done which the sheet, as it is now, needs. How often rows and columns came or went is known, but for the
 * one at which Excel failed: the sheet tells.
 *
 * @param tracks number of insertions and deletions that were carried out for certain
 */
export function operationsBack(
  before: GridSnapshot,
  now: GridSnapshot,
  commands: readonly HostCommand[],
  tracks = 0,
): readonly Operation[] {
  const { sheet } = before;
  const segments = segmentsOf(before, commands);
  const open = segments[tracks];
  const isMoved = open?.track && contentsOf(now) === contentsOf(afterTrack(open, open.track));
  const done = segments.slice(0, tracks + (isMoved ? 2 : 1));
  let state = now;
  return done.toReversed().flatMap((segment, i): readonly Operation[] => {
    const own = (): readonly Operation[] => segmentBack(segment.before, state, segment.commands);
    if (!segment.track || i === 0) return own();
    const back = trackBack(endOf(segment), segment.track);
    const change = trackChangeOf(invertedTrack(segment.track));
    state = movedSnapshot(state, change);
    const contents = back
      .slice(1)
      .flatMap((command) => [
        ...layoutBack(endOf(segment), state, command),
        ...entries(state, command),
      ]);
    return [{ kind: "tracks", sheet, change }, ...contents, ...own()];
  });
}

const afterTrack = (segment: Segment, track: TrackCommand): GridSnapshot =>
  movedSnapshot(endOf(segment), trackChangeOf(track));

/** Constants and formulas with their places. */
const contentsOf = ({ rows }: GridSnapshot): string =>
  JSON.stringify(
    rows.flatMap((cells, row) =>
      (cells ?? []).flatMap((cell, column) => {
        const content = cell?.formula ?? cell?.value ?? null;
        return content === null ? [] : [[row, column, content]];
      }),
    ),
  );

/** The same for commands between which no rows or columns came or went. */
function segmentBack(
  before: GridSnapshot,
  now: GridSnapshot,
  commands: readonly HostCommand[],
): readonly Operation[] {
  const { sheet } = before;
  const present = new Set(now.shapes.map(({ name }) => name));
  const removal = (names: readonly string[]): readonly Operation[] =>
    names.flatMap((name) =>
      present.delete(name) ? [{ kind: "delete" as const, sheet, name }] : [],
    );
  const nowById = new Map(now.shapes.map((shape) => [shape.id, shape]));
  const visibility = before.shapes.flatMap((shape): readonly Operation[] => {
    const changed = nowById.get(shape.id);
    const isSame = changed?.hidden === shape.hidden && changed.title === shape.title;
    if (!changed || isSame) return [];
    return [{ kind: "mark", sheet, id: shape.id, visible: !shape.hidden, title: shape.title }];
  });
  const back = planRestore(before, commands).flatMap((command): readonly Operation[] => {
    switch (command.kind) {
      case "set-values": {
        const cells = command.cells.filter(({ at }) => !sameEntry(before, now, at.row, at.column));
        return entries(now, { ...command, cells });
      }
      case "set-number-formats":
        return entries(now, command);
      case "delete-shapes":
        return removal(command.names);
      case "add-shapes":
        return [
          ...removal(command.shapes.map(({ name }) => name)),
          { kind: "add", sheet, shapes: command.shapes },
        ];
      default:
        return layoutBack(before, now, command);
    }
  });
  return [...visibility, ...back];
}

/** Contents and formats as what writes them. */
function entries(now: GridSnapshot, command: HostCommand): readonly Operation[] {
  const { sheet } = now;
  switch (command.kind) {
    case "set-values":
      return command.cells.map(({ at, content }) => ({
        kind: "enter",
        sheet,
        at,
        content,
        format: cellAt(now, at.row, at.column)?.numberFormat ?? "General",
      }));
    case "set-number-formats":
      return command.cells.map(({ at, format }) => ({ kind: "format", sheet, at, format }));
    default:
      return [];
  }
}

function sameEntry(a: GridSnapshot, b: GridSnapshot, row: number, column: number): boolean {
  const [x, y] = [cellAt(a, row, column), cellAt(b, row, column)];
  return (x?.value ?? null) === (y?.value ?? null) && (x?.formula ?? null) === (y?.formula ?? null);
}

/**
 * Whether a sheet is as it was: cells, what its page shows, and objects by name, text, alt text, visibility and glue. Not by id, which is
 * new for what was drawn again, nor by exact place, which Excel rounds to pixels.
 */
export function isBackAsBefore(before: GridSnapshot, now: GridSnapshot): boolean {
  return contentOf(before) === contentOf(now);
}

function contentOf({ rows, shapes, page }: GridSnapshot): string {
  const names = new Map(shapes.map(({ id, name }) => [id, name]));
  const describe = ({ name, text, title, description, hidden, connector }: SnapshotShape): string =>
    JSON.stringify([
      ...[name, text, title, description, hidden],
      ...[connector?.begin, connector?.end].map((glue) => glue && names.get(glue.shapeId)),
    ]);
  return JSON.stringify([
    // Excel counts cells as used that were written and emptied again: places, not lists, are compared.
    rows.flatMap((cells, row) =>
      (cells ?? []).flatMap((cell, column) => (cell ? [[row, column, cell]] : [])),
    ),
    shapes.map(describe).sort(),
    [page.printArea, page.titleRows, page.rowBreaks, page.landscape],
  ]);
}
