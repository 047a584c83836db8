import type { NewSheet } from "../sheet-commands";
import type { CellContent } from "../workbook-port";

type ContentCell = NewSheet["cells"][number];

/** The cells of a new sheet that hold something, each once with its last content; by row, then by column. */
export function contentCells(cells: readonly ContentCell[]): readonly ContentCell[] {
  const last = new Map(cells.map((cell) => [`${cell.at.row},${cell.at.column}`, cell]));
  return [...last.values()]
    .filter(({ content }) => !isNothing(content))
    .sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
}

/** Nothing to write into an empty cell. */
export const isNothing = (content: CellContent): boolean =>
  "value" in content && (content.value === null || content.value === "");
