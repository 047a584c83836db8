import type { cuesId } from "./cues.id";

/** What findings leave on the sheet itself. */
export const cuesEn: Readonly<Record<keyof typeof cuesId, string>> = {
  "cues.title": "Marks on the sheet",
  "cues.marks": "Colour cells that have findings",
  "cues.marks.note":
    "Red for errors, yellow for warnings, blue for hints. The cells keep their own colour and show it again when this is off. While it is on, Undo (Ctrl+Z) in Excel may be cut short.",
};
