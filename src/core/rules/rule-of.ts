import type { Diagnostic, Finding, Severity } from "./diagnostic";
import { type CheckSubject, runCheck } from "./run-check";

/** Where a rule comes from, and how sure we are that the source says so. */
export type Basis = {
  readonly text: string;
  /** `high`: read in the source or in several signed SOPs; `medium`: one secondary source; `low`: practice alone. */
  readonly confidence: "high" | "medium" | "low";
};

/** A subject and where a rule tells what it finds in it. */
export type Reporting<Subject, MessageId extends string = string, Found = Finding> = Subject & {
  report(messageId: MessageId, finding: Found): void;
};

/** A rule, whatever it looks at: data and one check. Its severity belongs to a preset, its sentences to the catalogues. */
export type RuleOf<
  Subject,
  Id extends string = string,
  MessageId extends string = string,
  Found = Finding,
> = {
  /** Kebab-case slug that says what must hold. */
  readonly id: Id;
  /** Number in the rule catalogue, for example AL-07. */
  readonly code: string;
  readonly basis: Basis;
  readonly messages: readonly MessageId[];
  readonly check: (context: Reporting<Subject, MessageId, Found>) => void;
};

/** Makes the function that rules of one subject are written with: it keeps their literal ids, so that `report` takes no other message than the declared ones. */
export const ruleDefiner =
  <Subject, More = unknown, Found = Finding>() =>
  <const Id extends string, const MessageId extends string>(
    rule: RuleOf<Subject, Id, MessageId, Found> & More,
  ): RuleOf<Subject, Id, MessageId, Found> & More =>
    rule;

/** What the rules find in one subject, rule by rule; one that is off or not named is passed over. */
export const runRules = <Subject extends object>(
  rules: readonly RuleOf<Subject>[],
  severities: Readonly<Partial<Record<string, Severity | "off">>>,
  where: Pick<CheckSubject, "documentId" | "place">,
  subject: Subject,
): readonly Diagnostic[] =>
  rules.flatMap(({ id, code, check }) => {
    const severity = severities[id] ?? "off";
    if (severity === "off") return [];
    return runCheck({ ...where, id, code, severity }, (report) => check({ ...subject, report }));
  });
