import { ALL_DEFAULTS, type AllParameters } from "../presets/all-parameters";
import { type AnyRuleId, rulesNamed, rulesNear } from "../presets/rule-families";
import type { PresetSeverity } from "../rules/presets";
import type { JsonEntry, JsonNode } from "./json-text";
import { fields, list, number, text, wrong } from "./json-walk";
import { PARAMETER_NAMES, PARAMETER_WORDS } from "./parameter-words";

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
      const name = PARAMETER_NAMES[key]!;
      return [name, parameter(name, value, `parameter.${key}`)];
    }),
  );
}

function parameter(name: keyof AllParameters, node: JsonNode, path: string): unknown {
  const usual = ALL_DEFAULTS[name];
  if (typeof usual === "number") return number(node, path);
  const one = (item: JsonNode, at: string): string => meant(name, text(item, at), item, at);
  if (typeof usual === "string") return one(node, path);
  return list(node, path).map((item, i) => one(item, `${path}[${i + 1}]`));
}

/** What a word of a measure stands for, where it has words of its own. */
function meant(name: keyof AllParameters, word: string, { at }: JsonNode, path: string): string {
  const words = PARAMETER_WORDS[name];
  if (!words) return word;
  const [, value] =
    Object.entries(words).find(([one]) => one.toLowerCase() === word.toLowerCase()) ??
    wrong("profile-value-unknown", at, path, { value: word, allowed: Object.keys(words) });
  return value;
}
