import { columnWidth, type GridSnapshot } from "../core/grid/grid-snapshot";
import { rowHeight } from "../core/grid/with-row-heights";
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
      const rows = command.rows.filter(({ row }) => rowHeight(before, row) !== rowHeight(now, row));
      return rows.length > 0 ? [{ ...command, rows }] : [];
    }
    case "set-column-widths": {
      const columns = command.columns.filter(
        ({ column }) => columnWidth(before, column) !== columnWidth(now, column),
      );
      return columns.length > 0 ? [{ ...command, columns }] : [];
    }
    default:
      return [command];
  }
}
