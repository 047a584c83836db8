import type { Preset } from "../rules/presets";
import type { RegionalProfile } from "./regional-profile";

/** The preset with what an office's own profile asks for: severities and measures of rules. */
export const regionalPreset = (
  preset: Preset,
  { severities, parameters }: Pick<RegionalProfile, "severities" | "parameters">,
): Preset => ({
  ...preset,
  severities: { ...preset.severities, ...severities },
  parameters: { ...preset.parameters, ...parameters },
});
