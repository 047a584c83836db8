import type { Summary } from "./json";
import type { Messages } from "./messages/id";

/** What the table says of a file. */
export type TableFile = {
  readonly file: string;
  readonly problem: unknown;
  readonly documents: readonly unknown[];
  readonly summary: Summary;
};

/** The files of a class under each other: documents, errors, warnings, score; a dash where there is nothing to count. */
export function classTable(files: readonly TableFile[], messages: Messages): string {
  const rows = [
    messages.tableHeads,
    ...files.map(({ file, problem, documents, summary: { error, warning, score } }) =>
      problem
        ? [file, "-", "-", "-", "-"]
        : [file, ...[documents.length, error, warning, score ?? "-"].map(String)],
    ),
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
