import type { RuleGroup } from "../rules/define-rule";
import type { RuleId } from "../rules/index";

/** What an evaluator looks at in an SOP. */
export type Aspect =
  | "identitas"
  | "judul"
  | "kegiatan"
  | "pelaksana"
  | "alur"
  | "mutu-baku"
  | "dasar-hukum";

export type Rubric = {
  /** Share of each aspect; any numbers, they count against their sum. */
  readonly weights: Readonly<Record<Aspect, number>>;
  /** From how much on (0 to 1) an SOP is nearly ready, and from where on only little is left to do. */
  readonly nearly: number;
  readonly little: number;
};

/** Evaluation sheet of a class. What an SP promises cannot be seen in the SOP alone: that part is the legal basis here. */
export const CLASS_RUBRIC: Rubric = {
  weights: {
    identitas: 20,
    judul: 10,
    kegiatan: 20,
    pelaksana: 10,
    alur: 20,
    "mutu-baku": 15,
    "dasar-hukum": 5,
  },
  nearly: 0.85,
  little: 0.7,
};

const BY_GROUP: Readonly<Record<RuleGroup, Aspect>> = {
  templat: "identitas",
  identitas: "identitas",
  pelaksana: "pelaksana",
  kegiatan: "kegiatan",
  alur: "alur",
  "mutu-baku": "mutu-baku",
};

const BY_RULE: Readonly<Partial<Record<RuleId, Aspect>>> = {
  "has-procedure-table": "kegiatan",
  "has-pelaksana": "pelaksana",
  "has-mutu-baku-columns": "mutu-baku",
  "has-keterangan-column": "mutu-baku",
  "headings-are-spelled-right": "mutu-baku",
  "nama-sop-is-filled": "judul",
  "nama-sop-is-no-verb": "judul",
  "nama-sop-begins-with-aspek": "judul",
  "nama-sop-has-measure": "judul",
  "nama-sop-is-timeless": "judul",
  "last-output-fits-the-title": "judul",
  "dasar-hukum-is-filled": "dasar-hukum",
  "dasar-hukum-is-cited-in-full": "dasar-hukum",
  "dasar-hukum-follows-rank": "dasar-hukum",
  "dasar-hukum-is-in-force": "dasar-hukum",
  "dasar-hukum-is-cited-once": "dasar-hukum",
  "keterkaitan-names-procedures": "dasar-hukum",
};

/** The aspect that a rule is about. */
export const aspectOf = (ruleId: string, group: RuleGroup): Aspect => {
  const named: Readonly<Record<string, Aspect | undefined>> = BY_RULE;
  return (Object.hasOwn(named, ruleId) ? named[ruleId] : undefined) ?? BY_GROUP[group];
};
