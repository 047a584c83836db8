import type { SpRuleMessageIds } from "../sp-rules/index";

/** Sentences of the rules about a Standar Pelayanan; see `RuleMessages`. */
export type SpRuleMessages = {
  readonly [Id in keyof SpRuleMessageIds]: Readonly<Record<SpRuleMessageIds[Id], string>>;
};
