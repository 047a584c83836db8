import { crossRuleNamed } from "../core/cross-rules";
import { INVENTORY_RULES } from "../core/inventory-rules";
import { OFFICE_RULES } from "../core/office-rules";
import { ruleNamed } from "../core/rules";
import { spRuleNamed } from "../core/sp-rules";

const LISTED = [...INVENTORY_RULES, ...OFFICE_RULES];

/** What a rule of any family rests on; null for a rule that is none of ours. */
export function ruleBasis(ruleId: string): string | null {
  const rule =
    ruleNamed(ruleId) ??
    spRuleNamed(ruleId) ??
    crossRuleNamed(ruleId) ??
    LISTED.find(({ id }) => id === ruleId);
  return rule?.basis.text ?? null;
}
