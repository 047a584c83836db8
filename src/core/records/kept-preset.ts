import { type WorkbookPreset, workbookPresetFor } from "../presets/workbook-preset";
import { regionalPreset } from "../templates/regional-preset";
import type { Kept } from "./kept";

/**
 * By what a workbook is checked: the preset of a form, the office's own profile over it, the facilitator's settings over
 * both. Without a form: what no form of an SOP changes.
 */
export function keptPreset(
  form: string | undefined,
  { profile, settings }: Pick<Kept, "profile" | "settings">,
): WorkbookPreset {
  const base = workbookPresetFor(profile?.base ?? form, settings.mode);
  return regionalPreset(profile ? regionalPreset(base, profile) : base, settings);
}
