import type { SopDocument, WorkbookReading } from "../document/sop-document";
import type { CalendarDate } from "../language/dates";
import { defaultSopProfile, sopProfileById } from "../templates";
import type { SopProfile } from "../templates/sop-profile";
import { columnsLost } from "./columns-lost";
import type { Rule, RuleContext } from "./define-rule";
import type { Diagnostic, Severity } from "./diagnostic";
import { documentPlace } from "./document-place";
import { flowGraph } from "./flow-graph";
import { RULES } from "./index";
import { DEFAULT_PARAMETERS } from "./parameters";
import type { Preset } from "./presets";

/** `ruleId` of the report of a rule that crashed. */
export const RULE_CRASHED = "rule-crashed";

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

export type LintOptions = {
  readonly today?: CalendarDate | null;
  /** The documents to be checked; the others of the reading are only looked at beside them. */
  readonly documents?: readonly SopDocument[];
  /** The form that was read by, where it is none of the known ones (an office's own). */
  readonly profile?: SopProfile | null;
};

/**
 * Findings of all documents by severity, then as one reads: sheet, row, column; equal places keep the order of the
 * rules. A rule that crashes is reported (`rule-crashed`, X-00) and the others go on.
 */
export function lint(
  reading: WorkbookReading,
  preset: Preset,
  rules: readonly Rule[] = RULES,
  options: LintOptions = {},
): readonly Diagnostic[] {
  const { documents = reading.documents } = options;
  const found = documents.flatMap((document) => {
    const subject = subjectOf(document, reading, preset, options);
    const found = rules.flatMap((rule) => runRule(rule, preset, subject));
    return [...columnsLost(reading, document), ...found];
  });
  return inOrder(found, reading);
}

/** What a rule is shown of a document. */
export type Subject = Omit<RuleContext, "report">;

export function subjectOf(
  document: SopDocument,
  { documents }: Pick<WorkbookReading, "documents">,
  preset: Preset,
  { today = null, profile = null }: LintOptions,
): Subject {
  const parameters = { ...DEFAULT_PARAMETERS, ...preset.parameters };
  const graph = flowGraph(document);
  return { document, graph, documents, parameters, today, profile: profileOf(document, profile) };
}

/** The form of a document: the office's own where it was read by that, else the known one of that id. */
export const profileOf = (
  document: Pick<SopDocument, "profile">,
  own: SopProfile | null = null,
): SopProfile =>
  own?.id === document.profile
    ? own
    : (sopProfileById(document.profile) ?? own ?? defaultSopProfile);

/** What one rule finds in one document, as it finds it. */
export function runRule(
  { id, code, check }: Rule,
  { severities }: Pick<Preset, "severities">,
  subject: Subject,
): readonly Diagnostic[] {
  const severity = severities[id] ?? "off";
  if (severity === "off") return [];
  const documentId = subject.document.id;
  const found: Diagnostic[] = [];
  try {
    check({
      ...subject,
      report(messageId, { origin, data = {}, related = [] }) {
        found.push({ ruleId: id, code, messageId, data, severity, documentId, origin, related });
      },
    });
  } catch (error) {
    found.push({
      ruleId: RULE_CRASHED,
      code: "X-00",
      messageId: "crashed",
      data: { rule: code, reason: String(error) },
      severity: "warning",
      documentId,
      origin: documentPlace(subject.document),
      related: [],
    });
  }
  return found;
}

/** By severity, then as one reads. */
export function inOrder(
  found: readonly Diagnostic[],
  { sheets }: Pick<WorkbookReading, "sheets">,
): readonly Diagnostic[] {
  const places = new Map(sheets.map(({ sheet }, i) => [sheet, i]));
  const order = ({ severity, origin }: Diagnostic): readonly number[] => [
    RANK[severity],
    places.get(origin.sheet) ?? places.size,
    origin.range.top,
    origin.range.left,
  ];
  return [...found].sort((a, b) => compare(order(a), order(b)));
}

const compare = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((order, value, i) => order || value - b[i]!, 0);
