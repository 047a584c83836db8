import type { TrackChange } from "../../core/grid/track-change";
import { movedNotes } from "../../core/notes/settle-notes";
import type { ApplyStep } from "../apply-step";
import { type OpenSheet, openSheet } from "../open-sheet";
import type { Package } from "../package";
import { notesIn } from "./read-notes";
import { withoutOwnNotes, writeNotes } from "./write-notes";

/**
 * Moves rows or columns of a sheet with the notes of ours on it: they are taken off first and set again where their cells
 * went, so that their boxes stand beside them. Those of deleted cells are gone.
 *
 * @param move moves all else, on the package without notes of ours
 */
export function withMovedNotes(
  pkg: Package,
  sheet: OpenSheet,
  change: TrackChange,
  move: (bare: Package) => ApplyStep,
): ApplyStep {
  const { own } = notesIn(pkg, sheet.part);
  if (own.length === 0) return move(pkg);
  const bare = withoutOwnNotes(pkg, sheet);
  const moved = bare.kind === "done" ? move(bare.pkg) : bare;
  if (moved.kind !== "done") return moved;
  const { name } = sheet.entry;
  const notes = movedNotes(change, own);
  return writeNotes(moved.pkg, openSheet(moved.pkg, name)!, {
    kind: "set-notes",
    sheet: name,
    notes,
  });
}
