import { type CellAddress, cellName } from "../core/grid/address";
import { noteSize } from "../core/notes/note-size";
import type { CellNote } from "../core/sheet-commands";
import type { NoteSupport } from "./note-support";
import type { WriteStep } from "./write-steps";

/** What makes the notes of a sheet the wanted ones. */
export type NoteChange = {
  readonly kind: "change-notes";
  readonly sheet: string;
  readonly remove: readonly CellAddress[];
  readonly add: readonly CellNote[];
};

/** Bytes of adding a note without its text, and of deleting one. Measured. */
const ADD_BYTES = 1100;
const DELETE_BYTES = 420;

export const writeNotes = (
  sheet: Excel.Worksheet,
  { remove, add }: NoteChange,
  support: NoteSupport,
): readonly WriteStep[] => [
  ...remove.map(({ row, column }) => ({
    bytes: DELETE_BYTES,
    queue: () => sheet.notes.getItem(cellName(row, column)).delete(),
  })),
  ...add.map(({ at, text }) => ({
    bytes: ADD_BYTES + text.length,
    queue() {
      const note = sheet.notes.add(cellName(at.row, at.column), text);
      if (support !== "sized") return;
      const { width, height } = noteSize(text);
      note.width = width;
      note.height = height;
    },
  })),
];
