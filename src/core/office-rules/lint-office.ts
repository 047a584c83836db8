import type { Origin } from "../grid/address";
import type { CalendarDate } from "../language/dates";
import type { Diagnostic } from "../rules/diagnostic";
import { runRules } from "../rules/rule-of";
import { inReadingOrder } from "../rules/run-check";
import type { OfficeSheet } from "./define-office-rule";
import { DECREE_RULES, MAKLUMAT_RULES, STAGES_RULES } from "./index";
import { DEFAULT_OFFICE_PARAMETERS } from "./parameters";
import type { OfficePreset } from "./presets";

/** Findings of maklumat, decrees and stages, by severity, then as one reads. A rule that crashes is reported, the others go on. */
export function lintOffice(
  sheets: readonly OfficeSheet[],
  preset: OfficePreset,
  today: CalendarDate | null,
): readonly Diagnostic[] {
  const found = sheets.flatMap((sheet) => findingsOf(sheet, preset, today));
  return inReadingOrder(
    found,
    sheets.map(({ sheet }) => sheet),
  );
}

function findingsOf(
  sheet: OfficeSheet,
  { severities, parameters }: OfficePreset,
  today: CalendarDate | null,
): readonly Diagnostic[] {
  switch (sheet.kind) {
    case "maklumat":
      return runRules(MAKLUMAT_RULES, severities, placeOf(sheet.origin), { maklumat: sheet });
    case "sk":
      return runRules(DECREE_RULES, severities, placeOf(sheet.origin), { decree: sheet });
    case "tahapan":
      return runRules(STAGES_RULES, severities, placeOf(sheet.range), {
        stages: sheet,
        today,
        parameters: { ...DEFAULT_OFFICE_PARAMETERS, ...parameters },
      });
  }
}

const placeOf = (place: Origin) => ({ documentId: null, place });
