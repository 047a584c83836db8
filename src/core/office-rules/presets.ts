import type { Mode, PresetOf, PresetSeverity } from "../rules/presets";
import type { OfficeRuleId } from "./index";
import type { OfficeParameters } from "./parameters";

export type OfficePreset = PresetOf<OfficeParameters>;

type Severities = Readonly<Record<OfficeRuleId, PresetSeverity>>;

const DRAF: Severities = {
  "maklumat-says-all-parts": "warning",
  "maklumat-is-signed": "hint",
  "decree-is-signed": "hint",
  "stages-follow-their-order": "error",
  "discussion-includes-the-public": "warning",
  "standard-is-reviewed": "hint",
  "sop-stages-follow-their-order": "error",
  "sop-is-monitored": "warning",
  "sop-is-evaluated": "hint",
  "done-stage-has-date": "hint",
};

/** What may wait in class and may not when the maklumat is hung up and the decree given out. */
const FINAL: Partial<Severities> = {
  "maklumat-says-all-parts": "error",
  "maklumat-is-signed": "error",
  "decree-is-signed": "error",
};

/** How severe the rules about maklumat and stages are. */
export const officePresetFor = (mode: Mode = "draf"): OfficePreset => ({
  severities: { ...DRAF, ...(mode === "final" ? FINAL : {}) },
});
