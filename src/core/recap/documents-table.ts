import { wasRead } from "./class-file";
import type { Recap, RecapDocument, RecapFile } from "./recap";
import type { RecapTable, RecapWords } from "./recap-words";

/** One row of each document, file by file; a file without any says why. */
export function documentsTable(recap: Recap, words: RecapWords): RecapTable {
  const { column } = words;
  return {
    facts: factsOf(recap, words),
    columns: [
      column("column.no", 3, true),
      column("column.file", 13),
      column("column.sheet", 8),
      column("column.kind", 7, true),
      column("column.title", 16),
      column("column.unit", 13),
      column("column.percent", 4.5, true),
      column("column.stage", 9),
      column("column.error", 4.5, true),
      column("column.warning", 4.8, true),
      column("column.hint", 4.5, true),
      column("column.dismissed", 5, true),
      column("column.next", 36),
    ],
    rows: recap.files.flatMap((file) => {
      const own = recap.documents.filter((one) => one.file === file.file);
      return own.length > 0
        ? own.map((document) => documentRow(document, words))
        : [emptyRow(file, words)];
    }),
  };
}

function factsOf({ documents, files }: Recap, { text }: RecapWords): RecapTable["facts"] {
  const signed = documents.filter(({ percent }) => percent !== null);
  const count = (kind: RecapDocument["kind"]) => signed.filter((one) => one.kind === kind).length;
  const other = documents.length - signed.length;
  const unread = files.filter(({ problem }) => problem && !wasRead(problem)).length;
  return [
    [
      text("fact.files"),
      text("fact.files.value", { count: files.length, ...(unread > 0 && { unread }) }),
    ],
    [
      text("fact.documents"),
      text("fact.documents.value", {
        sop: count("sop"),
        sp: count("sp"),
        ...(other > 0 && { other }),
      }),
    ],
    [
      text("fact.ready"),
      text("fact.ready.value", {
        ready: signed.filter(({ stage }) => stage === "ready").length,
        count: signed.length,
      }),
    ],
  ];
}

function documentRow(document: RecapDocument, words: RecapWords): RecapTable["rows"][number] {
  const { file, sheet, kind, title, unit, percent, stage, counts, dismissed, next } = document;
  const { text } = words;
  const isSigned = kind === "sop" || kind === "sp";
  return [
    words.file(file),
    sheet.trim(),
    text(`kind.${kind}`),
    title || (isSigned ? text("untitled") : ""),
    unit,
    percent ?? "",
    stage ? text(`stage.${stage}`) : "",
    counts.error,
    counts.warning,
    counts.hint,
    dismissed,
    next.map((finding, i) => `${i + 1}. ${words.finding(finding, sheet)}`).join("\n"),
  ];
}

function emptyRow({ file, problem }: RecapFile, words: RecapWords): RecapTable["rows"][number] {
  const stage = problem && !wasRead(problem) ? "stage.unread" : "stage.nothing";
  const blank = (count: number): readonly string[] => Array.from({ length: count }, () => "");
  const reason = problem ? words.problem(problem) : "";
  return [words.file(file), ...blank(5), words.text(stage), ...blank(4), reason];
}
