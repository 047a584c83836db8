import type { RangeAddress } from "../grid/address";
import type { SheetCells } from "./sheet-cells";

/** Leftmost and rightmost column that may be a lane; none when right < left. */
export type LaneSpan = { readonly left: number; readonly right: number };

/** The columns that may be lanes: between Kegiatan and the next column of the form. */
export function laneColumns(
  kegiatan: RangeAddress,
  others: readonly (RangeAddress | null)[],
  pelaksana: readonly RangeAddress[],
): LaneSpan {
  const after = (column: number): number =>
    Math.min(...others.flatMap((range) => (range && range.left > column ? [range.left] : []))) - 1;
  const left = kegiatan.right + 1;
  const right = after(kegiatan.right);
  if (right >= left && Number.isFinite(right)) return { left, right };
  // Mutu Baku stands before the lanes, or nothing stands behind them: their own word says where they are.
  const first = Math.min(...pelaksana.map((range) => range.left));
  const last = Math.max(...pelaksana.map((range) => range.right));
  if (!Number.isFinite(first) || first <= kegiatan.right) return { left, right: left - 1 };
  const next = after(last);
  return { left: first, right: Number.isFinite(next) ? next : last };
}

/**
 * The lanes without columns at their edges whose own heading stands beside the word Pelaksana, not below it:
 * `Uraian Tugas | Pelaksana | ← | Catatan` has two lanes.
 */
export function withoutNeighbours(
  cells: SheetCells,
  { left, right }: LaneSpan,
  pelaksana: readonly RangeAddress[],
  bottom: number,
): LaneSpan {
  const row = pelaksana[0]?.top;
  // In a header of one row the word Pelaksana is itself the name of a lane.
  if (row === undefined || pelaksana.every((range) => range.bottom >= bottom)) {
    return { left, right };
  }
  const first = Math.min(...pelaksana.map((range) => range.left));
  const last = Math.max(...pelaksana.map((range) => range.right));
  const isOther = (column: number): boolean =>
    (column < first || column > last) && cells.textAt(row, column) !== "";
  let from = left;
  let to = right;
  while (from < first && isOther(from)) from++;
  while (to > last && isOther(to)) to--;
  return { left: from, right: to };
}
