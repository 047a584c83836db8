import { cellUnder } from "../grid/cell-under";
import { centre } from "../grid/geometry";
import type { GridSnapshot, RowSize, SnapshotShape } from "../grid/grid-snapshot";
import { rowHeight } from "../grid/with-row-heights";
import type { RowHeight } from "../sheet-commands";
import { marksFromText } from "./drawing-marks";
import { recordedMarks } from "./fingerprint";

/** What a drawing did to the rows of its sheet, as its symbols remember it. */
export type Remembered = {
  /** Rows that were made higher: their height before. */
  readonly heights: ReadonlyMap<number, number>;
  /** How that height was given; unknown where the host did not tell, absent where somebody set another one since. */
  readonly sizes: ReadonlyMap<number, RowSize | "unknown">;
  /** Height of the strip on top of such a row. */
  readonly strips: ReadonlyMap<number, number>;
  /** Rows that begin a page by a break of ours. */
  readonly breaks: ReadonlySet<number>;
  /** The user asked for one long page. */
  readonly onePage: boolean;
};

/** Hosts round heights to pixels, points. */
const ROUNDING = 1;

/** @param symbols the drawn symbols of one drawing, or of all on the sheet */
export function remembered(snapshot: GridSnapshot, symbols: readonly SnapshotShape[]): Remembered {
  const heights = new Map<number, number>();
  const sizes = new Map<number, RowSize | "unknown">();
  const strips = new Map<number, number>();
  const breaks = new Set<number>();
  let onePage = false;
  for (const { bounds, title } of symbols) {
    const marks = marksFromText(recordedMarks(title));
    const under = cellUnder(snapshot, centre(bounds)).row;
    onePage ||= marks.onePage;
    for (const down of marks.breaks) breaks.add(under + down);
    for (const { down, height, top, bottom, size = "unknown" } of marks.rows) {
      const row = under + down;
      if (heights.has(row)) continue;
      const before = heightBefore(rowHeight(snapshot, row), height, top + bottom);
      heights.set(row, before);
      if (before === height) sizes.set(row, size);
      strips.set(row, Math.min(top, rowHeight(snapshot, row) - before));
    }
  }
  return { heights, sizes, strips, breaks, onePage };
}

/** A row that somebody made higher since gives back what we added; one that was made lower has given it back already. */
function heightBefore(present: number, height: number, added: number): number {
  if (Math.abs(present - height - added) <= ROUNDING) return height;
  return present <= height + ROUNDING ? present : Math.max(height, present - added);
}

/** A row with the height that it had before, given as it was given then. */
export const rowGivenBack = (
  row: number,
  height: number,
  was: RowHeight["was"] | undefined,
): RowHeight => (was ? { row, height, was } : { row, height });
