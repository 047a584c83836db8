import type { CellValue } from "./grid/grid-snapshot";

/** New content of one cell: a constant, or a formula with its leading `=` and the value it should show until Excel computes. */
export type CellContent =
  | { readonly value: CellValue }
  | { readonly formula: string; readonly cached: CellValue };
