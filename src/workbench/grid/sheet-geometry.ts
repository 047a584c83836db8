import type { CellAddress, RangeAddress } from "../../core/grid/address";
import type { Rect } from "../../core/grid/geometry";
import type { GridSnapshot } from "../../core/grid/grid-snapshot";
import type { SheetView } from "../../xlsx/sheet-view";
import {
  type Axis,
  countOf,
  endOf,
  indexAt,
  makeAxis,
  PX_PER_POINT,
  type Span,
  startOf,
  totalOf,
  visibleSpan,
} from "./axis";

/** Height of the column letters, and width of the row numbers for up to four digits; CSS pixels. */
export const HEADER_HEIGHT = 22;
const HEADER_WIDTH = 42;
const DIGIT_WIDTH = 8;

/** Empty rows and columns offered beyond the content. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 12;
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** Frozen panes larger than this share of the window would leave nothing to scroll: they are let go. */
const MOST_FROZEN = 0.75;

/** Rows and columns are laid out in blocks of these sizes. */
const ROW_CHUNK = 8;
const COLUMN_CHUNK = 4;

export type Size = { readonly width: number; readonly height: number };
export type Scroll = { readonly left: number; readonly top: number };

/** Where everything of one sheet stands in the grid's window; CSS pixels. */
export type SheetGeometry = {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly headerWidth: number;
  readonly frozenWidth: number;
  readonly frozenHeight: number;
  readonly window: Size;
};

/** How many rows and columns are offered: the content, what is selected, and some empty ones beyond. */
export type SheetCounts = { readonly rows: number; readonly columns: number };

/** @param still a selection made in one go, a whole column for one, asks for nothing beyond its own end */
export function sheetCounts(
  { extent }: SheetView,
  selected: RangeAddress,
  still = false,
): SheetCounts {
  const count = (content: number, end: number, spare: number, most: number): number =>
    Math.min(Math.max(content + spare, still ? end : end + spare) + 1, most);
  return {
    rows: count(extent.bottom, selected.bottom, SPARE_ROWS, MOST_ROWS),
    columns: count(extent.right, selected.right, SPARE_COLUMNS, MOST_COLUMNS),
  };
}

/** Never fewer than fill the window at the usual size, however far it is zoomed out. */
const filling = (count: number, points: number, window: number, most: number): number =>
  points > 0 ? Math.min(Math.max(count, Math.ceil(window / (points * PX_PER_POINT))), most) : count;

export function sheetGeometry(
  snapshot: GridSnapshot,
  { frozen }: SheetView,
  { rows: rowCount, columns: columnCount }: SheetCounts,
  window: Size,
): SheetGeometry {
  const rows = makeAxis(
    snapshot.rowEdges,
    snapshot.defaultRowHeight,
    filling(rowCount, snapshot.defaultRowHeight, window.height, MOST_ROWS),
  );
  const columns = makeAxis(
    snapshot.columnEdges,
    snapshot.defaultColumnWidth,
    filling(columnCount, snapshot.defaultColumnWidth, window.width, MOST_COLUMNS),
  );
  const fits = (axis: Axis, count: number, room: number): number =>
    startOf(axis, count) <= room * MOST_FROZEN ? count : 0;
  const frozenRows = fits(rows, frozen.rows, window.height);
  const frozenColumns = fits(columns, frozen.columns, window.width);
  return {
    rows,
    columns,
    frozenRows,
    frozenColumns,
    headerWidth: HEADER_WIDTH + DIGIT_WIDTH * Math.max(String(rowCount).length - 4, 0),
    frozenWidth: startOf(columns, frozenColumns),
    frozenHeight: startOf(rows, frozenRows),
    window,
  };
}

/** Room of the part that scrolls. */
export const mainSize = ({
  window,
  headerWidth,
  frozenWidth,
  frozenHeight,
}: SheetGeometry): Size => ({
  width: Math.max(window.width - headerWidth - frozenWidth, 0),
  height: Math.max(window.height - HEADER_HEIGHT - frozenHeight, 0),
});

/** Size of the whole sheet with its headers. */
export const contentSize = ({ rows, columns, headerWidth }: SheetGeometry): Size => ({
  width: headerWidth + totalOf(columns),
  height: HEADER_HEIGHT + totalOf(rows),
});

export type PaneSpans = {
  readonly frozenRows: Span;
  readonly mainRows: Span;
  readonly frozenColumns: Span;
  readonly mainColumns: Span;
};

/** All rows or columns on one side of the freeze. */
export const frozenSpan = (count: number): Span => ({ first: 0, last: count - 1 });
export const mainSpan = (axis: Axis, frozen: number): Span => ({
  first: frozen,
  last: countOf(axis) - 1,
});

export function spansInView(geometry: SheetGeometry, scroll: Scroll): PaneSpans {
  const { rows, columns, frozenRows, frozenColumns, frozenWidth, frozenHeight } = geometry;
  const { width, height } = mainSize(geometry);
  const top = frozenHeight + scroll.top;
  const left = frozenWidth + scroll.left;
  return {
    frozenRows: frozenSpan(frozenRows),
    frozenColumns: frozenSpan(frozenColumns),
    mainRows: visibleSpan(rows, top, top + height, ROW_CHUNK, mainSpan(rows, frozenRows)),
    mainColumns: visibleSpan(
      columns,
      left,
      left + width,
      COLUMN_CHUNK,
      mainSpan(columns, frozenColumns),
    ),
  };
}

/** What lies under a point of the grid's window. */
export type Hit =
  | { readonly kind: "cell"; readonly at: CellAddress }
  | { readonly kind: "row"; readonly row: number }
  | { readonly kind: "column"; readonly column: number }
  | { readonly kind: "corner" };

/** `x` and `y` from the top-left of the window. Points outside the window give the nearest cell beyond its edge. */
export function hitTest(geometry: SheetGeometry, scroll: Scroll, x: number, y: number): Hit {
  const { rows, columns, headerWidth, frozenWidth, frozenHeight } = geometry;
  const acrossSheet = x - headerWidth;
  const downSheet = y - HEADER_HEIGHT;
  const column = indexAt(
    columns,
    acrossSheet < frozenWidth ? acrossSheet : acrossSheet + scroll.left,
  );
  const row = indexAt(rows, downSheet < frozenHeight ? downSheet : downSheet + scroll.top);
  if (acrossSheet < 0 && downSheet < 0) return { kind: "corner" };
  if (downSheet < 0) return { kind: "column", column };
  if (acrossSheet < 0) return { kind: "row", row };
  return { kind: "cell", at: { row, column } };
}

/** Where a block stands in the grid's window now; it may lie outside. */
export function windowBox(geometry: SheetGeometry, scroll: Scroll, range: RangeAddress): Rect {
  const { rows, columns, headerWidth, frozenRows, frozenColumns } = geometry;
  const x = startOf(columns, range.left);
  const y = startOf(rows, range.top);
  return {
    x: headerWidth + x - (range.left < frozenColumns ? 0 : scroll.left),
    y: HEADER_HEIGHT + y - (range.top < frozenRows ? 0 : scroll.top),
    width: endOf(columns, range.right) - x,
    height: endOf(rows, range.bottom) - y,
  };
}

/** The scroll position nearest to the present one at which a block is in view; `margin` pixels around it if there is room. */
export function scrollToShow(
  geometry: SheetGeometry,
  scroll: Scroll,
  range: RangeAddress,
  margin = 0,
): Scroll {
  const { rows, columns, frozenRows, frozenColumns, frozenWidth, frozenHeight } = geometry;
  const room = mainSize(geometry);
  return {
    left:
      range.left < frozenColumns
        ? scroll.left
        : along(
            startOf(columns, range.left) - frozenWidth,
            endOf(columns, range.right) - frozenWidth,
            scroll.left,
            room.width,
            margin,
          ),
    top:
      range.top < frozenRows
        ? scroll.top
        : along(
            startOf(rows, range.top) - frozenHeight,
            endOf(rows, range.bottom) - frozenHeight,
            scroll.top,
            room.height,
            margin,
          ),
  };
}

function along(from: number, to: number, scroll: number, room: number, margin: number): number {
  if (from >= scroll && to <= scroll + room) return scroll;
  const edge = Math.max(Math.min(margin, (room - (to - from)) / 2), 0);
  // Of a block larger than the window its beginning is shown.
  if (from < scroll || to - from > room) return Math.max(from - edge, 0);
  return Math.max(to + edge - room, 0);
}
