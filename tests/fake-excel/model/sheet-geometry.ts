import type { RangeAddress } from "../../../src/core/grid/address";
import type { Rect } from "../../../src/core/grid/geometry";
import type { SheetModel, TrackSizes } from "./workbook-model";

/** Shown size of one row or column; a hidden one has none. */
export const trackSize = (tracks: TrackSizes, index: number): number =>
  tracks.hidden.has(index) ? 0 : (tracks.sizes.get(index) ?? tracks.defaultSize);

/** Distance from the sheet's corner to the start of a row or column, points. */
export function trackStart(tracks: TrackSizes, index: number): number {
  let start = index * tracks.defaultSize;
  for (const [i, size] of tracks.sizes) {
    if (i < index && !tracks.hidden.has(i)) start += size - tracks.defaultSize;
  }
  for (const i of tracks.hidden) if (i < index) start -= tracks.defaultSize;
  return start;
}

/** The box of a block of cells on the sheet, points. */
export function areaBox(sheet: SheetModel, area: RangeAddress): Rect {
  const x = trackStart(sheet.columns, area.left);
  const y = trackStart(sheet.rows, area.top);
  return {
    x,
    y,
    width: trackStart(sheet.columns, area.right + 1) - x,
    height: trackStart(sheet.rows, area.bottom + 1) - y,
  };
}
