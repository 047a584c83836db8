import type { CellAddress } from "../grid/address";
import { cellUnder } from "../grid/cell-under";
import { centre, type Rect } from "../grid/geometry";
import type { GridSnapshot, SnapshotShape } from "../grid/grid-snapshot";
import { cellKey, formatAt, HIDING_FORMAT } from "./code-cells";
import { type RecordedFormat, recordedFormats } from "./fingerprint";

/** Number formats of cells before their codes were hidden, by `cellKey`. */
export type OldFormats = ReadonlyMap<string, string>;

/** What the titles of drawn symbols say about the cells under them. */
export function oldFormats(snapshot: GridSnapshot, symbols: readonly SnapshotShape[]): OldFormats {
  return new Map(
    symbols.flatMap(({ bounds, title }) => {
      const under = cellUnder(snapshot, centre(bounds));
      return recordedFormats(title).map(
        ({ down, across, format }) =>
          [cellKey({ row: under.row + down, column: under.column + across }), format] as const,
      );
    }),
  );
}

/**
 * What a symbol has to remember about the cells it covers: only formats that are not General.
 *
 * @param redraw a drawing of ours is there already: a hidden format that no title explains then came from it, by
 *   inserting a row or filling down. Without one, the author set it, and it stays.
 */
export function formatsToRecord(
  snapshot: GridSnapshot,
  bounds: Rect,
  cells: readonly CellAddress[],
  old: OldFormats,
  redraw: boolean,
): readonly RecordedFormat[] {
  const under = cellUnder(snapshot, centre(bounds));
  return cells.flatMap((cell) => {
    const present = formatAt(snapshot, cell);
    const hidden = present === HIDING_FORMAT;
    const unexplained = redraw ? "General" : HIDING_FORMAT;
    const format = hidden ? (old.get(cellKey(cell)) ?? unexplained) : present;
    if (format === "General") return [];
    return [{ down: cell.row - under.row, across: cell.column - under.column, format }];
  });
}
