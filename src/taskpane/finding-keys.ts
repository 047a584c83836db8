import { formatOrigin } from "../core/grid/address";
import type { Diagnostic } from "../core/rules/diagnostic";

/** Keys that stay the same over readings, so that focus and opened help stay where they are. */
export function keysOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  const seen = new Map<string, number>();
  return diagnostics.map(({ ruleId, messageId, origin }) => {
    const key = `${ruleId} ${messageId} ${formatOrigin(origin)}`;
    const n = seen.get(key) ?? 0;
    seen.set(key, n + 1);
    return n === 0 ? key : `${key} ${n}`;
  });
}
