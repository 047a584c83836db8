import { RULES, type RuleId } from "../rules";
import { DEFAULT_PARAMETERS, type RuleParameters } from "../rules/parameters";
import type { PresetSeverity } from "../rules/presets";
import type { JsonEntry } from "./json-text";
import { fields, list, number, text, wrong } from "./json-walk";

/** What a person has changed about the rules. */
export type RuleSettings = {
  readonly severities: Readonly<Partial<Record<RuleId, PresetSeverity>>>;
  readonly parameters: Partial<RuleParameters>;
};

export const SEVERITY_WORDS: Readonly<Record<string, PresetSeverity>> = {
  kesalahan: "error",
  peringatan: "warning",
  saran: "hint",
  mati: "off",
};

/** Names of the measures of rules, as an office writes them. */
export const PARAMETER_NAMES: Readonly<Record<string, keyof RuleParameters>> = {
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
};

/** Rules by their slug or their number in the catalogue. */
export function severitiesOf(entry: JsonEntry | undefined): RuleSettings["severities"] {
  const severities: Partial<Record<RuleId, PresetSeverity>> = {};
  if (!entry) return severities;
  for (const [key, { at, value }] of fields(entry.value, "tingkat", null)) {
    const path = `tingkat.${key}`;
    const rule = RULES.find(({ id, code }) => id === key || code === key.toUpperCase());
    if (!rule) wrong("profile-key-unknown", at, path, { allowed: ["ID-02", "MB-01", "AL-07"] });
    const word = text(value, path);
    const severity = SEVERITY_WORDS[word.toLowerCase()];
    if (severity === undefined) {
      const allowed = Object.keys(SEVERITY_WORDS);
      wrong("profile-value-unknown", value.at, path, { value: word, allowed });
    }
    severities[rule.id] = severity;
  }
  return severities;
}

export function parametersOf(entry: JsonEntry | undefined): Partial<RuleParameters> {
  if (!entry) return {};
  const found = fields(entry.value, "parameter", Object.keys(PARAMETER_NAMES));
  return Object.fromEntries(
    [...found].map(([key, { value }]) => {
      const path = `parameter.${key}`;
      const name = PARAMETER_NAMES[key]!;
      const isList = typeof DEFAULT_PARAMETERS[name] === "object";
      return [
        name,
        isList
          ? list(value, path).map((node, i) => text(node, `${path}[${i + 1}]`))
          : number(value, path),
      ];
    }),
  );
}
