import type { ProcedureTable, SopDocument } from "../document/sop-document";
import type { GridSnapshot } from "../grid/grid-snapshot";
import { planHelperWidths } from "./helper-widths";
import { planAddStep } from "./steps/plan-add-step";
import { planDescription, planSymbol, planTarget } from "./steps/plan-change-step";
import { planAddLane, planMoveLane, planRemoveLane, planRename } from "./steps/plan-lanes";
import { planMoveStep } from "./steps/plan-move-step";
import { planRemoveStep } from "./steps/plan-remove-step";
import { refusedStep, type StepEdit, type StepPlan } from "./steps/step-edit";

/**
 * The commands that change the steps or the pelaksana of a document on its sheet. Codes and targets say the same flow
 * afterwards, as far as the change is not about it; a drawing is behind until it is drawn again.
 *
 * Steps of a flow that was drawn by hand are refused: they would have to be drawn anew by hand as well.
 */
export function planStep(snapshot: GridSnapshot, document: SopDocument, edit: StepEdit): StepPlan {
  const { table, flowSource, activities } = document;
  if (!table || table.sheet !== snapshot.sheet) return refusedStep("step-missing");
  if (activities.some(({ origin }) => origin.sheet !== snapshot.sheet)) {
    return refusedStep("step-missing");
  }
  if (flowSource === "shapes" && !isAboutTexts(edit)) return refusedStep("hand-drawn");
  switch (edit.kind) {
    case "add-step":
      return planAddStep(snapshot, document, edit);
    case "remove-step":
      return planRemoveStep(snapshot, document, edit);
    case "move-step":
      return planMoveStep(snapshot, document, edit);
    case "set-description":
      return planDescription(snapshot, document, edit);
    case "set-symbol":
      return planSymbol(snapshot, document, edit);
    case "set-target":
      return withHelperWidths(snapshot, table, planTarget(snapshot, document, edit));
    case "add-pelaksana":
      return planAddLane(snapshot, document, edit);
    case "remove-pelaksana":
      return planRemoveLane(snapshot, document, edit);
    case "rename-pelaksana":
      return planRename(snapshot, document, edit);
    case "move-pelaksana":
      return planMoveLane(snapshot, document, edit);
  }
}

/** A target may be the first one, for which a column is headed. */
const withHelperWidths = (
  snapshot: GridSnapshot,
  table: ProcedureTable,
  plan: StepPlan,
): StepPlan =>
  plan.kind === "plan"
    ? {
        ...plan,
        commands: [...planHelperWidths(snapshot, table, plan.commands), ...plan.commands],
      }
    : plan;

/** Texts can be written whatever the flow was read from. */
const isAboutTexts = ({ kind }: StepEdit): boolean =>
  kind === "set-description" || kind === "rename-pelaksana";
