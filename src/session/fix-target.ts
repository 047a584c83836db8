import type { Fix } from "../core/fixes/fix";
import type { Diagnostic } from "../core/rules/diagnostic";

/** What is to be mended: one finding, or all findings of a rule. */
export type FixTarget =
  | { readonly kind: "one"; readonly diagnostic: Diagnostic }
  | { readonly kind: "all"; readonly ruleId: string };

/** A fix that waits for a yes, because it touches more than one cell. */
export type FixProposal = { readonly target: FixTarget; readonly fix: Fix };
