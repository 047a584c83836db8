import type { SopDocument } from "../../document/sop-document";
import type { RangeAddress } from "../../grid/address";
import type { GridSnapshot } from "../../grid/grid-snapshot";
import type { Span } from "../../grid/track-change";
import type { HostCommand } from "../../workbook-port";

/**
 * Columns that a new row merges as the other steps of one row do: those of the nearest one above, else of the first one
 * below. What a block over several rows will cover anyway is left out.
 *
 * @param at the new row; what is there now goes down
 */
export function blocksForRow(
  { merges }: GridSnapshot,
  { activities }: SopDocument,
  at: number,
): readonly Span[] {
  const single = activities
    .map(({ origin: { range } }) => range)
    .filter(({ top, bottom }) => top === bottom)
    .map(({ top }) => top);
  const model = single.filter((row) => row < at).at(-1) ?? single[0];
  if (model === undefined) return [];
  const cut = merges.filter(({ top, bottom }) => top < at && bottom >= at);
  return merges
    .filter(({ top, bottom, left, right }) => top === model && bottom === model && left < right)
    .filter(({ left, right }) => !cut.some((one) => one.left <= right && one.right >= left))
    .map(({ left, right }) => ({ first: left, last: right }));
}

/** The print area that ends above a new last row of the table, with that row. */
export function grownArea(
  { sheet, page: { printArea } }: GridSnapshot,
  table: RangeAddress,
  row: number,
): readonly HostCommand[] {
  const ends = (area: RangeAddress): boolean =>
    area.bottom === row - 1 && area.left <= table.right && area.right >= table.left;
  if (!printArea.some(ends)) return [];
  const areas = printArea.map((area) => (ends(area) ? { ...area, bottom: row } : area));
  return [{ kind: "set-page-setup", sheet, page: { printAreas: areas } }];
}
