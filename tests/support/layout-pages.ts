import { OFF_PAGE } from "../../src/core/layout/constants";
import type { LayoutInput } from "../../src/core/layout/diagram-layout";
import { linkPages } from "../../src/core/layout/page-links";
import { growthOf, withStrips } from "../../src/core/layout/page-strips";
import { layoutPages, type PagedLayout } from "../../src/core/layout/paged-layout";
import { pageStarts } from "../../src/core/layout/paginate";

/** What the body gets of an A4 sheet lying down, with a repeated head; points. */
const A4_BODY = 400;

export type Paged = PagedLayout & {
  readonly starts: readonly number[];
  readonly links: ReturnType<typeof linkPages>;
  /** The whole input with the strips of the pages. */
  readonly input: LayoutInput;
};

/** A layout task on pages that hold so many points of rows. */
export function paged(input: LayoutInput, capacity = A4_BODY): Paged {
  const { rowEdges } = input;
  const heightOf = (row: number): number => (rowEdges[row + 1] ?? 0) - (rowEdges[row] ?? 0);
  const rows = pageStarts({
    heightOf: (row) => (row < 0 ? 0 : heightOf(row)),
    capacity,
    start: -1,
    head: { first: -1, last: -1 },
    body: { first: 0, last: rowEdges.length - 2 },
    repeated: null,
    forced: [],
    together: [],
    strip: OFF_PAGE.strip,
  });
  const natural = rows.map((row) => rowEdges[row]!);
  const links = linkPages(input, natural);
  const grown = withStrips(input, natural, growthOf(links, natural.length + 1));
  return { ...grown, links, ...layoutPages(grown.input, grown.starts, links) };
}
