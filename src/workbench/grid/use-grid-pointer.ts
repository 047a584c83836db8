import { type MouseEvent, type PointerEvent as PointerPress, type RefObject, useRef } from "react";
import type { CellAddress, RangeAddress } from "../../core/grid/address";
import type { WorkbenchStore } from "../store/workbench-store";
import { countOf } from "./axis";
import { moveTo, type Selection, selectedRange, selectRange } from "./selection";
import { type Hit, hitTest, type Scroll, type SheetGeometry } from "./sheet-geometry";

/** The selection that a press on something makes; with Shift the present one reaches up to it. */
function press(
  hit: Hit,
  selection: Selection,
  extend: boolean,
  { rows, columns }: SheetGeometry,
): Selection {
  const lastRow = countOf(rows) - 1;
  const lastColumn = countOf(columns) - 1;
  switch (hit.kind) {
    case "cell":
      return moveTo(selection, hit.at, extend);
    case "row":
      return selectRange({
        top: extend ? selection.cursor.row : hit.row,
        bottom: hit.row,
        left: 0,
        right: lastColumn,
      });
    case "column":
      return selectRange({
        left: extend ? selection.cursor.column : hit.column,
        right: hit.column,
        top: 0,
        bottom: lastRow,
      });
    case "corner":
      return selectRange({ top: 0, left: 0, bottom: lastRow, right: lastColumn });
  }
}

/** Selecting with the mouse or a pen: press, drag over a block, press with Shift, headers. */
export function useGridPointer(
  store: WorkbenchStore,
  ref: RefObject<HTMLElement | null>,
  {
    geometry,
    scroll,
    zoom,
  }: { readonly geometry: SheetGeometry; readonly scroll: Scroll; readonly zoom: number },
  /** Called before the selection changes; false keeps it. */
  beforeSelect: () => boolean,
  /** A cell was pressed twice. */
  edit: () => void,
  /** A menu was asked for, at a place of the page. */
  openMenu: (place: { readonly x: number; readonly y: number }) => void,
) {
  const dragging = useRef<Hit["kind"] | null>(null);

  const hitOf = (event: MouseEvent): Hit | null => {
    const element = ref.current;
    if (!element) return null;
    const box = element.getBoundingClientRect();
    const x = (event.clientX - box.left) / zoom;
    const y = (event.clientY - box.top) / zoom;
    // A press on a scroll bar is not one on the sheet.
    const inside = x < element.clientWidth && y < element.clientHeight;
    return inside || dragging.current ? hitTest(geometry, scroll, x, y) : null;
  };

  return {
    onPointerDown(event: PointerPress) {
      if (event.button !== 0 || event.pointerType === "touch") return;
      const hit = hitOf(event);
      if (!hit || !beforeSelect()) return;
      dragging.current = hit.kind;
      event.currentTarget.setPointerCapture(event.pointerId);
      store.select(press(hit, store.getState().selection, event.shiftKey, geometry));
    },
    onPointerMove(event: PointerPress) {
      if (!dragging.current) return;
      const hit = hitOf(event);
      if (!hit) return;
      const { selection } = store.getState();
      if (dragging.current === "cell" && hit.kind === "cell") {
        if (!sameCell(hit.at, selection.corner)) store.select(moveTo(selection, hit.at, true));
      } else if (hit.kind === dragging.current) {
        store.select(press(hit, selection, true, geometry));
      }
    },
    onPointerUp() {
      dragging.current = null;
    },
    /** What the menu is about gets selected, unless it is already. */
    onContextMenu(event: MouseEvent) {
      event.preventDefault();
      const hit = hitOf(event);
      const { selection, snapshot } = store.getState();
      if (hit && !isSelected(hit, selectedRange(selection, snapshot.merges))) {
        if (!beforeSelect()) return;
        store.select(press(hit, selection, false, geometry));
      }
      openMenu({ x: event.clientX, y: event.clientY });
    },
    onDoubleClick(event: MouseEvent) {
      if (hitOf(event)?.kind === "cell") edit();
    },
    /** Touch scrolls by dragging, so there a tap selects. */
    onClick(event: MouseEvent) {
      const { nativeEvent } = event;
      if (!(nativeEvent instanceof PointerEvent) || nativeEvent.pointerType !== "touch") return;
      const hit = hitOf(event);
      if (hit && beforeSelect()) {
        store.select(press(hit, store.getState().selection, false, geometry));
      }
    },
  };
}

function isSelected(hit: Hit, { top, left, bottom, right }: RangeAddress): boolean {
  const isIn = (index: number, first: number, last: number) => index >= first && index <= last;
  switch (hit.kind) {
    case "cell":
      return isIn(hit.at.row, top, bottom) && isIn(hit.at.column, left, right);
    case "row":
      return isIn(hit.row, top, bottom);
    case "column":
      return isIn(hit.column, left, right);
    case "corner":
      return false;
  }
}

const sameCell = (a: CellAddress, b: CellAddress): boolean =>
  a.row === b.row && a.column === b.column;
