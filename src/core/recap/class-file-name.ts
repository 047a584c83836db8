/** What programs keep beside a workbook: Excel's lock file while it is open, a Mac's second half on a flash disk. */
const isCompanion = (name: string): boolean => name.startsWith("~$") || name.startsWith("._");

/**
 * What a file of a folder is by its name: a workbook to read; a spreadsheet of another kind, which a participant means as
 * one, so that it is named and not passed over; anything else.
 */
export function kindOfFileName(name: string): "workbook" | "foreign" | "other" {
  if (isCompanion(name)) return "other";
  if (/\.(xlsx|xlsm)$/i.test(name)) return "workbook";
  return /\.(xls|xlsb|xltx|ods|et)$/i.test(name) ? "foreign" : "other";
}
