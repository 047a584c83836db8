import type { SopDocument } from "../core/document/sop-document";
import { planHelperWidths } from "../core/plan/helper-widths";
import { previewOf } from "../core/plan/plan-preview";
import { planStep } from "../core/plan/plan-step";
import { planStructure } from "../core/plan/plan-structure";
import { planPrintArea } from "../core/plan/print-area";
import { isRestorable } from "../core/plan/restore-tracks";
import type { StepEdit } from "../core/plan/steps/step-edit";
import { withValues } from "../core/plan/with-values";
import type { HostCommand, WorkbookPort } from "../core/workbook-port";
import { type Carried, carry, guarded, nothing, SHEET_PROTECTED } from "./carry-out";
import { withOnePrintArea } from "./plan-all";
import type { Notice, SessionState } from "./session";
import type { PlannedChange, StepActions } from "./step-change";
import type { WorkbookView } from "./workbook-view";

export type StepHost = {
  readonly port: WorkbookPort;
  readonly view: () => WorkbookView | null;
  readonly state: () => SessionState;
  readonly update: (changes: Partial<SessionState>) => void;
  readonly notify: (notice: Notice) => void;
  readonly act: (
    busy: "steps" | "structure",
    carryOut: (view: WorkbookView) => Promise<Carried>,
  ) => Promise<void>;
};

export function stepActions({ port, view, state, update, notify, act }: StepHost): StepActions {
  const edit = (document: SopDocument, one: StepEdit): Promise<void> =>
    act("steps", (now) => carryOutStep(port, now, document, one));
  return {
    async editStep(document, one) {
      update({ planned: null });
      const canvas = view()?.canvas;
      if (!canvas || !takesAway(one)) return edit(document, one);
      const plan = planStep(canvas, document, one);
      if (plan.kind === "refused") notify({ ...plan, kind: "step-refused" });
      else if (canvas.protected) notify(SHEET_PROTECTED);
      else {
        const preview = previewOf(canvas, plan.commands);
        const planned: PlannedChange = { change: { kind: "step", edit: one }, document, preview };
        update({ planned, notice: null });
      }
    },
    structure() {
      const now = view();
      const { document, canvas } = now ?? {};
      if (!now || !document || !canvas) return;
      if (canvas.protected) {
        notify(SHEET_PROTECTED);
        return;
      }
      const preview = previewOf(canvas, structureCommands(now));
      update({ planned: { change: { kind: "structure" }, document, preview }, notice: null });
    },
    async acceptChange() {
      const { planned } = state();
      if (!planned) return;
      update({ planned: null });
      const { change, document } = planned;
      if (change.kind === "step") await edit(document, change.edit);
      else await act("structure", (now) => carryOutStructure(port, now, document));
    },
    declineChange: () => update({ planned: null }),
  };
}

/** A step or a pelaksana with all that is written for it. */
const takesAway = ({ kind }: StepEdit): boolean =>
  kind === "remove-step" || kind === "remove-pelaksana";

/** Never rejects. */
export async function carryOutStep(
  port: WorkbookPort,
  { canvas, document, snapshots }: WorkbookView,
  seen: SopDocument,
  edit: StepEdit,
): Promise<Carried> {
  // Equal content keeps its document; another one may have other steps under the same ids.
  if (!canvas || document !== seen) return nothing({ kind: "step-gone" });
  return guarded(async () => {
    const plan = planStep(canvas, document, edit);
    if (plan.kind === "refused") return nothing({ ...plan, kind: "step-refused" });
    const { commands } = plan;
    const others = snapshots.filter(({ sheet }) => sheet !== canvas.sheet);
    const restorable = isRestorable(canvas, commands, others);
    const done: Notice = { kind: "step-done", edit: edit.kind, restorable };
    const carried = await carry(port, { action: "steps", before: canvas, commands }, done);
    return restorable ? carried : { ...carried, deed: null };
  });
}

/** Never rejects. */
export async function carryOutStructure(
  port: WorkbookPort,
  view: WorkbookView,
  seen: SopDocument,
): Promise<Carried> {
  const { canvas, document } = view;
  if (!canvas || document !== seen) return nothing({ kind: "step-gone" });
  return guarded(async () => {
    const commands = structureCommands(view);
    const cells = commands.reduce(
      (sum, command) => sum + (command.kind === "set-values" ? command.cells.length : 0),
      0,
    );
    return carry(
      port,
      { action: "structure", before: canvas, commands },
      { kind: "structured", cells },
    );
  });
}

/** Codes and targets of all flows of the sheet that were read from its drawing. */
function structureCommands({ canvas, documents }: WorkbookView): readonly HostCommand[] {
  if (!canvas) return [];
  const drawn = documents.filter(({ flowSource }) => flowSource === "shapes");
  return withOnePrintArea(
    drawn.flatMap((document) => {
      const codes = planStructure(canvas, document);
      return [
        ...(document.table ? planHelperWidths(canvas, document.table, codes) : []),
        ...codes,
        ...planPrintArea(withValues(canvas, codes), document, codes),
      ];
    }),
  );
}
