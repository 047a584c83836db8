import type { SopDocument, WorkbookReading } from "../document/sop-document";
import type { CalendarDate } from "../language/dates";
import { defaultSopProfile, sopProfileById } from "../templates";
import type { SopProfile } from "../templates/sop-profile";
import { columnsLost } from "./columns-lost";
import type { Rule, RuleSubject } from "./define-rule";
import type { Diagnostic } from "./diagnostic";
import { documentPlace } from "./document-place";
import { flowGraph } from "./flow-graph";
import { RULES } from "./index";
import { DEFAULT_PARAMETERS } from "./parameters";
import type { Preset } from "./presets";
import { inReadingOrder, runCheck } from "./run-check";

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
  return inReadingOrder(
    found,
    reading.sheets.map(({ sheet }) => sheet),
  );
}

export function subjectOf(
  document: SopDocument,
  { documents }: Pick<WorkbookReading, "documents">,
  preset: Preset,
  { today = null, profile = null }: LintOptions,
): RuleSubject {
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
  subject: RuleSubject,
): readonly Diagnostic[] {
  const severity = severities[id] ?? "off";
  if (severity === "off") return [];
  const { id: documentId } = subject.document;
  const place = documentPlace(subject.document);
  return runCheck({ id, code, severity, documentId, place }, (report) =>
    check({ ...subject, report }),
  );
}
