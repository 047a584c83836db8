import type { Recap } from "./recap";
import type { RecapTable, RecapWords } from "./recap-words";

/** The sums of each file. */
export function filesTable({ files }: Recap, words: RecapWords): RecapTable {
  const { column } = words;
  return {
    facts: [],
    columns: [
      column("column.no", 4, true),
      column("column.file", 34),
      column("column.documents", 8, true),
      column("column.ready", 6, true),
      column("column.percent", 8, true),
      column("severity.error", 9, true),
      column("severity.warning", 9, true),
      column("severity.hint", 7, true),
      column("column.set-aside", 9, true),
      column("column.problem", 36),
    ],
    rows: files.map(({ file, problem, documents, ready, percent, counts, dismissed }) => [
      words.file(file),
      // Nothing was counted in a file without documents: a zero would look like a clean one.
      ...(problem
        ? ["", "", "", "", "", "", ""]
        : [documents, ready, percent ?? "", counts.error, counts.warning, counts.hint, dismissed]),
      problem ? words.problem(problem) : "",
    ]),
  };
}
