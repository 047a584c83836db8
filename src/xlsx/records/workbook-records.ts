import { withRecord } from "../../core/records/records-xml";
import type { WorkbookRecords } from "../../core/sheet-commands";
import type { ApplyResult } from "../../core/workbook-port";
import { isReadOnly, type WorkbookFile } from "../workbook-file";
import { readRecordsPart, withRecordsPart } from "./records-part";

/** What is kept in the file beside its sheets. */
export const readRecords = ({ pkg }: WorkbookFile): WorkbookRecords => readRecordsPart(pkg);

/** The file with a record written, or (null) taken away; the file given when nothing changes. */
export function writeRecord(
  file: WorkbookFile,
  key: string,
  value: string | null,
): { readonly file: WorkbookFile; readonly result: ApplyResult } {
  if (isReadOnly(file)) return { file, result: { kind: "refused", code: "read-only", at: null } };
  const records = readRecords(file);
  const present = Object.hasOwn(records, key) ? records[key] : null;
  const result: ApplyResult = { kind: "applied" };
  if (present === value) return { file, result };
  return {
    file: { ...file, pkg: withRecordsPart(file.pkg, withRecord(records, key, value)) },
    result,
  };
}
