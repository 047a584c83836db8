import type { Origin } from "../grid/address";
import type { CalendarDate } from "../language/dates";
import type { Diagnostic } from "../rules/diagnostic";
import { runRules } from "../rules/rule-of";
import { inReadingOrder } from "../rules/run-check";
import type { OfficeSheet } from "./define-office-rule";
import { MAKLUMAT_RULES, STAGES_RULES } from "./index";
import { DEFAULT_OFFICE_PARAMETERS } from "./parameters";
import type { OfficePreset } from "./presets";

/** Findings of maklumat and stages, by severity, then as one reads. A rule that crashes is reported, the others go on. */
export function lintOffice(
  sheets: readonly OfficeSheet[],
  preset: OfficePreset,
  today: CalendarDate | null,
): readonly Diagnostic[] {
  const { severities } = preset;
  const parameters = { ...DEFAULT_OFFICE_PARAMETERS, ...preset.parameters };
  const found = sheets.flatMap((sheet) =>
    sheet.kind === "maklumat"
      ? runRules(MAKLUMAT_RULES, severities, placeOf(sheet.origin), { maklumat: sheet })
      : runRules(STAGES_RULES, severities, placeOf(sheet.range), {
          stages: sheet,
          today,
          parameters,
        }),
  );
  return inReadingOrder(
    found,
    sheets.map(({ sheet }) => sheet),
  );
}

const placeOf = (place: Origin) => ({ documentId: null, place });
