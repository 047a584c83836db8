import type { SopDocument } from "../document/sop-document";
import type { RangeAddress } from "../grid/address";
import type { GridSnapshot } from "../grid/grid-snapshot";
import { rowHeight } from "../grid/with-row-heights";
import { OFF_PAGE } from "../layout/constants";
import { pageStarts } from "../layout/paginate";
import { pageCapacity } from "./page-capacity";
import { printedArea } from "./printed-area";

/**
 * The rows of a procedure table that begin a printed page, ascending; none when it fits on one.
 *
 * @param snapshot row heights without the strips of a drawing
 * @param breaks the author's own breaks
 * @param planned the print area that a plan is about to set
 */
export function tablePages(
  snapshot: GridSnapshot,
  { table, activities }: SopDocument,
  breaks: readonly number[],
  planned: RangeAddress | null,
): readonly number[] {
  if (!table) return [];
  const area = printedArea(snapshot, table, planned);
  const capacity = pageCapacity(snapshot, area);
  if (capacity === null) return [];
  return pageStarts({
    heightOf: (row) => rowHeight(snapshot, row),
    capacity,
    start: area.top,
    head: { first: table.header.top, last: table.header.bottom },
    body: { first: table.header.bottom + 1, last: table.range.bottom },
    repeated: snapshot.page.titleRows,
    forced: [...breaks].sort((a, b) => a - b),
    together: activities.map(({ origin: { range } }) => ({ first: range.top, last: range.bottom })),
    strip: OFF_PAGE.strip,
  });
}
