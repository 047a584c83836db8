import { movedRange } from "../../src/core/grid/track-change";
import { settledMarks } from "../../src/core/marks/settle-marks";
import { isTrackCommand, trackChangeOf } from "../../src/core/plan/track-command";
import type { CellMark } from "../../src/core/sheet-commands";
import type { HostCommand } from "../../src/core/workbook-port";

/** Marks of a workbook in memory, by sheet. */
export type MemoryMarks = ReadonlyMap<string, readonly CellMark[]>;

/** The marks after a plan that was carried out. */
export function withMarks(marks: MemoryMarks, commands: readonly HostCommand[]): MemoryMarks {
  const next = new Map(marks);
  for (const command of commands) {
    const present = next.get(command.sheet) ?? [];
    if (command.kind === "set-marks") next.set(command.sheet, settledMarks(command.marks));
    if (command.kind === "delete-sheet") next.delete(command.sheet);
    if (!isTrackCommand(command)) continue;
    const change = trackChangeOf(command);
    const moved = present.flatMap((mark): readonly CellMark[] => {
      const range = movedRange(change, mark.range);
      return range ? [{ ...mark, range }] : [];
    });
    next.set(command.sheet, settledMarks(moved));
  }
  return next;
}
