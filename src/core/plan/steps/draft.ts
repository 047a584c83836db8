import type { SopDocument } from "../../document/sop-document";
import type { GridSnapshot } from "../../grid/grid-snapshot";
import { movedSnapshot } from "../../grid/moved-snapshot";
import { changedPage } from "../../sheets/page-change";
import type { CellChange, HostCommand } from "../../workbook-port";
import { planStructure } from "../plan-structure";
import { isTrackCommand, trackChangeOf } from "../track-command";
import { withValues } from "../with-values";

/** A plan that grows: the commands so far, and the sheet as they leave it. */
export type Draft = {
  readonly snapshot: GridSnapshot;
  readonly commands: readonly HostCommand[];
};

export const newDraft = (snapshot: GridSnapshot): Draft => ({ snapshot, commands: [] });

/** The draft with more commands behind the others. */
export function drafted(draft: Draft, commands: readonly HostCommand[]): Draft {
  return commands.reduce<Draft>(
    ({ snapshot, commands: before }, command) => ({
      snapshot: afterCommand(snapshot, command),
      commands: [...before, command],
    }),
    draft,
  );
}

export const draftedCells = (draft: Draft, cells: readonly (CellChange | null)[]): Draft => {
  const changes = cells.filter((change) => change !== null);
  if (changes.length === 0) return draft;
  return drafted(draft, [{ kind: "set-values", sheet: draft.snapshot.sheet, cells: changes }]);
};

/** The draft with the codes and targets that say the flow of a document. */
export const structured = (draft: Draft, document: SopDocument): Draft =>
  drafted(draft, planStructure(draft.snapshot, document));

function afterCommand(snapshot: GridSnapshot, command: HostCommand): GridSnapshot {
  if (isTrackCommand(command)) return movedSnapshot(snapshot, trackChangeOf(command));
  switch (command.kind) {
    case "set-values":
      return withValues(snapshot, [command]);
    case "set-page-setup":
      return { ...snapshot, page: changedPage(snapshot.page, command.page) };
    case "delete-shapes": {
      const gone = new Set(command.names);
      return { ...snapshot, shapes: snapshot.shapes.filter(({ name }) => !gone.has(name)) };
    }
    default:
      return snapshot;
  }
}
