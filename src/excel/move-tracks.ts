import { columnName } from "../core/grid/address";
import type { TrackChange } from "../core/grid/track-change";
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

function addressOf({ axis, at, count }: TrackChange): string {
  const name = (index: number): string => (axis === "row" ? String(index + 1) : columnName(index));
  return `${name(at)}:${name(at + count - 1)}`;
}
