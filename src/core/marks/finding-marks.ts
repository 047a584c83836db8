import { type GridSnapshot, mergedRange } from "../grid/grid-snapshot";
import type { Diagnostic } from "../rules/diagnostic";
import type { CellMark, MarkCommand } from "../sheet-commands";
import { isSameMarks, settledMarks } from "./settle-marks";

/**
 * The marks of a sheet's findings: each one marks the cell it begins in, with the block that cell is merged with. A
 * finding about a whole row or table would drown the sheet in colour, and `reveal` shows all of it anyway.
 */
export function findingMarks(
  snapshot: GridSnapshot,
  findings: readonly Diagnostic[],
): readonly CellMark[] {
  return settledMarks(
    findings
      .filter(({ origin }) => origin.sheet === snapshot.sheet)
      .map(({ origin: { range }, severity }) => ({
        range: mergedRange(snapshot, range.top, range.left),
        severity,
      })),
  );
}

/** What makes the marks of a sheet the wanted ones: nothing where they are, or where the sheet is locked. */
export function planMarks(
  { sheet, protected: isLocked }: Pick<GridSnapshot, "sheet" | "protected">,
  present: readonly CellMark[],
  wanted: readonly CellMark[],
): readonly MarkCommand[] {
  if (isLocked || isSameMarks(present, wanted)) return [];
  return [{ kind: "set-marks", sheet, marks: settledMarks(wanted) }];
}
