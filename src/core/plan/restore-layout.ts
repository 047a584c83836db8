import { columnWidth, type GridSnapshot, rowSize } from "../grid/grid-snapshot";
import { rowHeight } from "../grid/with-row-heights";
import type { PageChange, RowHeight } from "../sheet-commands";
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
    back.push({ kind: "set-row-heights", sheet, rows: heightsOf(before, rows) });
  }
  if (columns.size > 0) {
    back.push({ kind: "set-column-widths", sheet, columns: widthsOf(before, columns) });
  }
  if (breaks) back.push({ kind: "set-row-breaks", sheet, rows: page.rowBreaks });
  if (Object.keys(pages).length > 0) back.push({ kind: "set-page-setup", sheet, page: pages });
  return back;
}

/** What gives a sheet the sizes of another one, and what its page shows; both have the same rows and columns. */
export function layoutDifferences(from: GridSnapshot, to: GridSnapshot): readonly HostCommand[] {
  const { sheet } = to;
  const rows = heightsOf(to, indexes(from.rowEdges, to.rowEdges)).filter(
    ({ row, height }) => height !== rowHeight(from, row),
  );
  const columns = widthsOf(to, indexes(from.columnEdges, to.columnEdges)).filter(
    ({ column, width }) => width !== columnWidth(from, column),
  );
  const isSame = (part: "printArea" | "titleRows" | "rowBreaks"): boolean =>
    JSON.stringify(from.page[part]) === JSON.stringify(to.page[part]);
  const page: PageChange = {
    ...(!isSame("printArea") && to.page.printArea.length > 0 && { printAreas: to.page.printArea }),
    ...(!isSame("titleRows") && { titleRows: to.page.titleRows }),
  };
  const { rowBreaks } = to.page;
  return [
    ...(rows.length > 0 ? [{ kind: "set-row-heights" as const, sheet, rows }] : []),
    ...(columns.length > 0 ? [{ kind: "set-column-widths" as const, sheet, columns }] : []),
    ...(isSame("rowBreaks") ? [] : [{ kind: "set-row-breaks" as const, sheet, rows: rowBreaks }]),
    ...(Object.keys(page).length > 0 ? [{ kind: "set-page-setup" as const, sheet, page }] : []),
  ];
}

const indexes = (a: readonly number[], b: readonly number[]): readonly number[] =>
  Array.from({ length: Math.max(a.length, b.length, 1) - 1 }, (_, i) => i);

const heightsOf = (snapshot: GridSnapshot, rows: Iterable<number>): readonly RowHeight[] =>
  [...rows].map((row) => ({
    row,
    height: rowHeight(snapshot, row),
    was: rowSize(snapshot, row) ?? "unknown",
  }));

const widthsOf = (snapshot: GridSnapshot, columns: Iterable<number>) =>
  [...columns].map((column) => ({ column, width: columnWidth(snapshot, column) }));

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
