import { cellAt, type GridSnapshot, type SnapshotShape } from "../core/grid/grid-snapshot";
import { planRestore } from "../core/plan/plan-restore";
import type { HostCommand } from "../core/workbook-port";
import type { Operation } from "./check-commands";

/**
 * What takes a plan back of which Excel has carried out no one knows how much: the inverse of the whole plan, of which
 * only that is done which the sheet, as it is now, needs.
 */
export function operationsBack(
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
      case "set-values":
        return command.cells
          .filter(({ at }) => !sameEntry(before, now, at.row, at.column))
          .map(({ at, content }) => ({
            kind: "enter",
            sheet,
            at,
            content,
            format: cellAt(now, at.row, at.column)?.numberFormat ?? "General",
          }));
      case "set-number-formats":
        return command.cells.map(({ at, format }) => ({ kind: "format", sheet, at, format }));
      case "delete-shapes":
        return removal(command.names);
      case "add-shapes":
        return [
          ...removal(command.shapes.map(({ name }) => name)),
          { kind: "add", sheet, shapes: command.shapes },
        ];
      default:
        return [];
    }
  });
  return [...visibility, ...back];
}

function sameEntry(a: GridSnapshot, b: GridSnapshot, row: number, column: number): boolean {
  const [x, y] = [cellAt(a, row, column), cellAt(b, row, column)];
  return (x?.value ?? null) === (y?.value ?? null) && (x?.formula ?? null) === (y?.formula ?? null);
}

/**
 * Whether a sheet is as it was: cells, and objects by name, text, alt text, visibility and glue. Not by id, which is
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
    rows.flatMap((cells, row) => (cells?.some(Boolean) ? [[row, cells]] : [])),
    shapes.map(describe).sort(),
    page.printArea,
  ]);
}
