import type { Severity } from "./diagnostic";
import type { RuleId } from "./index";
import type { RuleParameters } from "./parameters";

/** `draf`: while drafting in class; `final`: before signing. */
export type Mode = "draf" | "final";

export const profileIds = ["sop-permenpanrb-35-2012", "sop-permendagri-52-2011"] as const;

export type ProfileId = (typeof profileIds)[number];

export type PresetSeverity = Severity | "off";

/** By what the rules of one family are run. */
export type PresetOf<Parameters> = {
  /** How severe each rule is; a rule that is not named is off. */
  readonly severities: Readonly<Record<string, PresetSeverity>>;
  /** What rules measure with, where it differs from the family's defaults. */
  readonly parameters?: Partial<Parameters>;
};

export type Preset = PresetOf<RuleParameters>;

type Severities = Readonly<Record<RuleId, PresetSeverity>>;

// Error: no legitimate reading. Warning: plausible, but not what the guide asks. Hint: a heuristic.
const DRAF: Severities = {
  "has-identity-block": "error",
  "has-procedure-table": "error",
  "has-pelaksana": "error",
  "has-mutu-baku-columns": "error",
  "has-keterangan-column": "hint",
  "headings-are-spelled-right": "hint",
  "page-is-landscape": "hint",
  "paper-is-that-of-offices": "hint",
  "table-head-repeats": "hint",
  "template-texts-are-replaced": "warning",
  "names-its-own-region": "warning",
  "nomor-sop-is-filled": "hint",
  "nomor-sop-is-whole": "hint",
  "nomor-sop-is-unique": "warning",
  "tanggal-pembuatan-is-filled": "warning",
  "identity-dates-are-whole": "warning",
  "identity-dates-are-spelled-out": "hint",
  "efektif-follows-pembuatan": "error",
  "revisi-follows-pembuatan": "error",
  "tanggal-efektif-is-filled": "hint",
  "identity-dates-are-plausible": "warning",
  "signer-has-office": "warning",
  "signer-has-name": "hint",
  "signer-has-nip": "hint",
  "nip-follows-its-pattern": "warning",
  "nip-is-text": "error",
  "nama-sop-is-filled": "error",
  "nama-sop-is-no-verb": "warning",
  "nama-sop-begins-with-aspek": "hint",
  "nama-sop-has-measure": "hint",
  "nama-sop-is-timeless": "hint",
  "unit-is-named": "warning",
  "dasar-hukum-is-filled": "warning",
  "dasar-hukum-is-cited-in-full": "warning",
  "dasar-hukum-follows-rank": "hint",
  "dasar-hukum-is-in-force": "hint",
  "dasar-hukum-is-cited-once": "hint",
  "kualifikasi-is-filled": "warning",
  "keterkaitan-is-filled": "warning",
  "keterkaitan-names-procedures": "warning",
  "other-sections-are-filled": "warning",
  "peringatan-says-what-follows": "hint",
  "lists-have-no-filler": "hint",
  "has-several-pelaksana": "hint",
  "pelaksana-is-named": "error",
  "pelaksana-is-listed-once": "error",
  "pelaksana-has-activity": "warning",
  "pelaksana-follow-the-flow": "hint",
  "first-activity-stands-leftmost": "hint",
  "pelaksana-is-no-person": "warning",
  "pelaksana-is-one-role": "warning",
  "pelaksana-are-few": "hint",
  "pelaksana-is-a-role": "hint",
  "activity-is-described": "error",
  "has-enough-activities": "hint",
  "activities-fit-one-sop": "hint",
  "activity-begins-with-a-verb": "warning",
  "activity-is-written-actively": "warning",
  "activity-is-not-a-noun": "warning",
  "actor-stands-in-its-lane": "warning",
  "row-holds-one-activity": "hint",
  "activity-is-brief": "hint",
  "activities-differ": "warning",
  "activity-numbers-ascend": "warning",
  "first-activity-starts-the-process": "hint",
  "last-activity-closes-the-process": "hint",
  "activity-says-what-is-done": "hint",
  "decision-is-written-as-activity": "warning",
  "activity-has-symbol": "error",
  "has-one-start": "error",
  "has-an-end": "error",
  "ends-are-few": "hint",
  "capsules-frame-the-flow": "warning",
  "decision-has-both-exits": "error",
  "decision-exit-has-one-target": "error",
  "decision-exits-differ": "error",
  "flow-target-exists": "error",
  "activity-is-reached": "error",
  "flow-reaches-an-end": "error",
  "only-a-decision-goes-back": "warning",
  "flow-skips-no-activity": "hint",
  "tidak-corrects-or-rejects": "hint",
  "last-activity-is-no-decision": "warning",
  "choice-is-a-decision": "warning",
  "decision-says-what-is-checked": "hint",
  "signing-follows-a-check": "hint",
  "symbol-is-a-known-shape": "hint",
  "symbol-stands-in-a-lane": "warning",
  "arrow-is-attached": "warning",
  "off-page-symbol-has-a-partner": "warning",
  "jump-is-no-circle": "hint",
  "terminators-follow-the-style": "hint",
  "waktu-is-filled": "warning",
  "waktu-is-measurable": "warning",
  "waktu-has-a-unit": "warning",
  "waktu-is-more-than-zero": "error",
  "waktu-is-not-a-date": "error",
  "waktu-says-hari-kerja": "hint",
  "waktu-units-are-written-out": "hint",
  "waktu-is-one-value": "hint",
  "waktu-is-certain": "warning",
  "waktu-keeps-the-header-unit": "warning",
  "waktu-is-plausible": "hint",
  "kelengkapan-is-filled": "warning",
  "output-is-filled": "warning",
  "output-is-a-thing": "warning",
  "output-differs-from-kelengkapan": "hint",
  "output-becomes-kelengkapan": "hint",
  "last-output-fits-the-title": "hint",
  "lane-code-is-understood": "error",
  "span-follows-a-symbol": "error",
  "target-is-understood": "error",
  "tidak-belongs-to-a-decision": "error",
  "only-an-end-stops-the-flow": "error",
  "table-text-is-read": "warning",
  "drawing-agrees-with-codes": "warning",
  "exit-label-stands-at-an-exit": "hint",
  "exit-words-say-ya-or-tidak": "hint",
};

/** What may wait in class and may not when the SOP is signed. */
const FINAL: Partial<Severities> = {
  "nomor-sop-is-filled": "error",
  "other-sections-are-filled": "error",
  "kualifikasi-is-filled": "error",
  "dasar-hukum-is-filled": "error",
  "unit-is-named": "error",
  "signer-has-nip": "error",
  "signer-has-name": "error",
  "signer-has-office": "error",
  "tanggal-efektif-is-filled": "error",
  "tanggal-pembuatan-is-filled": "error",
  "nomor-sop-is-unique": "error",
  "nomor-sop-is-whole": "error",
  "template-texts-are-replaced": "error",
  "waktu-is-filled": "error",
  "has-enough-activities": "warning",
  "output-is-filled": "error",
};

/** Where a profile asks for something else than PermenPANRB 35/2012. */
const BY_PROFILE: Readonly<Record<ProfileId, Partial<Severities>>> = {
  "sop-permenpanrb-35-2012": {},
  "sop-permendagri-52-2011": {},
};

/** The preset of a form profile; a profile without one of its own is checked as PermenPANRB 35/2012. */
export function presetFor(profile: string = profileIds[0], mode: Mode = "draf"): Preset {
  const known = profileIds.find((id) => id === profile) ?? profileIds[0];
  return {
    severities: { ...DRAF, ...(mode === "final" ? FINAL : {}), ...BY_PROFILE[known] },
  };
}
