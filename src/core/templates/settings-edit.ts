import type { RuleId } from "../rules";
import type { RuleParameters } from "../rules/parameters";
import type { Preset, PresetSeverity } from "../rules/presets";
import type { RuleSettings } from "./rule-settings";

/** The settings with a rule as severe as said; a rule that is as severe as without them is not among them. */
export function withSeverity<T extends RuleSettings>(
  settings: T,
  id: RuleId,
  severity: PresetSeverity,
  base: Preset,
): T {
  const { [id]: _, ...others } = settings.severities;
  const isBase = (base.severities[id] ?? "off") === severity;
  return { ...settings, severities: isBase ? others : { ...others, [id]: severity } };
}

/** The settings with a measure as said; one that is as without them is not among them. */
export function withParameter<T extends RuleSettings, Name extends keyof RuleParameters>(
  settings: T,
  name: Name,
  value: RuleParameters[Name],
  base: RuleParameters,
): T {
  const { [name]: _, ...others } = settings.parameters;
  const isBase = JSON.stringify(base[name]) === JSON.stringify(value);
  return { ...settings, parameters: isBase ? others : { ...others, [name]: value } };
}
