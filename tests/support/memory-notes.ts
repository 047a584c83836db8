import type { GridSnapshot } from "../../src/core/grid/grid-snapshot";
import { movedPlace } from "../../src/core/grid/track-change";
import { isOwnNote } from "../../src/core/notes/own-note";
import { movedNotes, settledNotes } from "../../src/core/notes/settle-notes";
import { isTrackCommand, trackChangeOf } from "../../src/core/plan/track-command";
import type { NoteCommand, SheetNotes } from "../../src/core/sheet-commands";
import type { HostCommand, RefusalCode } from "../../src/core/workbook-port";

/** Notes of a workbook in memory, by sheet. */
export type MemoryNotes = ReadonlyMap<string, SheetNotes>;

/** The notes after a plan that was carried out; `merges` tells those of a sheet as they are after it. */
export function withNotes(
  notes: MemoryNotes,
  commands: readonly HostCommand[],
  merges: (sheet: string) => GridSnapshot["merges"],
): MemoryNotes {
  const next = new Map(notes);
  for (const command of commands) {
    const { sheet } = command;
    const present = next.get(sheet) ?? { sheet, own: [], others: [] };
    if (command.kind === "set-notes") {
      const own = settledNotes(command.notes, merges(sheet), present.others);
      next.set(sheet, { ...present, own });
    }
    if (command.kind === "delete-sheet") next.delete(sheet);
    if (!isTrackCommand(command)) continue;
    const change = trackChangeOf(command);
    const others = present.others.flatMap((at) => movedPlace(change, at) ?? []);
    next.set(sheet, { sheet, own: movedNotes(change, present.own), others });
  }
  return next;
}

export const listedNotes = (notes: MemoryNotes): readonly SheetNotes[] =>
  [...notes.values()].filter(({ own, others }) => own.length + others.length > 0);

/** Why a command for notes is refused, beside what holds for every command. */
export const noteRefusal = ({ notes }: NoteCommand): RefusalCode | null =>
  notes.every(({ text }) => isOwnNote(text)) ? null : "not-ours";
