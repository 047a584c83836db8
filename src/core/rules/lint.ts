import type { SopDocument, WorkbookReading } from "../document/sop-document";
import type { CalendarDate } from "../language/dates";
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
};

/**
 * Findings of all documents by severity, then as one reads: sheet, row, column; equal places keep the order of the
 * rules. A rule that crashes is reported (`rule-crashed`, X-00) and the others go on.
 */
export function lint(
  reading: WorkbookReading,
  preset: Preset,
  rules: readonly Rule[] = RULES,
  { today = null, documents = reading.documents }: LintOptions = {},
): readonly Diagnostic[] {
  const sheets = new Map(reading.sheets.map(({ sheet }, i) => [sheet, i]));
  const order = ({ severity, origin }: Diagnostic): readonly number[] => [
    RANK[severity],
    sheets.get(origin.sheet) ?? sheets.size,
    origin.range.top,
    origin.range.left,
  ];
  const parameters = { ...DEFAULT_PARAMETERS, ...preset.parameters };
  const around = { documents: reading.documents, parameters, today };
  return documents
    .flatMap((document) => {
      const subject = { ...around, document, graph: flowGraph(document) };
      const found = rules.flatMap((rule) => {
        const severity = preset.severities[rule.id] ?? "off";
        return severity === "off" ? [] : run(rule, severity, subject);
      });
      return [...columnsLost(reading, document), ...found];
    })
    .sort((a, b) => compare(order(a), order(b)));
}

type Subject = Omit<RuleContext, "report">;

function run(
  { id, code, check }: Rule,
  severity: Severity,
  subject: Subject,
): readonly Diagnostic[] {
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

const compare = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((order, value, i) => order || value - b[i]!, 0);
