import type { RuleMessageIds } from "../rules/index";

/**
 * Sentences of every rule. The compiler refuses a catalogue that lacks a rule's message or has a foreign one.
 * Placeholders in braces; a part in square brackets is left out when one of its placeholders has no value.
 */
export type RuleMessages = {
  readonly [Id in keyof RuleMessageIds]: Readonly<Record<RuleMessageIds[Id], string>>;
} & {
  /** A rule that crashed; see `lint`. */
  readonly "rule-crashed": { readonly crashed: string };
  /** A choice of columns that no longer fits; see `columnsLost`. */
  readonly "columns-lost": { readonly lost: string };
};
