import type { GridSnapshot } from "../../src/core/grid/grid-snapshot";
import { openWorkbook, readSnapshot } from "../../src/xlsx/workbook-file";
import { handDrawnForm } from "./hand-drawn-form";

/** The hand-drawn form as a host reads it. */
export const handDrawnSnapshot = (): GridSnapshot =>
  readSnapshot(openWorkbook(handDrawnForm()), "SOP 1");
