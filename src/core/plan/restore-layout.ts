import { columnEdge, type GridSnapshot, rowEdge, rowSize } from "../grid/grid-snapshot";
import { madeBy } from "../sheets/as-made";
import { pageBack } from "../sheets/page-change";
import type { HostCommand } from "../workbook-port";

/**
 * What gives sizes, breaks and the page of one sheet back. Of a size that was set twice the first one is found again,
 * and so is each part of the page.
 */
export function restoredLayout(
  before: GridSnapshot,
  commands: readonly HostCommand[],
): readonly HostCommand[] {
  const { sheet, page } = before;
  const rows = new Set<number>();
  const columns = new Set<number>();
  const back: HostCommand[] = [];
  let pages = {};
  let breaks = false;
  for (const command of commands) {
    if (command.kind === "set-row-heights") for (const { row } of command.rows) rows.add(row);
    if (command.kind === "set-column-widths") {
      for (const { column } of command.columns) columns.add(column);
    }
    if (command.kind === "set-row-breaks") breaks = true;
    if (command.kind === "set-page-setup") pages = { ...pages, ...pageBack(before, command.page) };
  }
  if (rows.size > 0) {
    const heights = [...rows].map((row) => ({
      row,
      height: rowEdge(before, row + 1) - rowEdge(before, row),
      was: rowSize(before, row) ?? ("unknown" as const),
    }));
    back.push({ kind: "set-row-heights", sheet, rows: heights });
  }
  if (columns.size > 0) {
    const widths = [...columns].map((column) => ({
      column,
      width: columnEdge(before, column + 1) - columnEdge(before, column),
    }));
    back.push({ kind: "set-column-widths", sheet, columns: widths });
  }
  if (breaks) back.push({ kind: "set-row-breaks", sheet, rows: page.rowBreaks });
  if (Object.keys(pages).length > 0) back.push({ kind: "set-page-setup", sheet, page: pages });
  return back;
}

/** What takes the sheets away that a list of commands made, the last one first. */
export const removedSheets = (commands: readonly HostCommand[]): readonly HostCommand[] =>
  commands
    .flatMap((command, i): readonly HostCommand[] =>
      command.kind === "add-sheet"
        ? [
            {
              kind: "delete-sheet",
              sheet: command.sheet,
              made: madeBy(command.content, command.sheet, commands.slice(i + 1)),
            },
          ]
        : [],
    )
    .reverse();
