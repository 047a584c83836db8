import type { ProcedureTable } from "../document/sop-document";
import { columnEdge, columnWidth, type GridSnapshot } from "../grid/grid-snapshot";
import { textWidth } from "../layout/text-size";
import type { HostCommand } from "../workbook-port";

/** Size of the text in a cell that nobody has formatted, and the air beside it; points. */
const HEADING = { size: 11, air: 8 } as const;

/**
 * Gives columns that are about to be headed the width that shows their heading: beside each other in a narrow form the
 * left one would be cut by the right one. What stands further right would move along, so beside it they stay as they are.
 *
 * @param commands what heads them, planned on this snapshot
 */
export function planHelperWidths(
  snapshot: GridSnapshot,
  table: ProcedureTable,
  commands: readonly HostCommand[],
): readonly HostCommand[] {
  const heads = commands.flatMap((command) =>
    command.kind === "set-values"
      ? command.cells.flatMap(({ at, content }) => {
          const text = "value" in content ? content.value : null;
          const isHead = at.row === table.header.bottom && at.column > table.range.right;
          return isHead && typeof text === "string" ? [{ column: at.column, text }] : [];
        })
      : [],
  );
  const columns = heads.flatMap(({ column, text }) => {
    const width = Math.ceil(textWidth(text, HEADING.size) + HEADING.air);
    const present = columnWidth(snapshot, column);
    return present < width && isLast(snapshot, column, heads) ? [{ column, width }] : [];
  });
  return columns.length > 0 ? [{ kind: "set-column-widths", sheet: snapshot.sheet, columns }] : [];
}

/** Whether nothing but another heading stands right of a column. */
function isLast(
  snapshot: GridSnapshot,
  column: number,
  heads: readonly { readonly column: number }[],
): boolean {
  const { rows, merges, shapes } = snapshot;
  const edge = columnEdge(snapshot, column + 1);
  const isHead = (at: number): boolean => heads.some((head) => head.column === at);
  return (
    shapes.every(({ bounds }) => bounds.x + bounds.width <= edge) &&
    merges.every(({ right }) => right <= column) &&
    rows.every((cells) =>
      (cells ?? []).every(
        (cell, at) => at <= column || isHead(at) || (cell?.value ?? null) === null,
      ),
    )
  );
}
