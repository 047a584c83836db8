import type {
  ActivityId,
  Flow,
  FlowNode,
  PelaksanaId,
  ReadingProblem,
} from "../../document/sop-document";
import type { RangeAddress } from "../../grid/address";
import type { GridSnapshot } from "../../grid/grid-snapshot";

/** One pelaksana and the columns it covers; both edges inclusive. */
export type DrawnLane = { readonly id: PelaksanaId; readonly left: number; readonly right: number };

/** One activity and the sheet rows it covers; both edges inclusive. */
export type DrawnRow = { readonly id: ActivityId; readonly top: number; readonly bottom: number };

/** A sheet with a procedure table whose flow may be drawn over the lanes. */
export type DrawnFlowInput = {
  readonly snapshot: GridSnapshot;
  readonly lanes: readonly DrawnLane[];
  readonly rows: readonly DrawnRow[];
  /** The lanes over all body rows, those that hold no activity included. */
  readonly body: RangeAddress;
  /** The whole table, where symbols beside the lanes are to be told. */
  readonly table?: RangeAddress;
  /** Presets that the form allows beside the five symbols; they are process steps. */
  readonly allowedShapes?: readonly string[];
};

/** What a drawing says, in the words of the document. */
export type DrawnFlow = {
  /** The symbols of each activity in order of execution; an activity without a symbol is absent. */
  readonly nodes: ReadonlyMap<ActivityId, readonly FlowNode[]>;
  readonly flows: readonly Flow[];
  /** Symbols, lines, labels and off-page pentagons that were read as the flow, in sheet order. */
  readonly flowShapeIds: readonly string[];
  readonly problems: readonly ReadingProblem[];
};
