import { clearEdits } from "../editing/clipboard";
import type { WorkbenchStore } from "../store/workbench-store";
import { countOf, indexAt, startOf } from "./axis";
import type { GridCommand } from "./keys";
import {
  clampCell,
  enter,
  jump,
  lastFilledCell,
  lastFilledColumn,
  move,
  moveTo,
  type Selection,
  selectedRange,
  selectRange,
  tab,
} from "./selection";
import { mainSize, type SheetGeometry } from "./sheet-geometry";

/** Commands that only move or extend the selection. */
export type Movement = Exclude<
  GridCommand,
  { readonly kind: "sheet" | "edit" | "clear" | "escape" | "replace" | "insert" | "delete" }
>;

export function moved(
  command: Movement,
  selection: Selection,
  snapshot: Parameters<typeof lastFilledCell>[0],
  geometry: SheetGeometry,
): Selection {
  const { rows, columns } = geometry;
  const terrain = { snapshot, rows, columns };
  const to = (row: number, column: number, extend: boolean): Selection =>
    moveTo(selection, clampCell({ row, column }, terrain), extend);
  switch (command.kind) {
    case "move":
      return move(selection, command.direction, terrain, command.extend);
    case "jump":
      return jump(selection, command.direction, terrain, command.extend);
    case "tab":
      return tab(selection, command.back, terrain);
    case "enter":
      return enter(selection, command.back, terrain);
    case "page": {
      const from = command.extend ? selection.corner : selection.cursor;
      const page = mainSize(geometry).height * (command.direction === "up" ? -1 : 1);
      return to(indexAt(rows, startOf(rows, from.row) + page), from.column, command.extend);
    }
    case "row-start":
      return to((command.extend ? selection.corner : selection.cursor).row, 0, command.extend);
    case "row-end": {
      const { row } = command.extend ? selection.corner : selection.cursor;
      return to(row, lastFilledColumn(snapshot, row), command.extend);
    }
    case "sheet-start":
      return to(geometry.frozenRows, geometry.frozenColumns, command.extend);
    case "sheet-end": {
      const end = lastFilledCell(snapshot);
      return to(end.row, end.column, command.extend);
    }
    case "select-all":
      return selectRange({
        top: 0,
        left: 0,
        bottom: countOf(rows) - 1,
        right: countOf(columns) - 1,
      });
  }
}

/** Empties the selected cells. */
export function clearSelected(store: WorkbenchStore): void {
  const { snapshot, selection } = store.getState();
  store.edit(clearEdits(snapshot, selectedRange(selection, snapshot.merges)));
}

/** Shows the next or the previous visible sheet. */
export function stepSheet(store: WorkbenchStore, step: 1 | -1): void {
  const { sheets, sheet } = store.getState();
  const shown = sheets.filter((info) => info.visible || info.name === sheet);
  const next = shown[shown.findIndex((info) => info.name === sheet) + step];
  if (next) store.activate(next.name);
}
