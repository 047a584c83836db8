import type { SopDocument } from "../document/sop-document";
import type { GridSnapshot } from "../grid/grid-snapshot";
import { sheetCells } from "../recognise/sheet-cells";
import { defaultSopProfile, sopProfileById } from "../templates";
import type { HelperKey } from "../templates/sop-profile";
import type { HostCommand } from "../workbook-port";
import { cellChange } from "./cell-change";
import { helperColumns } from "./helper-columns";
import { planHelperWidths } from "./helper-widths";
import { planPrintArea } from "./print-area";
import { withValues } from "./with-values";

const KEYS: readonly HelperKey[] = ["lanjut", "tidak"];

/** True when a form of an office has no columns yet in which to write where its flow goes on. */
export const lacksHelperColumns = ({ table }: SopDocument): boolean =>
  table !== null && (table.helpers.lanjut === null || table.helpers.tidak === null);

/**
 * Heads the helper columns that a table lacks, right of the form and outside its print. Nothing to do gives no
 * commands; neither does a table that stands on another sheet.
 */
export function planHelperColumns(
  snapshot: GridSnapshot,
  document: SopDocument,
): readonly HostCommand[] {
  const { table } = document;
  if (!table || table.sheet !== snapshot.sheet) return [];
  const columns = helperColumns(sheetCells(snapshot), table, { lanjut: true, tidak: true });
  const profile = sopProfileById(document.profile) ?? defaultSopProfile;
  const heads = KEYS.flatMap((key) => {
    const column = columns[key];
    if (column === null || table.helpers[key] !== null) return [];
    const value = profile.helpers[key][0];
    const change = cellChange(snapshot, table.header.bottom, column, { value });
    return change ? [change] : [];
  });
  if (heads.length === 0) return [];
  const values = [{ kind: "set-values" as const, sheet: snapshot.sheet, cells: heads }];
  return [
    ...planHelperWidths(snapshot, table, values),
    ...values,
    ...planPrintArea(withValues(snapshot, values), document, values),
  ];
}
