import { crossPreset } from "../cross-rules/presets";
import { inventoryPreset } from "../inventory-rules/presets";
import { officePresetFor } from "../office-rules/presets";
import { type Mode, type PresetOf, presetFor } from "../rules/presets";
import { spPresetFor } from "../sp-rules/presets";
import type { AllParameters } from "./all-parameters";

/** By what a workbook is checked: it serves as the preset of each family of rules. */
export type WorkbookPreset = PresetOf<AllParameters>;

/** The preset of all families for a form profile and a mode; see `presetFor`. */
export const workbookPresetFor = (profile?: string, mode: Mode = "draf"): WorkbookPreset => ({
  severities: {
    ...presetFor(profile, mode).severities,
    ...spPresetFor(mode).severities,
    ...crossPreset.severities,
    ...inventoryPreset.severities,
    ...officePresetFor(mode).severities,
  },
});
