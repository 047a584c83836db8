/** Notes came with ExcelApi 1.18: Microsoft 365 and Excel on the web, no volume edition. */
const NOTES_SINCE = "1.18";

/** What this Excel can do with notes: nothing; all but choose their size, as on the web; or all. */
export type NoteSupport = "none" | "plain" | "sized";

export function noteSupport(): NoteSupport {
  if (!("Office" in globalThis)) return "none";
  const context: Partial<Office.Context> | undefined = Office.context;
  if (!context?.requirements?.isSetSupported("ExcelApi", NOTES_SINCE)) return "none";
  return context.platform === Office.PlatformType.OfficeOnline ? "plain" : "sized";
}
