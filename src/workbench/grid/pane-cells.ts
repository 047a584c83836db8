import { cellName, type RangeAddress } from "../../core/grid/address";
import { cellAt, type GridSnapshot, type SnapshotCell } from "../../core/grid/grid-snapshot";
import type { CellLook, SheetView } from "../../xlsx/sheet-view";
import { type Axis, endOf, type Span, sizeOf, startOf } from "./axis";
import { repeatedText, shownText, textReach } from "./cell-text";
import { blockAt, intersects, mergeAt } from "./merges";

/** One cell as a pane shows it; boxes in CSS pixels from A1. */
export type PaneCell = {
  readonly range: RangeAddress;
  readonly cell: SnapshotCell | undefined;
  readonly look: CellLook;
  readonly text: string;
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** How far the text may be seen beyond the box on either side. */
  readonly before: number;
  readonly after: number;
  /** Belongs to another pane and only reaches into this one: shown, not announced. */
  readonly foreign: boolean;
};

export type PaneRow = { readonly row: number; readonly cells: readonly PaneCell[] };

export type PaneArea = {
  readonly snapshot: GridSnapshot;
  readonly view: SheetView;
  readonly rows: Axis;
  readonly columns: Axis;
  /** What is laid out. */
  readonly rowSpan: Span;
  readonly columnSpan: Span;
  /** All that belongs to the pane. */
  readonly rowRange: Span;
  readonly columnRange: Span;
};

/**
 * The cells of a pane that have something to show, by row: those in its spans, merges that reach in from above or
 * from the left, and texts that run in from the left. The cell named by `always` is listed even when it is empty.
 */
export function paneRows(area: PaneArea, always: RangeAddress | null): readonly PaneRow[] {
  const { snapshot, rows, rowSpan, columnSpan } = area;
  if (rowSpan.last < rowSpan.first || columnSpan.last < columnSpan.first) return [];
  const part: RangeAddress = {
    top: rowSpan.first,
    left: columnSpan.first,
    bottom: rowSpan.last,
    right: columnSpan.last,
  };
  const merges = snapshot.merges.filter((merge) => intersects(merge, part));
  const byRow = new Map<number, PaneCell[]>();
  const put = (range: RangeAddress): void => {
    const cell = toPaneCell(area, range);
    if (cell.box.width === 0 || cell.box.height === 0) return;
    const isAlways = always?.top === range.top && always.left === range.left;
    if (cell.text === "" && !isAlways) return;
    const cells = byRow.get(range.top);
    if (cells) cells.push(cell);
    else byRow.set(range.top, [cell]);
  };

  for (const merge of merges) put(merge);
  for (let row = part.top; row <= part.bottom; row++) {
    if (sizeOf(rows, row) === 0) continue;
    const before = textBefore(snapshot, row, part.left);
    if (before !== null) {
      const look = area.view.lookAt(row, before);
      if (textReach(snapshot, look, row, before).right >= part.left) {
        put(blockAt([], { row, column: before }));
      }
    }
    for (let column = part.left; column <= part.right; column++) {
      if (mergeAt(merges, row, column) === null) put(blockAt([], { row, column }));
    }
  }
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({ row, cells: cells.sort((a, b) => a.range.left - b.range.left) }));
}

/** The nearest column left of `column` that shows a text; null when there is none. */
function textBefore(snapshot: GridSnapshot, row: number, column: number): number | null {
  for (let at = Math.min(column, snapshot.rows[row]?.length ?? 0) - 1; at >= 0; at--) {
    if (shownText(cellAt(snapshot, row, at)) !== "") return at;
  }
  return null;
}

function toPaneCell(area: PaneArea, range: RangeAddress): PaneCell {
  const { snapshot, view, rows, columns, rowRange, columnRange } = area;
  const { top, left, bottom, right } = range;
  const look = view.lookAt(top, left);
  const cell = cellAt(snapshot, top, left);
  const isStale = view.staleFormulas.has(cellName(top, left));
  const x = startOf(columns, left);
  const y = startOf(rows, top);
  const single = top === bottom && left === right;
  const reach = single ? textReach(snapshot, look, top, left) : { left, right };
  return {
    range,
    cell,
    look,
    text: (isStale ? repeatedText(snapshot, cell) : null) ?? shownText(cell),
    box: { x, y, width: endOf(columns, right) - x, height: endOf(rows, bottom) - y },
    before: x - startOf(columns, reach.left),
    after: endOf(columns, reach.right) - endOf(columns, right),
    foreign:
      top < rowRange.first ||
      top > rowRange.last ||
      left < columnRange.first ||
      left > columnRange.last,
  };
}
