/** Something in a workbook that Excel would offer to "repair" on opening. */
export type StructureFault = {
  /** Part name without a leading slash. */
  readonly part: string;
  /** Stable code, for example `cell-order`. */
  readonly code: string;
  /** Where or what exactly, for a developer's eye. */
  readonly detail: string;
};
