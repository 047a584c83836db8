import type { Origin } from "../grid/address";
import type { CalendarDate } from "../language/dates";
import type { Diagnostic, Severity } from "../rules/diagnostic";
import { runRules } from "../rules/rule-of";
import { inReadingOrder } from "../rules/run-check";
import type { OfficeSheet } from "./define-office-rule";
import { MAKLUMAT_RULES, type OfficeRuleId, STAGES_RULES } from "./index";

export const OFFICE_SEVERITIES: Readonly<Record<OfficeRuleId, Severity>> = {
  "maklumat-says-all-parts": "warning",
  "maklumat-is-signed": "hint",
  "stages-follow-their-order": "error",
  "discussion-includes-the-public": "warning",
  "standard-is-reviewed": "hint",
};

/** Findings of maklumat and stages, by severity, then as one reads. A rule that crashes is reported, the others go on. */
export function lintOffice(
  sheets: readonly OfficeSheet[],
  today: CalendarDate | null,
): readonly Diagnostic[] {
  const found = sheets.flatMap((sheet) =>
    sheet.kind === "maklumat"
      ? runRules(MAKLUMAT_RULES, OFFICE_SEVERITIES, placeOf(sheet.origin), { maklumat: sheet })
      : runRules(STAGES_RULES, OFFICE_SEVERITIES, placeOf(sheet.range), { stages: sheet, today }),
  );
  return inReadingOrder(
    found,
    sheets.map(({ sheet }) => sheet),
  );
}

const placeOf = (place: Origin) => ({ documentId: null, place });
