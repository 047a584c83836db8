import type { CellValue } from "../../src/core/grid/grid-snapshot";
import { activate, cellsChanged, type Host, selectArea } from "./host";
import { accessDenied } from "./host-error";
import { enter } from "./model/cell-content";
import { recalculate } from "./model/formulas";
import { type SheetModel, touchCell } from "./model/workbook-model";
import { parseArea } from "./objects/areas";
import { carryOutTracks } from "./objects/range";
import { DEFAULT_PROTECTION, setProtection } from "./objects/worksheet-protection";

/** What a person does in Excel; each raises the events that Excel raises. */
export type UserActions = {
  /** Types into a cell, or pastes into the first cell of a block. */
  type(sheet: string, address: string, value: CellValue): void;
  /** Picks from the list of a data validation. Excel does not report this on every platform: no event comes. */
  pick(sheet: string, address: string, value: CellValue): void;
  select(sheet: string, address: string): void;
  activate(sheet: string): void;
  /** Inserts empty rows before row `before` (counted from 1, as on the screen). */
  insertRows(sheet: string, before: number, count: number): void;
  protect(sheet: string, password?: string): void;
  unprotect(sheet: string): void;
};

export function createUserActions(
  host: () => Host,
  sheetOf: (name: string) => SheetModel,
): UserActions {
  function write(name: string, address: string, value: CellValue) {
    const sheet = sheetOf(name);
    const { top: row, left: column } = parseArea(address);
    const cell = touchCell(sheet, { row, column });
    if (sheet.protection && cell.locked) throw accessDenied(`cell ${address} is locked`);
    enter(host().workbook, sheet, cell, value ?? "");
    return { sheet, area: { top: row, bottom: row, left: column, right: column } };
  }

  return {
    type(name, address, value) {
      const { sheet, area } = write(name, address, value);
      cellsChanged(host(), sheet, area, "user");
    },
    pick(name, address, value) {
      write(name, address, value);
      recalculate(host().workbook);
    },
    select: (name, address) => selectArea(host(), sheetOf(name), parseArea(address)),
    activate: (name) => activate(host(), sheetOf(name)),
    insertRows(name, before, count) {
      const sheet = sheetOf(name);
      if (sheet.protection) throw accessDenied(`sheet ${name} is protected`);
      const change = { axis: "row", kind: "insert", at: before - 1, count } as const;
      carryOutTracks(host(), sheet, change, "user");
    },
    protect: (name, password) =>
      setProtection(host(), sheetOf(name), { ...DEFAULT_PROTECTION, password: password ?? null }),
    unprotect: (name) => setProtection(host(), sheetOf(name), null),
  };
}
