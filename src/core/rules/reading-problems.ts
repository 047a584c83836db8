import type {
  Activity,
  ReadingProblem,
  ReadingProblemCode,
  SopDocument,
} from "../document/sop-document";
import type { Origin } from "../grid/address";
import { activityName } from "./activity-kind";
import type { RuleContext } from "./define-rule";
import type { DiagnosticData } from "./diagnostic";

/** Problems of the given kinds that lie in the rows of an activity. */
export const problemsIn = (
  document: SopDocument,
  { origin }: Activity,
  codes: readonly ReadingProblemCode[],
): readonly ReadingProblem[] =>
  document.problems.filter(
    (problem) => codes.includes(problem.code) && shareRows(problem.origin, origin),
  );

/** Problems of one kind, each with what its message needs: its own data and the name of the activity it lies in. */
export const problemsOfKind = (
  { problems, activities }: SopDocument,
  code: ReadingProblemCode,
): readonly { readonly origin: Origin; readonly data: DiagnosticData }[] =>
  problems
    .filter((problem) => problem.code === code)
    .map(({ origin, data }) => {
      const activity = activities.find((candidate) => shareRows(candidate.origin, origin));
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

const shareRows = (a: Origin, b: Origin): boolean =>
  a.sheet === b.sheet && a.range.top <= b.range.bottom && b.range.top <= a.range.bottom;
