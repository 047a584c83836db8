import type { StandarPelayanan } from "../../document/standar-pelayanan";
import type { SheetCells } from "../sheet-cells";

/** A document as its sheet says it, before texts of all of its parts are looked into. */
export type SpDraft = Omit<StandarPelayanan, "id" | "order" | "time" | "fee"> & {
  readonly cells: SheetCells;
};
