import type { PresetSeverity } from "../rules/presets";
import type { CrossRuleId } from "./index";
import type { CrossPreset } from "./lint-cross";

// Error: no legitimate reading. Warning: plausible, but not what the guide asks. Hint: a heuristic, or a source that is
// not sure. What rests on a link that nobody has confirmed is a hint whatever stands here.
const SEVERITIES: Readonly<Record<CrossRuleId, PresetSeverity>> = {
  "sp-has-a-procedure": "hint",
  "service-procedure-has-a-standard": "hint",
  "flow-time-keeps-the-promise": "error",
  "promise-is-not-too-long": "hint",
  "persyaratan-is-in-kelengkapan": "warning",
  "procedure-asks-for-no-more": "warning",
  "produk-is-the-last-output": "warning",
  "free-service-asks-for-no-payment": "error",
  "tariff-has-a-payment-step": "hint",
  "procedures-have-the-same-steps": "hint",
  "complaints-have-a-procedure": "hint",
  "legal-bases-meet": "hint",
  "staff-covers-the-lanes": "hint",
  "unit-names-agree": "hint",
};

/** How severe the rules between an SP and its SOPs are; drafting and signing ask for the same. */
export const crossPreset: CrossPreset = { severities: SEVERITIES };
