import type { CrossRuleMessageIds } from "../cross-rules/index";

/** Sentences of the rules between an SP and its SOPs; see `RuleMessages`. */
export type CrossRuleMessages = {
  readonly [Id in keyof CrossRuleMessageIds]: Readonly<Record<CrossRuleMessageIds[Id], string>>;
};
