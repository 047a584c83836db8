import { type CellAddress, cellOrigin } from "../core/grid/address";
import type { ApplyResult, RefusalCode } from "../core/workbook-port";
import type { Package } from "./package";

/** What came of one command: a new package, or why there is none. */
export type ApplyStep =
  | { readonly kind: "done"; readonly pkg: Package }
  | Exclude<ApplyResult, { readonly kind: "applied" }>;

export const done = (pkg: Package): ApplyStep => ({ kind: "done", pkg });

export const staleAt = (sheet: string, { row, column }: CellAddress): ApplyStep => ({
  kind: "stale",
  at: cellOrigin(sheet, row, column),
});

export const refused = (code: RefusalCode): ApplyStep => ({ kind: "refused", code, at: null });

export const refusedAt = (code: RefusalCode, sheet: string, at: CellAddress): ApplyStep => ({
  kind: "refused",
  code,
  at: cellOrigin(sheet, at.row, at.column),
});
