import { meanPercent } from "../score/percent";
import type { ClassFileProblem } from "./class-file";
import type { RecapDocument, RecapFile } from "./recap";

/** The sum of the documents of a file. */
export function fileRow(
  file: string,
  documents: readonly RecapDocument[],
  problem: ClassFileProblem | null,
): RecapFile {
  const sum = (value: (document: RecapDocument) => number) =>
    documents.reduce((total, document) => total + value(document), 0);
  return {
    file,
    problem,
    documents: documents.length,
    ready: documents.filter(({ stage }) => stage === "ready").length,
    counts: {
      error: sum(({ counts }) => counts.error),
      warning: sum(({ counts }) => counts.warning),
      hint: sum(({ counts }) => counts.hint),
    },
    dismissed: sum(({ dismissed }) => dismissed),
    percent: meanPercent(documents.map(({ percent }) => percent)),
  };
}
