import type { CellMark } from "../core/sheet-commands";

/** Marks of ours, by sheet. */
export type MarkView = { readonly marks: ReadonlyMap<string, readonly CellMark[]> };
