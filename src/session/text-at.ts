import type { Origin } from "../core/grid/address";
import { type GridSnapshot, textAt as textOfCell } from "../core/grid/grid-snapshot";

/** The texts of the cells of a place, in reading order, one a line. */
export function textAt(snapshots: readonly GridSnapshot[], { sheet, range }: Origin): string {
  const snapshot = snapshots.find((one) => one.sheet === sheet);
  if (!snapshot) return "";
  const { top, left, bottom, right } = range;
  const rows = Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
  const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i);
  return rows
    .flatMap((row) => columns.map((column) => textOfCell(snapshot, row, column)))
    .filter((text) => text !== "")
    .join("\n");
}
