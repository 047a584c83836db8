import { isSameMarks } from "../core/marks/settle-marks";
import { notesOn } from "../core/notes/plan-notes";
import { isSameNotes } from "../core/notes/settle-notes";
import type { CellMark, CueCommand, SheetNotes } from "../core/sheet-commands";
import type { HostCommand } from "../core/workbook-port";
import type { Operation } from "./check-commands";
import type { Talk } from "./excel-run";
import { withNoteChanges } from "./plan-notes";
import { marksOf } from "./read-marks";
import { readNotes } from "./read-notes";
import type { SheetReading } from "./read-sheet";

/** Marks and notes of ours: what a plan sets on a sheet as a whole, and no snapshot tells. */
export type Cues = {
  /** By sheet, for each sheet of the plan. */
  readonly marks: ReadonlyMap<string, readonly CellMark[]>;
  /** None where the plan sets none: looking for them costs round trips. */
  readonly notes: readonly SheetNotes[];
};

export const wantsNotes = (commands: readonly HostCommand[]): boolean =>
  commands.some(({ kind }) => kind === "set-notes");

/** The cues that are on sheets just read. */
export const readCues = async (
  talk: Talk,
  readings: readonly SheetReading[],
  commands: readonly HostCommand[],
): Promise<Cues> => ({
  marks: new Map(readings.map(({ snapshot, marks }) => [snapshot.sheet, marksOf(marks)])),
  notes: wantsNotes(commands) ? await readNotes(talk) : [],
});

/** The operations without cues that are there already, those for notes as the changes that they ask for. */
export const withCueChanges = (
  operations: readonly Operation[],
  readings: readonly SheetReading[],
  present: Cues,
): readonly Operation[] =>
  withNoteChanges(
    withLastMarks(operations, present.marks),
    readings.map(({ snapshot }) => snapshot),
    present.notes,
  );

/**
 * Of several lists of marks for a sheet the last one says all; none is written that is there already, unless rows or
 * columns move before it.
 */
function withLastMarks(
  operations: readonly Operation[],
  present: Cues["marks"],
): readonly Operation[] {
  const last = new Map(
    operations.flatMap((one) => (one.kind === "set-marks" ? [[one.sheet, one]] : [])),
  );
  const moves = (name: string): boolean =>
    operations.some(({ kind, sheet }) => kind === "tracks" && sheet === name);
  return operations.filter((one) => {
    if (one.kind !== "set-marks") return true;
    if (last.get(one.sheet) !== one) return false;
    return moves(one.sheet) || !isSameMarks(present.get(one.sheet) ?? [], one.marks);
  });
}

/** What gives sheets the cues back of which a broken plan was to set others. */
export const cuesBack = (
  commands: readonly HostCommand[],
  { marks, notes }: Cues,
): readonly CueCommand[] =>
  [...marks].flatMap(([sheet, own]): readonly CueCommand[] => [
    ...(sets(commands, "set-marks", sheet)
      ? [{ kind: "set-marks" as const, sheet, marks: own }]
      : []),
    ...(sets(commands, "set-notes", sheet)
      ? [{ kind: "set-notes" as const, sheet, notes: notesOn(notes, sheet).own }]
      : []),
  ]);

/** Whether the marks of the sheets, and the notes that a plan was to change, are as they were. */
export const isCuedAlike = (commands: readonly HostCommand[], before: Cues, now: Cues): boolean =>
  [...before.marks].every(
    ([sheet, own]) =>
      isSameMarks(own, now.marks.get(sheet) ?? []) &&
      (!sets(commands, "set-notes", sheet) ||
        isSameNotes(notesOn(before.notes, sheet).own, notesOn(now.notes, sheet).own)),
  );

const sets = (commands: readonly HostCommand[], kind: CueCommand["kind"], sheet: string): boolean =>
  commands.some((one) => one.kind === kind && one.sheet === sheet);
