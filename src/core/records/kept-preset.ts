import { type Preset, presetFor } from "../rules/presets";
import { regionalPreset } from "../templates/regional-preset";
import type { Kept } from "./kept";

/** By what a form is checked in a workbook: its preset, the office's own profile over it, the facilitator's settings over both. */
export function keptPreset(
  form: string,
  { profile, settings }: Pick<Kept, "profile" | "settings">,
): Preset {
  const base = presetFor(profile?.base ?? form, settings.mode);
  return regionalPreset(profile ? regionalPreset(base, profile) : base, settings);
}
