import type { RangeAddress } from "../../src/core/grid/address";
import type { EventName, EventRegistry } from "./events";
import { accessDenied, invalidOperation, itemNotFound } from "./host-error";
import { recalculate } from "./model/formulas";
import type { SheetModel, WorkbookModel } from "./model/workbook-model";
import { areaName } from "./objects/areas";
import type { HostObject } from "./protocol";

/** What every object of the fake works on. */
export type Host = {
  readonly workbook: WorkbookModel;
  readonly references: Map<string, HostObject>;
  readonly events: EventRegistry;
  /** Areas that change events speak of, until the workbook is reset. */
  readonly eventAreas: Map<string, { readonly sheet: SheetModel; readonly area: RangeAddress }>;
  /** Sends an event to those who registered for it. */
  raise(name: EventName, sheet: SheetModel, payload: Readonly<Record<string, unknown>>): void;
  /** Counts what a batch made. */
  created(kind: "shape" | "sheet"): void;
};

/** Who made a change: this decides what the event says. */
export type Source = "add-in" | "user";

/** Refuses edits on a protected sheet. Excel lets unlocked cells and allowed kinds of edits pass. */
export function assertEditable(sheet: SheetModel, allowance?: string): void {
  if (!sheet.protection) return;
  if (allowance && sheet.protection.options[allowance] === true) return;
  throw accessDenied(`sheet ${sheet.name} is protected`);
}

/** Recalculates and tells listeners that cells changed. */
export function cellsChanged(
  host: Host,
  sheet: SheetModel,
  area: RangeAddress,
  source: Source = "add-in",
  changeType = "RangeEdited",
): void {
  const calculated = recalculate(host.workbook);
  const referenceId = `event:${host.eventAreas.size + 1}`;
  host.eventAreas.set(referenceId, { sheet, area });
  host.raise("changed", sheet, {
    address: areaName(area),
    changeType,
    source: "Local",
    worksheetId: sheet.id,
    // Only edits of this add-in are told apart from the user's.
    triggerSource: source === "add-in" ? "ThisLocalAddin" : "Unknown",
    referenceId,
  });
  for (const one of calculated) host.raise("calculated", one, { worksheetId: one.id });
}

export function formatChanged(host: Host, sheet: SheetModel, area: RangeAddress): void {
  host.raise("formatChanged", sheet, {
    address: areaName(area),
    source: "Local",
    worksheetId: sheet.id,
  });
}

export function rowHiddenChanged(host: Host, sheet: SheetModel, area: RangeAddress): void {
  host.raise("rowHiddenChanged", sheet, {
    address: areaName(area),
    changeType: sheet.rows.hidden.has(area.top) ? "Hidden" : "Unhidden",
    source: "Local",
    worksheetId: sheet.id,
  });
}

export function activate(host: Host, sheet: SheetModel): void {
  const { workbook } = host;
  const before = workbook.sheets.find((s) => s.id === workbook.activeSheetId);
  if (before === sheet) return;
  workbook.activeSheetId = sheet.id;
  if (before) host.raise("deactivated", before, { worksheetId: before.id });
  host.raise("activated", sheet, { worksheetId: sheet.id });
}

export function activeSheet(host: Host): SheetModel {
  const sheet = host.workbook.sheets.find((s) => s.id === host.workbook.activeSheetId);
  if (!sheet) throw itemNotFound("active worksheet");
  return sheet;
}

export function selectArea(host: Host, sheet: SheetModel, area: RangeAddress): void {
  if (sheet.visibility !== "Visible") throw invalidOperation("select on a hidden sheet");
  activate(host, sheet);
  sheet.selection = area;
  host.raise("selectionChanged", sheet, { address: areaName(area), worksheetId: sheet.id });
}
