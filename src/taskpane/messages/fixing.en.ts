import type { fixingId } from "./fixing.id";

export const fixingEn: Readonly<Record<keyof typeof fixingId, string>> = {
  "fix.of": "{fix}. {sentence}",
  "fix.all": "Fix all ({n})",
  "fix.all.of": "Fix all findings like this one, {n} {n|cell|cells}. {sentence}",
  "fix.title": "{n} {n|cell|cells} will change",
  "fix.lead": "Nothing is written yet. Look it through, then choose “Fix”.",
  "fix.cell": "Cell",
  "fix.before": "Now",
  "fix.after": "Then",
  "fix.empty": "(empty)",
  "fix.more": "and {n} more {n|cell|cells}",
  "fix.accept": "Fix",
  "fix.decline": "Cancel",
  "foot.restore.fix": "Bring back the cells as they were before the fix",
  "foot.busy.fix": "Fixing…",
  "notice.fixed": "{n} {n|cell|cells} fixed. “Restore” below brings back what was there.",
  "notice.fixed.go-on": "Ready. Go on by filling in the cell yourself.",
  "notice.fix-gone": "That finding has changed. Nothing was changed.",
  "notice.restored.fix": "The cells are again as they were before the fix.",

  "progress.label": "Toward ready to be signed",
  "progress.ready": "Ready to be signed.",
  "progress.nearly": "Nearly ready.",
  "progress.little-left": "A few things are left to mend.",
  "progress.in-progress": "Being drafted.",
  "progress.then": "After that",

  "times.main": "Main path {time}",
  "times.all": "All rows {time}",
  "times.value": "{minutes} {minutes|minute|minutes} ({days} working days)",

  "load.title": "Load of each pelaksana",
  "load.title.of": "Load of each pelaksana: {title}",
  "load.caption": "Activities and time of each pelaksana",
  "load.name": "Pelaksana",
  "load.steps": "Activities",
  "load.minutes": "Minutes",
  "load.share": "Share",
  "load.unnamed": "Column {n}",
  "load.note":
    "An activity that several do together counts in full for each of them. A range counts by its larger bound.",
};
