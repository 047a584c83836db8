import type { SopDocument } from "../core/document/sop-document";
import type { Origin } from "../core/grid/address";
import type { CellPreview } from "../core/plan/plan-preview";
import type { StepEdit, StepRefusal } from "../core/plan/steps/step-edit";

/** What these actions have to say. */
export type StepNotice =
  /** `restorable` is false where something went that no command brings back. */
  | { readonly kind: "step-done"; readonly edit: StepEdit["kind"]; readonly restorable: boolean }
  | { readonly kind: "step-refused"; readonly reason: StepRefusal; readonly at: Origin | null }
  /** The sheet is no longer as it was when the change was asked for: nothing was changed. */
  | { readonly kind: "step-gone" }
  | { readonly kind: "structured"; readonly cells: number };

/** A change that waits for a yes: what it writes and takes away, cell by cell. */
export type PlannedChange = {
  readonly change:
    | { readonly kind: "step"; readonly edit: StepEdit }
    | { readonly kind: "structure" };
  /** The document it was planned for. */
  readonly document: SopDocument;
  readonly preview: readonly CellPreview[];
};

export type StepActions = {
  /**
   * Changes the steps or pelaksana of the document on show; what takes something away is proposed first.
   *
   * @param document as the user saw it: its ids are those of the edit
   */
  editStep(document: SopDocument, edit: StepEdit): Promise<void>;
  /** Proposes to write the flow that was read from a drawing as codes and targets; the drawing stays as it is. */
  structure(): void;
  /** Does what is proposed. */
  acceptChange(): Promise<void>;
  declineChange(): void;
};
