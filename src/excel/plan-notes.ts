import type { RangeAddress } from "../core/grid/address";
import type { GridSnapshot } from "../core/grid/grid-snapshot";
import { movedMerges } from "../core/grid/moved-snapshot";
import { movedPlace } from "../core/grid/track-change";
import { notesOn } from "../core/notes/plan-notes";
import { movedNotes, noteChanges, settledNotes } from "../core/notes/settle-notes";
import type { SheetNotes } from "../core/sheet-commands";
import type { Operation } from "./check-commands";

type State = Omit<SheetNotes, "sheet"> & { readonly merges: readonly RangeAddress[] };

/** The operations with each list of notes as the change that it asks for; one that asks for none is left out. */
export function withNoteChanges(
  operations: readonly Operation[],
  snapshots: readonly GridSnapshot[],
  present: readonly SheetNotes[],
): readonly Operation[] {
  const states = new Map<string, State>();
  const stateOf = (sheet: string): State =>
    states.get(sheet) ?? {
      ...notesOn(present, sheet),
      merges: snapshots.find((one) => one.sheet === sheet)?.merges ?? [],
    };
  return operations.flatMap((operation): readonly Operation[] => {
    const { sheet } = operation;
    if (operation.kind === "make-sheet") {
      states.set(sheet, { own: [], others: [], merges: operation.content.merges });
    }
    if (operation.kind === "tracks") {
      const { change } = operation;
      const { own, others, merges } = stateOf(sheet);
      states.set(sheet, {
        own: movedNotes(change, own),
        others: others.flatMap((at) => movedPlace(change, at) ?? []),
        merges: movedMerges(merges, change),
      });
    }
    if (operation.kind !== "set-notes") return [operation];
    const state = stateOf(sheet);
    const notes = settledNotes(operation.notes, state.merges, state.others);
    states.set(sheet, { ...state, own: notes });
    const { gone, added } = noteChanges(state.own, notes);
    if (gone.length + added.length === 0) return [];
    return [{ kind: "change-notes", sheet, remove: gone.map(({ at }) => at), add: added }];
  });
}
