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
      column("column.ready", 8, true),
      column("column.percent", 8, true),
      column("column.error", 8, true),
      column("column.warning", 8, true),
      column("column.hint", 8, true),
      column("column.dismissed", 8, true),
      column("column.problem", 36),
    ],
    rows: files.map(({ file, problem, documents, ready, percent, counts, dismissed }) => [
      words.file(file),
      documents,
      ready,
      percent ?? "",
      counts.error,
      counts.warning,
      counts.hint,
      dismissed,
      problem ? words.problem(problem) : "",
    ]),
  };
}
