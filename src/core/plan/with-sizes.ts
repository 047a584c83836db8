import { type GridSnapshot, rowEdge } from "../grid/grid-snapshot";
import { rowHeight, withRowHeights } from "../grid/with-row-heights";
import type { HostCommand } from "../workbook-port";

/**
 * The sheet as the commands of one drawing leave it for the next one on the same sheet: row heights, breaks, and the
 * objects below rows that got higher where hosts move them to.
 */
export function withSizes(snapshot: GridSnapshot, commands: readonly HostCommand[]): GridSnapshot {
  let sheet = snapshot;
  for (const command of commands) {
    if (command.kind === "set-row-breaks") {
      sheet = { ...sheet, page: { ...sheet.page, rowBreaks: command.rows } };
    }
    if (command.kind !== "set-row-heights") continue;
    const before = sheet;
    const changes = command.rows.map(({ row, height }) => ({
      end: rowEdge(before, row + 1),
      by: height - rowHeight(before, row),
    }));
    const down = (y: number): number =>
      changes.reduce((sum, { end, by }) => (y >= end - 0.01 ? sum + by : sum), y);
    const higher = withRowHeights(
      before,
      new Map(command.rows.map(({ row, height }) => [row, height])),
    );
    sheet = {
      ...higher,
      shapes: before.shapes.map((shape) => ({
        ...shape,
        bounds: { ...shape.bounds, y: down(shape.bounds.y) },
        connector: shape.connector && {
          ...shape.connector,
          waypoints: shape.connector.waypoints.map(({ x, y }) => ({ x, y: down(y) })),
        },
      })),
    };
  }
  return sheet;
}
