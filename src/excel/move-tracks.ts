import { columnName, rangeName } from "../core/grid/address";
import { newBlocks, type TrackChange } from "../core/grid/track-change";
import type { WriteStep } from "./write-steps";

/** Bytes of an insertion or deletion. Measured. */
const TRACK_BYTES = 500;

/**
 * Excel's own insertion or deletion of whole rows or columns: it moves everything, and gives new ones the formats of
 * those before them. Alone in its request, so that after a failure it is known whether it happened.
 */
export const moveTracks = (sheet: Excel.Worksheet, change: TrackChange): WriteStep => ({
  bytes: TRACK_BYTES,
  alone: true,
  queue() {
    const range = sheet.getRange(addressOf(change));
    const isRow = change.axis === "row";
    if (change.kind === "insert") range.insert(isRow ? "Down" : "Right");
    else range.delete(isRow ? "Up" : "Left");
  },
});

/** What new rows are to have merged; in a request of its own, see `moveTracks`. */
export const mergeNew = (sheet: Excel.Worksheet, change: TrackChange): readonly WriteStep[] =>
  newBlocks(change).map((block) => ({
    bytes: TRACK_BYTES,
    queue: () => sheet.getRange(rangeName(block)).merge(),
  }));

function addressOf({ axis, at, count }: TrackChange): string {
  const name = (index: number): string => (axis === "row" ? String(index + 1) : columnName(index));
  return `${name(at)}:${name(at + count - 1)}`;
}
