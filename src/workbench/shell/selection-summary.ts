import { type RangeAddress, rangeName } from "../../core/grid/address";
import type { GridSnapshot } from "../../core/grid/grid-snapshot";

export type SelectionSummary = {
  readonly address: string;
  /** Cells that hold something. */
  readonly filled: number;
  /** Sum of the numbers; null when there are fewer than two. */
  readonly sum: number | null;
};

export function summarise(snapshot: GridSnapshot, range: RangeAddress): SelectionSummary {
  let filled = 0;
  let numbers = 0;
  let sum = 0;
  const last = Math.min(range.bottom, snapshot.rows.length - 1);
  for (let row = range.top; row <= last; row++) {
    const cells = snapshot.rows[row] ?? [];
    for (let column = range.left; column <= Math.min(range.right, cells.length - 1); column++) {
      const value = cells[column]?.value ?? null;
      if (value !== null && value !== "") filled += 1;
      if (typeof value === "number") {
        numbers += 1;
        sum += value;
      }
    }
  }
  return { address: rangeName(range), filled, sum: numbers > 1 ? sum : null };
}
