import type { Origin } from "../grid/address";
import { cellAt } from "../grid/grid-snapshot";
import { originOf, type SheetCells } from "./sheet-cells";
import { targetText } from "./target-formula";
import { parseTargets, type TargetEntry } from "./targets";

/** Columns of Lanjut ke and Tidak ke; null where the sheet has none. */
export type HelperColumns = { readonly lanjut: number | null; readonly tidak: number | null };

export type HelperEntry = TargetEntry & { readonly origin: Origin };

/** The entries an activity has in one helper column; all its sheet rows are read. */
export function readHelperCell(
  cells: SheetCells,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  column: number | null,
): readonly HelperEntry[] {
  if (column === null) return [];
  return cells.blocksDown(column, top, bottom).flatMap(({ range }) => {
    if (range.top < top || range.left !== column) return [];
    const content = targetText(cellAt(cells.snapshot, range.top, range.left), cells.sheet);
    const origin = originOf(cells, range);
    return parseTargets(content).map((entry) => ({ ...entry, origin }));
  });
}
