import { type Kept, keptIn } from "../core/records/kept";
import type { WorkbookRecords } from "../core/sheet-commands";

/** The records of a workbook, and what they say. */
export type KeptView = { readonly records: WorkbookRecords; readonly kept: Kept };

/** Equal records keep the view they had. */
export const keptView = (records: WorkbookRecords, previous: KeptView | null): KeptView =>
  previous && isSame(previous.records, records)
    ? { records: previous.records, kept: previous.kept }
    : { records, kept: keptIn(records) };

function isSame(a: WorkbookRecords, b: WorkbookRecords): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
