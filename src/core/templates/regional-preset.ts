import type { AllParameters } from "../presets/all-parameters";
import type { WorkbookPreset } from "../presets/workbook-preset";
import type { RuleSettings } from "./rule-settings";

/** The preset with what a person asks for: severities and measures of rules. */
export const regionalPreset = (
  preset: WorkbookPreset,
  { severities, parameters }: RuleSettings,
): WorkbookPreset => ({
  ...preset,
  severities: { ...preset.severities, ...severities },
  parameters: { ...preset.parameters, ...inLowerCase(parameters) },
});

/** Rules compare words in lower case; a person writes them as on the sheet. */
const inLowerCase = (parameters: Partial<AllParameters>): Partial<AllParameters> =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      Array.isArray(value)
        ? value.map((item) => (typeof item === "string" ? item.toLowerCase() : item))
        : value,
    ]),
  );
