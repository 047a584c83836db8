import type { GridSnapshot } from "../grid/grid-snapshot";
import type { Language } from "../messages/catalogue";
import type { Diagnostic } from "../rules/diagnostic";
import type { NoteCommand, SheetNotes } from "../sheet-commands";
import { notesOf } from "./notes-of";
import { isSameNotes, settledNotes } from "./settle-notes";

export type NotePlan = {
  readonly commands: readonly NoteCommand[];
  /** Notes of ours that the sheets have afterwards. */
  readonly notes: number;
  /** Cells with findings that have a note of the author's, and keep it. */
  readonly kept: number;
  /** Locked sheets that would have got other notes. */
  readonly locked: readonly string[];
};

/** What makes the notes of some sheets those of their findings; sheets that are locked are left as they are. */
export function planNotes(
  snapshots: readonly GridSnapshot[],
  present: readonly SheetNotes[],
  findings: readonly Diagnostic[],
  language: Language,
): NotePlan {
  const commands: NoteCommand[] = [];
  const locked: string[] = [];
  let notes = 0;
  let kept = 0;
  for (const snapshot of snapshots) {
    const { sheet } = snapshot;
    const { own, others } = notesOn(present, sheet);
    const wanted = notesOf(snapshot, findings, language);
    const settled = settledNotes(wanted, snapshot.merges, others);
    if (snapshot.protected) {
      notes += own.length;
      if (!isSameNotes(own, settled)) locked.push(sheet);
      continue;
    }
    notes += settled.length;
    kept += wanted.length - settled.length;
    if (!isSameNotes(own, settled)) commands.push({ kind: "set-notes", sheet, notes: settled });
  }
  return { commands, notes, kept, locked };
}

/** What takes all notes of ours away; those of locked sheets too, so that it is refused and said. */
export const planNoNotes = (present: readonly SheetNotes[]): readonly NoteCommand[] =>
  present.flatMap(({ sheet, own }) =>
    own.length > 0 ? [{ kind: "set-notes" as const, sheet, notes: [] }] : [],
  );

export const notesOn = (present: readonly SheetNotes[], sheet: string): SheetNotes =>
  present.find((one) => one.sheet === sheet) ?? { sheet, own: [], others: [] };

export const countNotes = (present: readonly SheetNotes[]): number =>
  present.reduce((sum, { own }) => sum + own.length, 0);
