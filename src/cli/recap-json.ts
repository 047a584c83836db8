import type { Language } from "../core/messages/catalogue";
import type { ClassFileProblem } from "../core/recap/class-file";
import type { Recap, RecapPlace } from "../core/recap/recap";
import { type RecapWords, recapWords } from "../core/recap/recap-words";
import type { Diagnostic } from "../core/rules/diagnostic";
import type { SeverityCounts } from "../core/rules/severity";
import { diagnosticJson, type Summary } from "./json";

/** The JSON of `rekap`, a contract with other programs like that of `periksa`: keys may be added, none renamed. */
export function recapJson(recap: Recap, language: Language) {
  const words = recapWords(recap, language);
  const finding = (one: Diagnostic) => diagnosticJson(one, language);
  return {
    files: recap.files.map(({ file, problem, documents, ready, ...rest }) => ({
      file,
      problem: problem && problemJson(problem, words),
      documents,
      ready,
      summary: summaryJson(rest),
    })),
    documents: recap.documents.map(({ id, kind, stage, next, ...rest }) => ({
      ...placeJson(rest),
      document: id,
      kind,
      stage,
      summary: summaryJson(rest),
      next: next.map(finding),
    })),
    rules: recap.rules.map(({ ruleId, code, severity, documents, files, findings, example }) => ({
      ruleId,
      code,
      severity,
      sentence: words.sentence(example.finding),
      documents,
      files,
      findings,
      example: { file: example.file, ...finding(example.finding) },
    })),
    titles: recap.titles.map(({ from, kind, proposed, written, alike, ...rest }) => ({
      ...placeJson(rest),
      from,
      kind,
      proposed,
      written: written && placeJson(written),
      alike: alike.map((other) => ({ ...placeJson(other), same: other.same })),
    })),
    units: recap.units,
    links: recap.links.map(({ sp, sop, certainty, findings }) => ({
      sp: placeJson(sp),
      sop: sop && placeJson(sop),
      certainty,
      findings: findings.map(finding),
    })),
  };
}

const placeJson = ({ file, sheet, title, unit }: RecapPlace): RecapPlace => ({
  file,
  sheet,
  title,
  unit,
});

const problemJson = (problem: ClassFileProblem, words: RecapWords) => ({
  code: problem.code,
  message: words.problem(problem),
});

const summaryJson = ({
  counts,
  percent,
  dismissed,
}: {
  readonly counts: SeverityCounts;
  readonly percent: number | null;
  readonly dismissed: number;
}): Summary => ({ ...counts, score: percent, dismissed });
