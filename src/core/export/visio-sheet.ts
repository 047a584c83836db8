import { documentContent } from "../forms/document-content";
import { type SopFormOptions, sopForm } from "../forms/sop-form";
import type { GridSnapshot } from "../grid/grid-snapshot";
import type { NewSheet } from "../sheet-commands";
import { modelDocument } from "./model-document";
import { readVisioTable, type VisioReading } from "./read-visio-table";

/** Rows above the head of a table that may hold a title. */
const ROWS_ABOVE = 10;

/** The process map table of Visio on a sheet; null where there is none, or none with a step. */
export function visioSheet(snapshot: GridSnapshot): VisioReading | null {
  const rows = Array.from(snapshot.rows, (cells) =>
    Array.from(cells ?? [], (cell) => cell?.text.trim() ?? ""),
  );
  return visioRowsIn(rows);
}

/** @param rows texts of a sheet, or of a file of separated values */
export function visioRowsIn(rows: readonly (readonly string[])[]): VisioReading | null {
  for (let head = 0; head < Math.min(rows.length, ROWS_ABOVE + 1); head++) {
    const reading = readVisioTable(rows.slice(head));
    if (reading.problems.some(({ code }) => code === "column-missing")) continue;
    if (reading.model.nodes.length === 0) return null;
    const problems = reading.problems.map((problem) => ({ ...problem, row: problem.row + head }));
    return { ...reading, problems };
  }
  return null;
}

/** An SOP sheet with the steps, the pelaksana and the flow of such a table. */
export const visioForm = ({ model }: VisioReading, options: SopFormOptions): NewSheet =>
  sopForm(documentContent(modelDocument(model, options.profile.id)), options);
