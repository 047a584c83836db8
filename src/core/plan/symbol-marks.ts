import { cellUnder } from "../grid/cell-under";
import { centre, type Rect } from "../grid/geometry";
import type { GridSnapshot } from "../grid/grid-snapshot";
import type { DrawingLayout } from "./drawing-layout";
import { type DrawingMarks, NO_MARKS } from "./drawing-marks";

/**
 * What each symbol of a drawing has to remember. What was done to a row is told by every symbol in it, so that it is
 * known also when one of them is deleted by hand; a row without symbols is told by the ones nearest to it.
 *
 * @param sheet the sheet with the row heights of the drawing
 */
export function marksOf(
  sheet: GridSnapshot,
  { input, layout, grown, ownBreaks, onePage, kept }: DrawingLayout,
): (node: string, bounds: Rect) => DrawingMarks {
  const rowOf = (box: Rect): number => cellUnder(sheet, centre(box)).row;
  const occupied = [...new Set(layout.nodes.map(({ bounds }) => rowOf(bounds)))];
  const cells = new Map(input.nodes.map(({ id, cell }) => [id, cell]));
  const teller = (row: number): number =>
    occupied.reduce(
      (best, one) => (Math.abs(one - row) < Math.abs(best - row) ? one : best),
      occupied[0] ?? row,
    );
  const told = new Map<number, { rows: typeof grown; breaks: readonly number[] }>();
  const at = (row: number) => told.get(row) ?? { rows: [], breaks: [] };
  for (const one of grown) {
    const row = teller(one.row);
    told.set(row, { ...at(row), rows: [...at(row).rows, one] });
  }
  for (const start of ownBreaks) {
    const row = teller(start);
    told.set(row, { ...at(row), breaks: [...at(row).breaks, start] });
  }
  return (node, bounds) => {
    const under = rowOf(bounds);
    const { rows, breaks } = at(under);
    const cell = cells.get(node);
    return {
      ...NO_MARKS,
      rows: rows.map(({ row, ...sizes }) => ({ down: row - under, ...sizes })),
      breaks: breaks.map((row) => row - under),
      onePage,
      place: cell
        ? {
            x: Math.round(bounds.x - cell.x),
            y: Math.round(bounds.y - cell.y),
            width: Math.round(cell.width),
            height: Math.round(cell.height),
            kept: kept.includes(node),
          }
        : null,
    };
  };
}
