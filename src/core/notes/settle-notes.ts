import {
  byPlace,
  type CellAddress,
  contains,
  isSamePlace,
  type RangeAddress,
} from "../grid/address";
import { movedPlace, type TrackChange } from "../grid/track-change";
import type { CellNote } from "../sheet-commands";
import { noteText } from "./own-note";

/**
 * What a list of notes comes to on a sheet: a merged block has one note, at its top left, a cell of the author's own none.
 * Of several for one cell the last one counts. From the top, then from the left.
 *
 * @param others cells with a note or comment of the author's
 */
export function settledNotes(
  notes: readonly CellNote[],
  merges: readonly RangeAddress[],
  others: readonly CellAddress[],
): readonly CellNote[] {
  const placed = new Map<string, CellNote>();
  for (const { at, text } of notes) {
    const merge = merges.find((range) => contains(range, at.row, at.column));
    const place = merge ? { row: merge.top, column: merge.left } : at;
    placed.set(`${place.row},${place.column}`, { at: place, text: noteText(text) });
  }
  return [...placed.values()]
    .filter(({ at }) => !others.some((other) => isSamePlace(other, at)))
    .sort((a, b) => byPlace(a.at, b.at));
}

export const movedNotes = (change: TrackChange, notes: readonly CellNote[]): readonly CellNote[] =>
  notes.flatMap((note) => {
    const at = movedPlace(change, note.at);
    return at ? [{ ...note, at }] : [];
  });

/** What makes notes that are there the wanted ones. A note with another text goes and comes. */
export function noteChanges<T extends CellNote>(
  present: readonly T[],
  wanted: readonly CellNote[],
): { readonly gone: readonly T[]; readonly added: readonly CellNote[] } {
  const isAmong = (notes: readonly CellNote[], { at, text }: CellNote): boolean =>
    notes.some((one) => isSamePlace(one.at, at) && one.text === text);
  return {
    gone: present.filter((note) => !isAmong(wanted, note)),
    added: wanted.filter((note) => !isAmong(present, note)),
  };
}

export const isSameNotes = (a: readonly CellNote[], b: readonly CellNote[]): boolean =>
  a.length === b.length &&
  a.every(({ at, text }, i) => isSamePlace(at, b[i]!.at) && text === b[i]!.text);
