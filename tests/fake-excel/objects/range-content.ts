import type { RangeAddress } from "../../../src/core/grid/address";
import { assertEditable } from "../host";
import { HostError, invalidArgument } from "../host-error";
import { isCovered } from "../model/merges";
import {
  type CellModel,
  cellsOf,
  peekCell,
  type SheetModel,
  touchCell,
} from "../model/workbook-model";
import { isUnbounded } from "./areas";

/** Two-dimensional contents of a block: `values`, `formulas`, `text`, `numberFormat`. */
export type Grid<T> = T[][];

type Block = { readonly sheet: SheetModel; readonly area: RangeAddress };

/** Cells one answer may hold (5 million on every platform). */
const MAX_CELLS = 5_000_000;

const rowCount = ({ area }: Block): number => area.bottom - area.top + 1;
const columnCount = ({ area }: Block): number => area.right - area.left + 1;

export const wrongSize = (): HostError =>
  invalidArgument("the number of rows or columns in the input array doesn't match the range");

/** Null for whole rows and columns. */
export function readGrid<T>(block: Block, pick: (cell: Readonly<CellModel>) => T): Grid<T> | null {
  const { sheet, area } = block;
  if (isUnbounded(area)) return null;
  if (rowCount(block) * columnCount(block) > MAX_CELLS) {
    throw new HostError("ResponsePayloadSizeLimitExceeded", "The response is too large.", 413);
  }
  const rows: Grid<T> = [];
  for (const at of cellsOf(area)) {
    const row = at.row - area.top;
    rows[row] ??= [];
    rows[row].push(pick(peekCell(sheet, at)));
  }
  return rows;
}

/** One value goes to all cells; `null` leaves a cell as it is. Cells under a merge take nothing. */
export function writeGrid(
  block: Block,
  input: unknown,
  write: (cell: CellModel, value: unknown) => void,
): void {
  const { sheet, area } = block;
  if (isUnbounded(area)) throw invalidArgument("contents of whole rows or columns");
  const rows = Array.isArray(input) ? checkedRows(block, input) : null;
  for (const at of cellsOf(area)) {
    const value = rows ? rows[at.row - area.top]![at.column - area.left] : input;
    if (value === null || isCovered(sheet, at)) continue;
    write(touchCell(sheet, at), value);
  }
}

function checkedRows(block: Block, rows: readonly unknown[]): Grid<unknown> {
  const fits = rows.every((row) => Array.isArray(row) && row.length === columnCount(block));
  if (rows.length !== rowCount(block) || !fits) throw wrongSize();
  return rows as Grid<unknown>;
}

/** On a protected sheet only unlocked cells take content. */
export function assertUnlocked({ sheet, area }: Block): void {
  if (!sheet.protection) return;
  if (isUnbounded(area)) assertEditable(sheet);
  for (const at of cellsOf(area)) {
    if (peekCell(sheet, at).locked) assertEditable(sheet);
  }
}
