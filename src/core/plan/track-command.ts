import { invertedChange, type TrackChange } from "../grid/track-change";
import type { TrackCommand } from "../sheet-commands";
import type { HostCommand } from "../workbook-port";

const KINDS = {
  "insert-rows": { axis: "row", kind: "insert" },
  "delete-rows": { axis: "row", kind: "delete" },
  "insert-columns": { axis: "column", kind: "insert" },
  "delete-columns": { axis: "column", kind: "delete" },
} as const;

export const isTrackCommand = (command: HostCommand): command is TrackCommand =>
  Object.hasOwn(KINDS, command.kind);

export const trackChangeOf = (command: TrackCommand): TrackChange => ({
  ...KINDS[command.kind],
  at: command.at,
  count: command.count,
  ...(command.kind === "insert-rows" && command.blocks && { blocks: command.blocks }),
  ...("looks" in command && command.looks && { looks: command.looks }),
});

/** The command that gives rows and columns their old numbers back; contents that were deleted stay away. */
export function invertedTrack(command: TrackCommand): TrackCommand {
  const { axis, kind, at, count } = invertedChange(trackChangeOf(command));
  return { kind: `${kind}-${axis}s`, sheet: command.sheet, at, count };
}
