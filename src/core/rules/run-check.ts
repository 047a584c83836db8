import type { Origin } from "../grid/address";
import type { Diagnostic, Finding, Severity } from "./diagnostic";
import { SEVERITY_RANK } from "./severity";

/** `ruleId` of the report of a rule that crashed; the catalogues of sentences know it. */
export const RULE_CRASHED = "rule-crashed";

/** What is known of a check before it runs. */
export type CheckSubject = {
  readonly id: string;
  readonly code: string;
  readonly severity: Severity;
  readonly documentId: string | null;
  /** Where a crash is told. */
  readonly place: Origin;
};

/** Runs one check. What it reports are its findings; a check that crashes is reported, and the others go on. */
export function runCheck(
  { id, code, severity, documentId, place }: CheckSubject,
  check: (report: (messageId: string, finding: Finding) => void) => void,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  try {
    check((messageId, { origin, data = {}, related = [] }) => {
      found.push({ ruleId: id, code, messageId, data, severity, documentId, origin, related });
    });
  } catch (error) {
    found.push({
      ruleId: RULE_CRASHED,
      code: "X-00",
      messageId: "crashed",
      data: { rule: code, reason: String(error) },
      severity: "warning",
      documentId,
      origin: place,
      related: [],
    });
  }
  return found;
}

/** By severity, then as one reads: sheet, row, column. Equal places keep their order. */
export function inReadingOrder(
  found: readonly Diagnostic[],
  sheets: readonly string[],
): readonly Diagnostic[] {
  const at = new Map(sheets.map((sheet, i) => [sheet, i]));
  const order = ({ severity, origin }: Diagnostic): readonly number[] => [
    SEVERITY_RANK[severity],
    at.get(origin.sheet) ?? sheets.length,
    origin.range.top,
    origin.range.left,
  ];
  const compare = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((before, value, i) => before || value - b[i]!, 0);
  return [...found].sort((a, b) => compare(order(a), order(b)));
}
