import type { RangeAddress } from "../grid/address";
import { cellUnder } from "../grid/cell-under";
import type { GridSnapshot, SnapshotCell, SnapshotShape } from "../grid/grid-snapshot";
import { OWN_PREFIX } from "../workbook-port";
import { type SheetCells, sheetCells } from "./sheet-cells";

/** Excel's own inset of a text box is 7.2 pt: the text begins right of it. */
const INSET = 7;

/**
 * The sheet as if the text boxes outside the tables had been typed into the blank cells under them, line by line; null
 * when there are none. Cells with a text of their own keep it.
 */
export function withTextBoxes(
  cells: SheetCells,
  tables: readonly RangeAddress[],
): SheetCells | null {
  const { snapshot } = cells;
  const written = new Map<string, { row: number; column: number; lines: string[] }>();
  for (const shape of snapshot.shapes.filter(isTextBox)) {
    for (const { row, column, text } of linesOver(snapshot, shape)) {
      const { range, text: own } = cells.blockAt(row, column);
      if (own !== "" || tables.some((table) => row >= table.top && row <= table.bottom)) continue;
      const key = `${range.top}/${range.left}`;
      const entry = written.get(key) ?? { row: range.top, column: range.left, lines: [] };
      entry.lines.push(text);
      written.set(key, entry);
    }
  }
  if (written.size === 0) return null;
  const rows = snapshot.rows.map((row) => (row ? [...row] : undefined));
  for (const { row, column, lines } of written.values()) {
    while (rows.length <= row) rows.push(undefined);
    const line: (SnapshotCell | undefined)[] = rows[row] ?? [];
    line[column] = textCell(lines.join("\n"));
    rows[row] = line;
  }
  return sheetCells({ ...snapshot, rows });
}

const isTextBox = ({ kind, hidden, name, text }: SnapshotShape): boolean =>
  kind === "shape" && !hidden && !name.startsWith(OWN_PREFIX) && text.trim() !== "";

/** The lines of a shape, each with the cell it lies over, the height shared out evenly. */
function linesOver(
  snapshot: GridSnapshot,
  { bounds, text }: SnapshotShape,
): readonly { readonly row: number; readonly column: number; readonly text: string }[] {
  const lines = text.split(/\r\n?|\n/);
  const pitch = bounds.height / lines.length;
  return lines.flatMap((line, index) => {
    const x = bounds.x + Math.min(INSET, bounds.width / 2);
    const at = cellUnder(snapshot, { x, y: bounds.y + (index + 0.5) * pitch });
    return line.trim() === "" ? [] : [{ ...at, text: line.trim() }];
  });
}

const textCell = (text: string): SnapshotCell => ({
  value: text,
  text,
  formula: null,
  numberFormat: "General",
});
