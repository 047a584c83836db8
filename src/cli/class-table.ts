import type { Summary } from "./json";
import type { Messages } from "./messages/id";
import { isList, type ToldSheet } from "./services";

/** What the table says of a file. */
export type TableFile = {
  readonly file: string;
  readonly problem: unknown;
  readonly documents: readonly unknown[];
  readonly sheets: readonly ToldSheet[];
  readonly summary: Summary;
};

/** SOPs, Standar Pelayanan, and the sheets that are documents by themselves; `rekap` counts the same. */
export const documentsIn = ({
  documents,
  sheets,
}: Pick<TableFile, "documents" | "sheets">): number =>
  documents.length + sheets.filter(isList).length;

/** The files of a class under each other: documents, errors, warnings, score; a dash where there is nothing to count. */
export function classTable(files: readonly TableFile[], messages: Messages): string {
  const rows = [
    messages.tableHeads,
    ...files.map((one) => {
      const { file, problem, summary } = one;
      if (problem) return [file, "-", "-", "-", "-"];
      const { error, warning, score } = summary;
      return [file, ...[documentsIn(one), error, warning, score ?? "-"].map(String)];
    }),
  ];
  const widths = messages.tableHeads.map((_, column) =>
    Math.max(...rows.map((cells) => (cells[column] ?? "").length)),
  );
  return rows
    .map((cells) =>
      cells
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
        )
        .join("  "),
    )
    .join("\n");
}
