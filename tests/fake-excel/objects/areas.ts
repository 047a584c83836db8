import {
  columnName,
  parseCellName,
  type RangeAddress,
  rangeName,
} from "../../../src/core/grid/address";
import { invalidArgument } from "../host-error";
import { MAX_COLUMNS, MAX_ROWS, type SheetModel } from "../model/workbook-model";

export const WHOLE_SHEET: RangeAddress = {
  top: 0,
  left: 0,
  bottom: MAX_ROWS - 1,
  right: MAX_COLUMNS - 1,
};

export const isWholeRows = (area: RangeAddress): boolean =>
  area.left === 0 && area.right === MAX_COLUMNS - 1;

export const isWholeColumns = (area: RangeAddress): boolean =>
  area.top === 0 && area.bottom === MAX_ROWS - 1;

/** Whole rows or columns: their cell-level properties read as null. */
export const isUnbounded = (area: RangeAddress): boolean =>
  isWholeRows(area) || isWholeColumns(area);

export const sameArea = (a: RangeAddress, b: RangeAddress): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

export function intersect(a: RangeAddress, b: RangeAddress): RangeAddress | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

export const boundingArea = (areas: readonly RangeAddress[]): RangeAddress => ({
  top: Math.min(...areas.map((a) => a.top)),
  left: Math.min(...areas.map((a) => a.left)),
  bottom: Math.max(...areas.map((a) => a.bottom)),
  right: Math.max(...areas.map((a) => a.right)),
});

/** Reads `A1`, `A1:C3`, `2:4`, `B:D`, with `$` and with a sheet name before it. */
export function parseArea(address: string): RangeAddress {
  const local = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const [from = "", to = from, ...rest] = local.split(":");
  const area =
    rows(from, to) ?? (local.includes(":") ? columns(from, to) : null) ?? cells(from, to);
  if (!area || rest.length > 0) throw invalidArgument(`address ${address}`);
  return area;
}

function cells(from: string, to: string): RangeAddress | null {
  const a = parseCellName(from);
  const b = parseCellName(to);
  if (!a || !b) return null;
  return boundingArea([
    { top: a.row, bottom: a.row, left: a.column, right: a.column },
    { top: b.row, bottom: b.row, left: b.column, right: b.column },
  ]);
}

function rows(from: string, to: string): RangeAddress | null {
  if (!/^\d+$/.test(from) || !/^\d+$/.test(to)) return null;
  return cells(`A${from}`, `XFD${to}`);
}

function columns(from: string, to: string): RangeAddress | null {
  if (!/^[A-Za-z]+$/.test(from) || !/^[A-Za-z]+$/.test(to)) return null;
  return cells(`${from}1`, `${to}${MAX_ROWS}`);
}

/** Cells in use: with a value, or (unless only values count) with a look of their own or merged. */
export function usedArea(sheet: SheetModel, valuesOnly: boolean): RangeAddress | null {
  const used: RangeAddress[] = valuesOnly ? [] : [...sheet.merges];
  for (const [key, cell] of sheet.cells) {
    if (valuesOnly && cell.value === null && cell.formula === null) continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    used.push({ top: row, bottom: row, left: column, right: column });
  }
  return used.length === 0 ? null : used.reduce((a, b) => boundingArea([a, b]));
}

/** `A1:C3`, `2:4` for whole rows, `B:D` for whole columns. */
export function areaName(area: RangeAddress): string {
  if (isWholeRows(area) && !sameArea(area, { ...area, top: 0, bottom: MAX_ROWS - 1 })) {
    return `${area.top + 1}:${area.bottom + 1}`;
  }
  if (isWholeColumns(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  return rangeName(area);
}
