import { byPlace, type CellAddress } from "../grid/address";
import type { CellLook, NewSheet } from "../sheet-commands";

/** A cell and how it looks. */
export type LookedCell = CellAddress & { readonly look: CellLook };

/** The look of each cell that has one, later looks laid over earlier ones; by row, then by column. */
export function cellLooks(looks: NewSheet["looks"]): readonly LookedCell[] {
  const cells = new Map<string, LookedCell>();
  for (const { range, look } of looks) {
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        const key = `${row},${column}`;
        cells.set(key, { row, column, look: { ...cells.get(key)?.look, ...look } });
      }
    }
  }
  return [...cells.values()].sort(byPlace);
}
