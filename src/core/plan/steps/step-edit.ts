import type { ActivityId, NodeId, NodeKind, PelaksanaId } from "../../document/sop-document";
import type { Origin } from "../../grid/address";
import type { HostCommand } from "../../workbook-port";

/** A change of the steps or the pelaksana of a document, as a person asks for it. Places count from 0. */
export type StepEdit =
  | {
      readonly kind: "add-step";
      /** Place that the new step will have. */
      readonly place: number;
      readonly description: string;
      readonly symbol: { readonly lane: PelaksanaId; readonly kind: NodeKind } | null;
    }
  | { readonly kind: "remove-step"; readonly activity: ActivityId }
  | { readonly kind: "move-step"; readonly activity: ActivityId; readonly place: number }
  | { readonly kind: "set-description"; readonly activity: ActivityId; readonly text: string }
  /** What a lane holds in a step; null for nothing. */
  | {
      readonly kind: "set-symbol";
      readonly activity: ActivityId;
      readonly lane: PelaksanaId;
      readonly symbol: NodeKind | null;
    }
  /** Where an exit of a symbol leads; null where it leads by itself, or for a Tidak that leads nowhere. */
  | {
      readonly kind: "set-target";
      readonly source: NodeId;
      readonly exit: "lanjut" | "tidak";
      readonly target: NodeId | null;
    }
  | { readonly kind: "add-pelaksana"; readonly place: number; readonly name: string }
  | { readonly kind: "remove-pelaksana"; readonly lane: PelaksanaId }
  | { readonly kind: "rename-pelaksana"; readonly lane: PelaksanaId; readonly name: string }
  | { readonly kind: "move-pelaksana"; readonly lane: PelaksanaId; readonly place: number };

export type StepRefusal =
  /** The flow was drawn by hand: it has to be written as codes first. */
  | "hand-drawn"
  /** The step or the table is not on this sheet, or is no longer there. */
  | "step-missing"
  /** Rows that are merged with others, or of another shape than those they would change places with. */
  | "merged-rows"
  | "merged-columns"
  | "last-step"
  | "last-pelaksana"
  /** The lane still holds symbols or texts. */
  | "pelaksana-in-use"
  /** A formula stands where a text would be written. */
  | "formula-cell";

export type StepPlan =
  | { readonly kind: "plan"; readonly commands: readonly HostCommand[] }
  | { readonly kind: "refused"; readonly reason: StepRefusal; readonly at: Origin | null };

export const refusedStep = (reason: StepRefusal, at: Origin | null = null): StepPlan => ({
  kind: "refused",
  reason,
  at,
});
