import { columnEdge, type GridSnapshot, rowEdge } from "../core/grid/grid-snapshot";
import type { HostCommand } from "../core/workbook-port";
import { isSizeCommand, type LayoutOperation } from "./check-layout";

/** What gives sizes, breaks and the page back: of the sizes only those that differ, for Excel fits the others to their text. */
export function layoutBack(
  before: GridSnapshot,
  now: GridSnapshot,
  command: HostCommand,
): readonly LayoutOperation[] {
  if (!isSizeCommand(command)) return [];
  switch (command.kind) {
    case "set-row-heights": {
      const height = (of: GridSnapshot, row: number) => rowEdge(of, row + 1) - rowEdge(of, row);
      const rows = command.rows.filter(({ row }) => height(before, row) !== height(now, row));
      return rows.length > 0 ? [{ ...command, rows }] : [];
    }
    case "set-column-widths": {
      const width = (of: GridSnapshot, at: number) => columnEdge(of, at + 1) - columnEdge(of, at);
      const columns = command.columns.filter(
        ({ column }) => width(before, column) !== width(now, column),
      );
      return columns.length > 0 ? [{ ...command, columns }] : [];
    }
    default:
      return [command];
  }
}
