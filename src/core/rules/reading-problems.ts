import type {
  Activity,
  ReadingProblem,
  ReadingProblemCode,
  SopDocument,
} from "../document/sop-document";
import type { Origin } from "../grid/address";
import { oncePer } from "../memo";
import { activityName } from "./activity-kind";
import type { RuleContext } from "./define-rule";
import type { DiagnosticData } from "./diagnostic";

/** Problems of the given kinds that lie in the rows of an activity. */
export function problemsIn(
  document: SopDocument,
  { origin }: Activity,
  codes: readonly ReadingProblemCode[],
): readonly ReadingProblem[] {
  const byRow = problemsByRow(document);
  if (byRow.size === 0) return [];
  const found = new Set(rowsOf(origin).flatMap((row) => byRow.get(row) ?? []));
  return [...found].filter(({ code }) => codes.includes(code));
}

/** Problems of one kind, each with what its message needs: its own data and the name of the activity it lies in. */
export const problemsOfKind = (
  document: SopDocument,
  code: ReadingProblemCode,
): readonly { readonly origin: Origin; readonly data: DiagnosticData }[] =>
  document.problems
    .filter((problem) => problem.code === code)
    .map(({ origin, data }) => {
      const activity = rowsOf(origin)
        .map((row) => activityByRow(document).get(row))
        .find((candidate) => candidate !== undefined);
      return { origin, data: activity ? { ...data, activity: activityName(activity) } : data };
    });

/** Check of a rule that says no more than what the reading already found: its message ids are the problems' codes. */
export const reportProblems =
  <Code extends ReadingProblemCode>(codes: readonly Code[]) =>
  ({ document, report }: RuleContext<Code>): void => {
    for (const code of codes) {
      for (const finding of problemsOfKind(document, code)) report(code, finding);
    }
  };

/** Rows of a place, each with its sheet. */
const rowsOf = ({ sheet, range: { top, bottom } }: Origin): readonly string[] =>
  Array.from({ length: bottom - top + 1 }, (_, i) => `${top + i} ${sheet}`);

const problemsByRow = oncePer(({ problems }: SopDocument) => {
  const byRow = new Map<string, ReadingProblem[]>();
  for (const problem of problems) {
    for (const row of rowsOf(problem.origin)) {
      const others = byRow.get(row);
      if (others) others.push(problem);
      else byRow.set(row, [problem]);
    }
  }
  return byRow;
});

const activityByRow = oncePer(
  ({ activities }: SopDocument) =>
    new Map(
      [...activities]
        .reverse()
        .flatMap((activity) => rowsOf(activity.origin).map((row) => [row, activity] as const)),
    ),
);
