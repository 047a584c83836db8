import type { CalendarDate } from "../language/dates";
import type { Diagnostic, Severity } from "../rules/diagnostic";
import { inReadingOrder, runCheck } from "../rules/run-check";
import type { OfficeRule, OfficeSheet } from "./define-office-rule";
import { OFFICE_RULES, type OfficeRuleId } from "./index";

export const OFFICE_SEVERITIES: Readonly<Record<OfficeRuleId, Severity>> = {
  "maklumat-says-all-parts": "warning",
  "maklumat-is-signed": "hint",
  "stages-follow-their-order": "error",
  "discussion-includes-the-public": "warning",
  "standard-is-reviewed": "hint",
};

/** Findings of maklumat and stages, by severity, then as one reads. A rule that crashes is reported, the others go on. */
export function lintOffice(
  subjects: readonly OfficeSheet[],
  today: CalendarDate | null,
): readonly Diagnostic[] {
  const found = subjects.flatMap((subject) =>
    (OFFICE_RULES as readonly OfficeRule[])
      .filter(({ kind }) => kind === subject.kind)
      .flatMap(({ id, code, check }) => {
        const severity = OFFICE_SEVERITIES[id as OfficeRuleId];
        const place = subject.kind === "maklumat" ? subject.origin : subject.range;
        return runCheck({ id, code, severity, documentId: null, place }, (report) =>
          check({ subject: subject as never, today, report }),
        );
      }),
  );
  return inReadingOrder(
    found,
    subjects.map(({ sheet }) => sheet),
  );
}
