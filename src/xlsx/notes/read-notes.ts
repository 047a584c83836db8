import { byPlace } from "../../core/grid/address";
import { isOwnNote } from "../../core/notes/own-note";
import type { CellNote, SheetNotes } from "../../core/sheet-commands";
import { type Package, parsePart } from "../package";
import { workbookParts } from "../workbook-parts";
import { commentsIn, notePartsOf } from "./note-parts";

/** Notes of a worksheet part. A threaded comment has its entry among them too, as a note of the author's. */
export function notesIn(pkg: Package, sheetPart: string): Omit<SheetNotes, "sheet"> {
  const notes = allNotesIn(pkg, sheetPart);
  return {
    own: notes.filter(({ text }) => isOwnNote(text)),
    others: notes.filter(({ text }) => !isOwnNote(text)).map(({ at }) => at),
  };
}

/** All notes of a worksheet part, whoever wrote them, from the top, then from the left. */
export function allNotesIn(pkg: Package, sheetPart: string): readonly CellNote[] {
  const { comments } = notePartsOf(pkg, sheetPart);
  if (comments === null) return [];
  return commentsIn(parsePart(pkg, comments))
    .map(({ at, text }) => ({ at, text }))
    .sort((a, b) => byPlace(a.at, b.at));
}

/** Sheets of a workbook with notes. */
export const readNotesOf = (pkg: Package): readonly SheetNotes[] =>
  workbookParts(pkg).sheets.flatMap(({ name, part }) => {
    if (part === null) return [];
    const notes = notesIn(pkg, part);
    return notes.own.length + notes.others.length > 0 ? [{ sheet: name, ...notes }] : [];
  });
