import type { WorkbookReading } from "../document/sop-document";
import type { Diagnostic } from "../rules/diagnostic";
import { type Dismissal, LONGEST_REASON } from "./dismissal";
import { findingAnchor } from "./finding-anchor";

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
  reading: WorkbookReading,
): SortedFindings {
  if (dismissals.length === 0) return { open: diagnostics, dismissed: [] };
  const sheets = new Set(reading.sheets.map(({ sheet }) => sheet));
  const open: Diagnostic[] = [];
  const dismissed: DismissedFinding[] = [];
  for (const { diagnostic, key } of keyed(diagnostics, reading)) {
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
  reading: WorkbookReading,
  reason: string,
): Dismissal | null {
  const found = keyed(diagnostics, reading).find((one) => one.diagnostic === diagnostic);
  return found ? { ...found.key, reason: reason.trim().slice(0, LONGEST_REASON) } : null;
}

type Key = Omit<Dismissal, "reason">;

const isSame = (a: Omit<Key, "nth">, b: Omit<Key, "nth">): boolean =>
  a.ruleId === b.ruleId && a.messageId === b.messageId && a.anchor === b.anchor;

function keyed(
  diagnostics: readonly Diagnostic[],
  { documents }: WorkbookReading,
): readonly { readonly diagnostic: Diagnostic; readonly key: Key }[] {
  const counts = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const { ruleId, messageId, documentId, origin } = diagnostic;
    const document = documents.find(({ id }) => id === documentId) ?? null;
    const bare = {
      ruleId,
      messageId,
      sheet: origin.sheet,
      anchor: findingAnchor(diagnostic, document),
    };
    const name = JSON.stringify(bare);
    const nth = counts.get(name) ?? 0;
    counts.set(name, nth + 1);
    return { diagnostic, key: { ...bare, nth } };
  });
}
