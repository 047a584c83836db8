import type { Mode, PresetSeverity } from "../rules/presets";
import type { SpRuleId } from "./index";
import type { SpPreset } from "./lint-sp";

type Severities = Readonly<Record<SpRuleId, PresetSeverity>>;

// Error: no legitimate reading. Warning: plausible, but not what the guide asks. Hint: a heuristic, or a source that is
// not sure.
const DRAF: Severities = {
  "service-is-named": "error",
  "has-every-component": "error",
  "management-components-are-listed": "hint",
  "delivery-components-are-described": "error",
  "management-components-are-described": "warning",
  "component-is-listed-once": "warning",
  "components-follow-an-order": "hint",
  "persyaratan-is-certain": "warning",
  "persyaratan-is-a-list": "hint",
  "prosedur-has-steps": "hint",
  "prosedur-begins-and-ends-with-the-user": "hint",
  "jangka-waktu-is-measurable": "error",
  "jangka-waktu-is-not-office-hours": "warning",
  "jangka-waktu-says-from-when": "hint",
  "biaya-is-stated": "error",
  "biaya-is-certain": "error",
  "tarif-has-a-legal-basis": "hint",
  "biaya-is-free-or-not": "warning",
  "produk-is-a-result": "warning",
  "pengaduan-has-a-channel": "warning",
  "pengaduan-says-what-follows": "hint",
  "pengaduan-names-sp4n-lapor": "hint",
  "sarana-serves-vulnerable-groups": "hint",
  "kompetensi-says-what-is-needed": "hint",
  "pengawasan-says-who-and-how-often": "hint",
  "jumlah-pelaksana-is-a-number": "warning",
  "jaminan-offers-compensation": "hint",
  "guarantees-differ": "warning",
  "evaluasi-says-how-or-when": "hint",
  "document-is-no-spm": "warning",
  "maklumat-has-three-parts": "warning",
  "services-differ": "hint",
  "sp-template-texts-are-replaced": "warning",
  "sp-names-its-own-region": "warning",
  "sp-dasar-hukum-is-cited-in-full": "hint",
  "sp-dasar-hukum-follows-rank": "hint",
  "sp-dasar-hukum-is-in-force": "hint",
  "sp-dasar-hukum-is-cited-once": "hint",
  "sp-table-text-is-read": "warning",
  "component-label-is-known": "hint",
};

/** What may wait in class and may not when the standard is decreed. */
const FINAL: Partial<Severities> = {
  "management-components-are-described": "error",
  "pengaduan-has-a-channel": "error",
  "maklumat-has-three-parts": "error",
  "sp-template-texts-are-replaced": "error",
};

/** How severe the rules of a Standar Pelayanan are. */
export const spPresetFor = (mode: Mode = "draf"): SpPreset => ({
  severities: { ...DRAF, ...(mode === "final" ? FINAL : {}) },
});
