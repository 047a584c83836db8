import { ALL_DEFAULTS, type AllParameters } from "../presets/all-parameters";
import { type AnyRuleId, rulesNamed, rulesNear } from "../presets/rule-families";
import type { PresetSeverity } from "../rules/presets";
import type { JsonEntry } from "./json-text";
import { fields, list, number, text, wrong } from "./json-walk";

/** What a person has changed about the rules, of whichever family. */
export type RuleSettings = {
  readonly severities: Readonly<Partial<Record<AnyRuleId, PresetSeverity>>>;
  readonly parameters: Partial<AllParameters>;
};

export const SEVERITY_WORDS: Readonly<Record<string, PresetSeverity>> = {
  kesalahan: "error",
  peringatan: "warning",
  saran: "hint",
  mati: "off",
};

/** Names of the measures of rules, as an office writes them. */
export const PARAMETER_NAMES: Readonly<Record<string, keyof AllParameters>> = {
  kataJudulTerbanyak: "mostTitleWords",
  pelaksanaTerbanyak: "mostLanes",
  tahunPertama: "firstYear",
  kegiatanTersedikit: "fewestActivities",
  kegiatanTerbanyak: "mostActivities",
  kataKegiatanTerbanyak: "mostActivityWords",
  kataAwalDiterima: "acceptedOpenings",
  kataAwalJudulDiterima: "titleBeginnings",
  katakerjaAwal: "firstVerbs",
  katakerjaAkhir: "lastVerbs",
  katakerjaKabur: "vagueVerbs",
  waktuKabur: "vagueTimes",
  katakerjaRutin: "routineVerbs",
  kataPilihan: "choicePhrases",
  menitPerHariKerja: "minutesPerWorkday",
  hariKerjaKegiatanTerbanyak: "mostActivityWorkdays",
  langkahProsedurTersedikit: "fewestSteps",
  komaDaftarTersedikit: "fewestCommas",
  frasaDiterima: "acceptedPhrases",
  bagianJanjiTersedikit: "leastPartOfPromise",
  kemiripanButir: "sameItem",
  selisihLangkahTerbanyak: "mostStepsApart",
  kemiripanJudul: "sameTitle",
  bulanPeninjauanSp: "monthsToReview",
  bulanMonitoringSop: "monthsToMonitoring",
  bulanEvaluasiSop: "monthsToEvaluation",
  unsurMasyarakat: "publicWords",
};

/** Rules by their slug or their number in the catalogue; a number that rules of several families have stands for all of them. */
export function severitiesOf(entry: JsonEntry | undefined): RuleSettings["severities"] {
  const severities: Partial<Record<AnyRuleId, PresetSeverity>> = {};
  if (!entry) return severities;
  for (const [key, { at, value }] of fields(entry.value, "tingkat", null)) {
    const path = `tingkat.${key}`;
    const rules = rulesNamed(key);
    if (rules.length === 0) {
      wrong("profile-rule-unknown", at, path, { value: key, allowed: rulesNear(key) });
    }
    const word = text(value, path);
    const severity = SEVERITY_WORDS[word.toLowerCase()];
    if (severity === undefined) {
      const allowed = Object.keys(SEVERITY_WORDS);
      wrong("profile-value-unknown", value.at, path, { value: word, allowed });
    }
    for (const { id } of rules) severities[id] = severity;
  }
  return severities;
}

export function parametersOf(entry: JsonEntry | undefined): Partial<AllParameters> {
  if (!entry) return {};
  const found = fields(entry.value, "parameter", Object.keys(PARAMETER_NAMES));
  return Object.fromEntries(
    [...found].map(([key, { value }]) => {
      const path = `parameter.${key}`;
      const name = PARAMETER_NAMES[key]!;
      const isList = typeof ALL_DEFAULTS[name] === "object";
      return [
        name,
        isList
          ? list(value, path).map((node, i) => text(node, `${path}[${i + 1}]`))
          : number(value, path),
      ];
    }),
  );
}
