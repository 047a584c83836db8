import { cellOrigin, type Origin } from "../grid/address";
import { cellAt, type GridSnapshot } from "../grid/grid-snapshot";
import { movedIndex } from "../grid/track-change";
import type { HostCommand } from "../workbook-port";
import { isTrackCommand, trackChangeOf } from "./track-command";

/** A cell that a plan changes: what it shows now and what it will show. */
export type CellPreview = {
  readonly cell: Origin;
  readonly before: string;
  readonly after: string;
};

/**
 * What a plan writes and what it takes away, by the cells as they are now. Cells that are written after rows or columns
 * have moved are not told.
 */
export function previewOf(
  snapshot: GridSnapshot,
  commands: readonly HostCommand[],
): readonly CellPreview[] {
  const { sheet } = snapshot;
  const found = new Map<string, CellPreview>();
  const textAt = (row: number, column: number): string => cellAt(snapshot, row, column)?.text ?? "";
  const put = (row: number, column: number, after: string): void => {
    const before = textAt(row, column);
    if (before === after) found.delete(`${row},${column}`);
    else found.set(`${row},${column}`, { cell: cellOrigin(sheet, row, column), before, after });
  };
  for (const command of commands) {
    if (command.sheet !== sheet) continue;
    if (command.kind === "set-values") {
      for (const { at, content } of command.cells) {
        const value = "formula" in content ? content.cached : content.value;
        put(at.row, at.column, value === null ? "" : String(value));
      }
    }
    if (!isTrackCommand(command)) continue;
    const change = trackChangeOf(command);
    snapshot.rows.forEach((cells, row) => {
      cells?.forEach((_, column) => {
        const index = change.axis === "row" ? row : column;
        if (movedIndex(change, index) === null) put(row, column, "");
      });
    });
    break;
  }
  return [...found.values()];
}
