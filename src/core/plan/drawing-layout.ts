import type { SopDocument } from "../document/sop-document";
import type { RangeAddress } from "../grid/address";
import { type GridSnapshot, type RowSize, rowEdge, rowSize } from "../grid/grid-snapshot";
import { rowHeight, withRowHeights } from "../grid/with-row-heights";
import type { DiagramLayout, LayoutInput } from "../layout/diagram-layout";
import { linkPages, type PageLinks } from "../layout/page-links";
import { growthOf, type PageGrowth, withStrips } from "../layout/page-strips";
import { layoutPages } from "../layout/paged-layout";
import type { RowSpan } from "../layout/paginate";
import { tablePages } from "../pages/table-pages";
import type { RowHeight } from "../sheet-commands";
import { cachedLayout } from "./cached-layout";
import { movedSymbols, withKept } from "./kept-symbols";
import { layoutInputOf } from "./layout-input";
import { obstaclesOf } from "./obstacles";
import { ownDrawing, parseOwnName } from "./own-names";
import { planPrintArea } from "./print-area";
import { type Remembered, remembered, rowGivenBack } from "./remembered";

export type DrawingOptions = {
  /** `one`: a long page, whatever the paper holds. Absent: as the present drawing was asked for, else `auto`. */
  readonly pages?: "auto" | "one";
  /** Puts symbols that a user moved back into their cells. */
  readonly reset?: boolean;
};

/** A row that a drawing makes higher: its height before, and by how much on both sides; points. */
export type GrownRow = {
  readonly row: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  /** How the height before is given; absent when the host does not tell. */
  readonly size?: RowSize;
};

/** A drawing as it should be, and the sheet as it has to be for it. */
export type DrawingLayout = {
  /** The task as it was laid out, strips of the pages included. */
  readonly input: LayoutInput;
  readonly layout: DiagramLayout;
  readonly links: PageLinks;
  /** The sheet with the row heights of the drawing; objects are where they were. */
  readonly sheet: GridSnapshot;
  /** The sheet as it would be without a drawing on pages: heights and breaks are the author's. */
  readonly natural: GridSnapshot;
  /** Rows whose height has to change. */
  readonly rows: readonly RowHeight[];
  /** All manual breaks of the sheet as they should be; null when they are so already. */
  readonly breaks: readonly number[] | null;
  /** What symbols have to remember: rows that are higher than they were, breaks that are ours, the user's wish. */
  readonly grown: readonly GrownRow[];
  readonly ownBreaks: readonly number[];
  readonly onePage: boolean;
  /** Nodes whose symbol stays where a user moved it. */
  readonly kept: readonly string[];
};

const NO_LINKS: PageLinks = { links: [], split: new Set() };
/** Hosts round heights to pixels, points. */
const ROUNDING = 1;

/**
 * Lays a document out for its sheet: on pages where the table does not fit on one, with moved symbols kept.
 *
 * @param lay how one page is laid out, for those who only want to know which pages there are
 */
export function drawingLayout(
  snapshot: GridSnapshot,
  document: SopDocument,
  { pages, reset = false }: DrawingOptions = {},
  lay: (page: LayoutInput) => DiagramLayout = cachedLayout,
): DrawingLayout {
  const own = ownDrawing(snapshot, document).shapes.filter(
    ({ name }) => parseOwnName(name)?.role === "n",
  );
  const before = remembered(snapshot, own);
  const natural = withRowHeights(snapshot, before.heights);
  const authors = snapshot.page.rowBreaks.filter((row) => !before.breaks.has(row));
  const onePage = (pages ?? (before.onePage ? "one" : "auto")) === "one";
  const planned = plannedArea(snapshot, document);
  const starts = onePage ? [] : tablePages(natural, document, authors, planned);
  const firstRow = (document.table?.header.bottom ?? 0) + 1;
  const ends = starts.filter((row) => row > firstRow);
  const tops = ends.map((row) => rowEdge(natural, row));

  const stripOf = (row: number): number => before.strips.get(row) ?? 0;
  const bare = layoutInputOf(natural, document);
  const rowTop = (row: number): number => rowEdge(snapshot, row) + stripOf(row);
  const obstacles = obstaclesOf(snapshot, document, natural, bare, rowTop);
  const naturalInput = obstacles.length > 0 ? { ...bare, obstacles } : bare;
  const moved = reset
    ? new Map()
    : movedSymbols(snapshot, document, own, natural, naturalInput, stripOf);
  const { input, kept } = withKept(naturalInput, moved, tops);
  const breaks = [...new Set([...authors, ...starts])].sort((a, b) => a - b);
  const common = {
    breaks: isSame(breaks, snapshot.page.rowBreaks) ? null : breaks,
    ownBreaks: starts.filter((row) => !authors.includes(row)),
    onePage,
    kept,
    natural: { ...natural, page: { ...snapshot.page, rowBreaks: authors } },
  };
  const links = ends.length > 0 ? linkPages(input, tops) : NO_LINKS;
  const rowsOfPages = pageRows(natural, document, ends);
  const { grown, actual, growth } = grow(
    snapshot,
    natural,
    rowsOfPages,
    growthOf(links, rowsOfPages.length),
    before,
  );
  const sheet = withRowHeights(natural, actual);
  const strips = withStrips(input, tops, growth);
  const layout =
    ends.length > 0 ? layoutPages(strips.input, strips.starts, links, lay).layout : lay(input);
  const touched = new Set([...before.heights.keys(), ...grown.map(({ row }) => row)]);
  const rows = [...touched]
    .sort((a, b) => a - b)
    .map((row) => {
      const height = rowHeight(sheet, row);
      return rowGivenBack(row, height, actual.has(row) ? undefined : before.sizes.get(row));
    })
    .filter(({ row, height }) => Math.abs(height - rowHeight(snapshot, row)) > 0.01);
  return { ...common, input: strips.input, layout, links, sheet, rows, grown };
}

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((row) => b.includes(row));

/** The print area that drawing is about to set: what is printed, and so the pages, depend on it. */
function plannedArea(snapshot: GridSnapshot, document: SopDocument): RangeAddress | null {
  const [command] = planPrintArea(snapshot, document, []);
  return command?.kind === "set-print-area" ? command.range : null;
}

/** First and last row of every page that can be seen. */
function pageRows(
  natural: GridSnapshot,
  { table }: SopDocument,
  ends: readonly number[],
): readonly RowSpan[] {
  if (!table) return [];
  const starts = [table.header.bottom + 1, ...ends];
  return starts.map((start, i) => {
    const end = (starts[i + 1] ?? table.range.bottom + 1) - 1;
    let first = start;
    let last = end;
    while (first < end && rowHeight(natural, first) === 0) first++;
    while (last > first && rowHeight(natural, last) === 0) last--;
    return { first, last };
  });
}

/** Rows made higher for the strips. A height that the host rounded stays as it is, and the strip with it. */
function grow(
  snapshot: GridSnapshot,
  natural: GridSnapshot,
  pages: readonly RowSpan[],
  needs: readonly PageGrowth[],
  before: Remembered,
) {
  const rows = new Map<number, GrownRow>();
  const add = (row: number, { top, bottom }: PageGrowth): void => {
    if (top + bottom === 0) return;
    const known = rows.get(row) ?? { row, height: rowHeight(natural, row), top: 0, bottom: 0 };
    const size = sizeBefore(snapshot, before, row);
    const sides = { top: known.top + top, bottom: known.bottom + bottom };
    rows.set(row, { ...known, ...sides, ...(size && { size }) });
  };
  pages.forEach(({ first, last }, page) => {
    add(first, { top: needs[page]!.top, bottom: 0 });
    add(last, { top: 0, bottom: needs[page]!.bottom });
  });
  const grown = [...rows.values()].sort((a, b) => a.row - b.row);
  const actual = new Map(
    grown.map(({ row, height, top, bottom }) => {
      const present = rowHeight(snapshot, row);
      const wanted = height + top + bottom;
      return [row, Math.abs(present - wanted) <= ROUNDING ? present : wanted];
    }),
  );
  const off = (row: number): number => {
    const { height, top, bottom } = rows.get(row)!;
    return actual.get(row)! - height - top - bottom;
  };
  // What rounding took or gave counts at the end of a row that has both strips.
  const growth = pages.map(({ first, last }, page): PageGrowth => {
    const { top, bottom } = needs[page]!;
    const both = first === last && top > 0 && bottom > 0;
    return {
      top: top > 0 && !both ? top + off(first) : top,
      bottom: bottom > 0 ? bottom + off(last) : 0,
    };
  });
  return { grown, actual, growth };
}

/** How a row was given its height before any drawing of ours; undefined when that is not known. */
function sizeBefore(
  snapshot: GridSnapshot,
  { heights, sizes }: Remembered,
  row: number,
): RowSize | undefined {
  if (!heights.has(row)) return rowSize(snapshot, row);
  const size = sizes.get(row);
  return size === "unknown" ? undefined : size;
}
