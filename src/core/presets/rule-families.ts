import { CROSS_RULES } from "../cross-rules/index";
import { INVENTORY_RULES } from "../inventory-rules/index";
import { OFFICE_RULES } from "../office-rules/index";
import { RULES } from "../rules/index";
import { SP_RULES } from "../sp-rules/index";

/** What rules look at: an SOP, a Standar Pelayanan, both together, a list of titles, what stands around an SP. */
export type RuleFamily = "sop" | "sp" | "silang" | "inventaris" | "kantor";

const LISTS = {
  sop: RULES,
  sp: SP_RULES,
  silang: CROSS_RULES,
  inventaris: INVENTORY_RULES,
  kantor: OFFICE_RULES,
} as const;

/** The id of a rule of any family. */
export type AnyRuleId = (typeof LISTS)[RuleFamily][number]["id"];

type Listed = { readonly id: AnyRuleId; readonly code: string };

/** A part of a family, as a person looks for its rules. */
export type RuleSection = {
  readonly family: RuleFamily;
  /** The group that the rules give themselves; null where a family has none. */
  readonly group: SectionGroup | null;
  /** By their numbers. */
  readonly rules: readonly Listed[];
};

type SectionGroup = (typeof RULES)[number]["group"] | (typeof SP_RULES)[number]["group"];

/** In the order in which a person meets them. */
export const RULE_FAMILIES = Object.keys(LISTS) as readonly RuleFamily[];

/** The rules of all families, family by family in the order of the catalogue. */
export const ALL_RULES: readonly Listed[] = RULE_FAMILIES.flatMap((family): readonly Listed[] =>
  LISTS[family].map(({ id, code }) => ({ id, code })),
);

/** All rules in sections: families, and within them their groups, each in the order of the catalogue. */
export const RULE_SECTIONS: readonly RuleSection[] = RULE_FAMILIES.flatMap((family) => {
  const rules: readonly (Listed & { readonly group?: SectionGroup })[] = LISTS[family];
  const groups = [...new Set(rules.map(({ group = null }) => group))];
  return groups.map((group) => ({
    family,
    group,
    rules: rules
      .filter((rule) => (rule.group ?? null) === group)
      .map(({ id, code }) => ({ id, code }))
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
  }));
});

/** Rules by id, or by number: one number of the catalogue may be kept by rules of several families. */
export function rulesNamed(name: string): readonly Listed[] {
  const code = name.toUpperCase();
  return ALL_RULES.filter((rule) => rule.id === name || rule.code === code);
}

/** Shown of the rules that a name may have meant. */
const MOST_NEAR = 3;

/** Numbers or ids that are most like a name that is none; of the catalogue's first kinds where nothing is like it. */
export function rulesNear(name: string): readonly string[] {
  const asked = name.toLowerCase().split("-");
  // Ids begin with what they are about: the first word counts twice.
  const alike = (text: string): number => {
    const words = text.toLowerCase().split("-");
    const shared = words.filter((word) => word.length > 1 && asked.includes(word)).length;
    return shared + (words[0] === asked[0] ? 1 : 0);
  };
  const names = /^\p{L}+-\d+$/u.test(name) ? ALL_RULES.map(({ code }) => code) : ALL_IDS;
  const near = [...new Set(names)]
    .map((text) => ({ text, score: alike(text) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return near.length > 0 ? near.slice(0, MOST_NEAR).map(({ text }) => text) : SAMPLES;
}

const ALL_IDS: readonly string[] = ALL_RULES.map(({ id }) => id);
const SAMPLES = ["ID-02", "MB-01", "SP-12"];
