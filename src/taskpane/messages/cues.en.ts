import type { cuesId } from "./cues.id";

/** What findings leave on the sheet itself. */
export const cuesEn: Readonly<Record<keyof typeof cuesId, string>> = {
  "cues.title": "Marks on the sheet",
  "cues.marks": "Colour cells that have findings",
  "cues.marks.note":
    "Red for errors, yellow for warnings, blue for hints. The cells keep their own colour and show it again when this is off. While it is on, Undo (Ctrl+Z) in Excel may be cut short.",
  "cues.notes": "Notes in cells",
  "cues.notes.note":
    "Each cell with findings gets an ordinary Excel note, on all sheets. Notes can be read without Susun, for example when a file goes back to its author. Your own notes are not changed. Notes do not follow when findings are mended; write them again if need be.",
  "cues.notes.count": "There are {n} notes of Susun in this workbook.",
  "cues.notes.none": "There are no notes of Susun in this workbook yet.",
  "cues.notes.unsupported":
    "This Excel cannot write notes through Susun yet. Use Microsoft 365 version 2501 or newer, Excel on the web, or the workbench of Susun.",
  "cues.notes.write": "Write notes in cells",
  "cues.notes.rewrite": "Update notes in cells",
  "cues.notes.clear": "Clear notes",
  "notice.notes-written": "There are now {n} notes of Susun in cells.",
  "notice.notes-none": "There are no findings to note. There are no notes of Susun in cells.",
  "notice.notes-kept": "{n} cells already have another note, which was left as it is.",
  "notice.notes-locked": "Protected sheets were passed over: {sheets}.",
  "notice.notes-cleared": "{n} notes of Susun were cleared. Other notes were not changed.",
};
