import type { Recap } from "./recap";
import type { RecapTable, RecapWords } from "./recap-words";

/** What the class has to be taught again: a rule a row, the worst first. */
export function rulesTable({ rules }: Recap, words: RecapWords): RecapTable {
  const { text, column } = words;
  return {
    facts: [[text("fact.rules"), text("fact.rules.value")]],
    columns: [
      column("column.no", 4, true),
      column("column.finding", 40),
      column("column.severity", 9),
      column("column.code", 7, true),
      column("column.documents", 7, true),
      column("column.files", 7, true),
      column("column.findings", 6, true),
      column("column.example", 45),
    ],
    rows: rules.map(({ code, severity, documents, files, findings, example }) => [
      words.sentence(example.finding),
      text(`severity.${severity}`),
      code,
      documents,
      files,
      findings,
      `${words.place({ file: example.file, sheet: example.finding.origin.sheet })}, ${words.finding(example.finding, example.finding.origin.sheet)}`,
    ]),
  };
}
