import type { Rule, RuleGroup } from "./define-rule";
import { RULES, type RuleId } from "./index";

/** In the order of the catalogue. */
export const RULE_GROUPS: readonly RuleGroup[] = [...new Set(RULES.map(({ group }) => group))];

type Listed = Pick<Rule<RuleId>, "id" | "code">;

/** The rules of one group, by their numbers. */
export const rulesIn = (group: RuleGroup): readonly Listed[] =>
  RULES.filter((rule) => rule.group === group)
    .map(({ id, code }) => ({ id, code }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
