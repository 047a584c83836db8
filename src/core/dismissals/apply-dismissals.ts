import type { Diagnostic } from "../rules/diagnostic";
import { type Dismissal, LONGEST_REASON } from "./dismissal";
import { type AnchorSource, findingAnchor } from "./finding-anchor";

export type DismissedFinding = {
  readonly diagnostic: Diagnostic;
  readonly dismissal: Dismissal;
};

export type SortedFindings = {
  readonly open: readonly Diagnostic[];
  readonly dismissed: readonly DismissedFinding[];
};

/**
 * Parts findings from those that were set aside, both in the order given. A dismissal whose sheet is no longer there
 * holds on any sheet: it was renamed.
 */
export function applyDismissals(
  diagnostics: readonly Diagnostic[],
  dismissals: readonly Dismissal[],
  source: AnchorSource,
): SortedFindings {
  if (dismissals.length === 0) return { open: diagnostics, dismissed: [] };
  const sheets = new Set(source.reading.sheets.map(({ sheet }) => sheet));
  const open: Diagnostic[] = [];
  const dismissed: DismissedFinding[] = [];
  for (const { diagnostic, key } of keyed(diagnostics, source)) {
    const dismissal = dismissals.find(
      (one) =>
        isSame(one, key) &&
        one.nth === key.nth &&
        (one.sheet === key.sheet || !sheets.has(one.sheet)),
    );
    if (dismissal) dismissed.push({ diagnostic, dismissal });
    else open.push(diagnostic);
  }
  return { open, dismissed };
}

/** The dismissal of one of these findings; null when it is none of them. */
export function dismissalOf(
  diagnostic: Diagnostic,
  diagnostics: readonly Diagnostic[],
  source: AnchorSource,
  reason: string,
): Dismissal | null {
  const found = keyed(diagnostics, source).find((one) => one.diagnostic === diagnostic);
  return found ? { ...found.key, reason: reason.trim().slice(0, LONGEST_REASON) } : null;
}

type Key = Omit<Dismissal, "reason">;

const isSame = (a: Omit<Key, "nth">, b: Omit<Key, "nth">): boolean =>
  a.ruleId === b.ruleId && a.messageId === b.messageId && a.anchor === b.anchor;

function keyed(
  diagnostics: readonly Diagnostic[],
  source: AnchorSource,
): readonly { readonly diagnostic: Diagnostic; readonly key: Key }[] {
  const counts = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const { ruleId, messageId, origin } = diagnostic;
    const bare = {
      ruleId,
      messageId,
      sheet: origin.sheet,
      anchor: findingAnchor(diagnostic, source),
    };
    const name = JSON.stringify(bare);
    const nth = counts.get(name) ?? 0;
    counts.set(name, nth + 1);
    return { diagnostic, key: { ...bare, nth } };
  });
}
