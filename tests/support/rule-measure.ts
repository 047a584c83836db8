import { formatOrigin } from "../../src/core/grid/address";
import type { GridSnapshot } from "../../src/core/grid/grid-snapshot";
import { messageOf } from "../../src/core/messages/catalogue";
import { ALL_RULES } from "../../src/core/presets/rule-families";
import { lintContents } from "../../src/core/recap/lint-contents";
import { readContents } from "../../src/core/recap/read-contents";
import { NOTHING_KEPT } from "../../src/core/records/kept";
import type { Diagnostic, Severity } from "../../src/core/rules/diagnostic";
import type { Mode } from "../../src/core/rules/presets";
import type { MeasuredCase } from "./measured-cases";

/** One finding in a case, as a person reads it. */
export type Sample = {
  readonly family: string;
  readonly name: string;
  readonly severity: Severity;
  readonly place: string;
  readonly text: string;
};

/** What one rule found over all cases. */
export type RuleCount = {
  readonly code: string;
  readonly ruleId: string;
  readonly count: number;
  /** Findings by family of cases. */
  readonly families: Readonly<Record<string, number>>;
  readonly samples: readonly Sample[];
};

/** A fixed day, so that the numbers are the same tomorrow. */
const TODAY = { year: 2026, month: 11, day: 25 };

/** Runs every rule of every family over every case; rules that found nothing are listed, too. */
export function measureRules(cases: readonly MeasuredCase[], mode: Mode): readonly RuleCount[] {
  const samples = new Map<string, Sample[]>(ALL_RULES.map(({ id }) => [id, []]));
  for (const { family, name, snapshots } of cases) {
    for (const diagnostic of findingsIn(snapshots, mode)) {
      const { ruleId, severity, origin } = diagnostic;
      const text = messageOf(diagnostic, "id");
      const sample = { family, name, severity, place: formatOrigin(origin), text };
      samples.set(ruleId, [...(samples.get(ruleId) ?? []), sample]);
    }
  }
  return [...samples].map(([ruleId, found]) => ({
    code: ALL_RULES.find(({ id }) => id === ruleId)?.code ?? "X-00",
    ruleId,
    count: found.length,
    families: countBy(found, ({ family }) => family),
    samples: found,
  }));
}

/** All that a workbook is told, by the presets of its own forms. */
function findingsIn(snapshots: readonly GridSnapshot[], mode: Mode): readonly Diagnostic[] {
  const kept = { ...NOTHING_KEPT, settings: { ...NOTHING_KEPT.settings, mode } };
  const contents = readContents({ snapshots, records: {}, kept });
  return lintContents(contents, { cross: true, today: TODAY }).open;
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
}
