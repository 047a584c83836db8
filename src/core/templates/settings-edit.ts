import type { AllParameters } from "../presets/all-parameters";
import type { AnyRuleId } from "../presets/rule-families";
import type { WorkbookPreset } from "../presets/workbook-preset";
import type { PresetSeverity } from "../rules/presets";
import type { RuleSettings } from "./rule-settings";

/** The settings with a rule as severe as said; a rule that is as severe as without them is not among them. */
export function withSeverity<T extends RuleSettings>(
  settings: T,
  id: AnyRuleId,
  severity: PresetSeverity,
  base: WorkbookPreset,
): T {
  const { [id]: _, ...others } = settings.severities;
  const isBase = (base.severities[id] ?? "off") === severity;
  return { ...settings, severities: isBase ? others : { ...others, [id]: severity } };
}

/** The settings with a measure as said; one that is as without them is not among them. */
export function withParameter<T extends RuleSettings, Name extends keyof AllParameters>(
  settings: T,
  name: Name,
  value: AllParameters[Name],
  base: AllParameters,
): T {
  const { [name]: _, ...others } = settings.parameters;
  const isBase = JSON.stringify(base[name]) === JSON.stringify(value);
  return { ...settings, parameters: isBase ? others : { ...others, [name]: value } };
}
