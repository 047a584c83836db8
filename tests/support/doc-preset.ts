import { ALL_DEFAULTS } from "../../src/core/presets/all-parameters";
import { type Preset, presetFor } from "../../src/core/rules/presets";
import { PARAMETER_NAMES } from "../../src/core/templates/parameter-words";
import { parseSettings } from "../../src/core/templates/settings-file";
import type { DocExample } from "./rule-docs";

/** The preset with what an example says that the office has set, read as its file of settings is. */
export function presetOf({ settings }: Pick<DocExample, "settings">): Preset {
  const parameter = Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [name, settingOf(name, value)]),
  );
  const reading = parseSettings(JSON.stringify({ versi: 1, parameter }));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  const preset = presetFor();
  return { ...preset, parameters: { ...preset.parameters, ...reading.settings.parameters } };
}

function settingOf(name: string, value: string): unknown {
  const usual = ALL_DEFAULTS[PARAMETER_NAMES[name]!];
  if (typeof usual === "number") return Number(value);
  return typeof usual === "string" ? value : value.split(", ");
}
