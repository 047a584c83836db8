import type { Fix } from "../core/fixes/fix";
import { isSameFix, mergeFixes } from "../core/fixes/to-fix";
import type { Diagnostic } from "../core/rules/diagnostic";
import { sameValue } from "../core/same-value";
import type { WorkbookPort } from "../core/workbook-port";
import { type Carried, carry, guarded, nothing } from "./carry-out";
import type { FixProposal, FixTarget } from "./fix-target";
import type { SessionCore } from "./session-core";
import type { WorkbookView } from "./workbook-view";

type KnownFixes = WeakMap<Diagnostic, { readonly fix: Fix | null }>;

const KNOWN = new WeakMap<WorkbookView, KnownFixes>();

/** The answer to a finding as the workbook is now; worked out once for each look at it. */
export function fixOfFinding(
  core: SessionCore,
  view: WorkbookView,
  diagnostic: Diagnostic,
): Fix | null {
  const known: KnownFixes = KNOWN.get(view) ?? new WeakMap();
  KNOWN.set(view, known);
  const found = known.get(diagnostic) ?? { fix: core.fixOf(diagnostic, view) };
  known.set(diagnostic, found);
  return found.fix;
}

/** The answer to a target as the workbook is now; null where there is none, or the finding is no longer there. */
export function fixOfTarget(core: SessionCore, view: WorkbookView, target: FixTarget): Fix | null {
  if (target.kind === "one") {
    const present = view.diagnostics.find((each) => isSameFinding(each, target.diagnostic));
    return present ? fixOfFinding(core, view, present) : null;
  }
  const fixes = view.diagnostics
    .filter(({ ruleId }) => ruleId === target.ruleId)
    .flatMap((each) => fixOfFinding(core, view, each) ?? []);
  // An action is about one sheet, so that it can be taken back as one.
  const sheet = fixes[0]?.commands[0]?.sheet;
  return mergeFixes(
    fixes.filter(({ commands }) => commands.every((command) => command.sheet === sheet)),
  );
}

const isSameFinding = (a: Diagnostic, b: Diagnostic): boolean =>
  a.ruleId === b.ruleId &&
  a.messageId === b.messageId &&
  sameValue(a.origin, b.origin) &&
  sameValue(a.data, b.data);

/** Whether a fix would be refused: it is about a protected sheet. */
export const isLocked = ({ snapshots }: WorkbookView, { commands }: Fix): boolean =>
  commands.some((command) =>
    snapshots.some((snapshot) => snapshot.sheet === command.sheet && snapshot.protected),
  );

/** A proposal that is still what would be done; null once the sheet has gone on. */
export function stillProposed(
  core: SessionCore,
  view: WorkbookView,
  proposal: FixProposal | null,
): FixProposal | null {
  const fix = proposal && fixOfTarget(core, view, proposal.target);
  return fix && isSameFix(fix, proposal.fix) ? proposal : null;
}

/** Does what was agreed to, if that is still what answers the target. Never rejects. */
export function carryOutFix(
  port: WorkbookPort,
  core: SessionCore,
  view: WorkbookView,
  { target, fix: agreed }: FixProposal,
): Promise<Carried> {
  return guarded(async () => {
    const fix = fixOfTarget(core, view, target);
    const sheet = fix?.commands[0]?.sheet;
    const before = view.snapshots.find((snapshot) => snapshot.sheet === sheet);
    if (!fix || !before || !isSameFix(fix, agreed)) return nothing({ kind: "fix-gone" });
    const { commands, preview, completes } = fix;
    const at = preview[0]?.cell ?? (target.kind === "one" ? target.diagnostic.origin : null);
    return carry(
      port,
      { action: "fix", before, commands },
      { kind: "fixed", cells: Math.max(1, preview.length), at, completes },
    );
  });
}
