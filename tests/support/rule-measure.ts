import { formatOrigin } from "../../src/core/grid/address";
import { messageOf } from "../../src/core/messages/catalogue";
import { recognise } from "../../src/core/recognise/recognise";
import type { Severity } from "../../src/core/rules/diagnostic";
import { RULES } from "../../src/core/rules/index";
import { lint } from "../../src/core/rules/lint";
import { type Mode, presetFor } from "../../src/core/rules/presets";
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

/** Runs every rule over every case; rules that found nothing are listed, too. */
export function measureRules(cases: readonly MeasuredCase[], mode: Mode): readonly RuleCount[] {
  const samples = new Map<string, Sample[]>(RULES.map(({ id }) => [id, []]));
  for (const { family, name, snapshots } of cases) {
    const reading = recognise(snapshots);
    for (const document of reading.documents) {
      const preset = presetFor(document.profile, mode);
      const found = lint(reading, preset, RULES, { today: TODAY, documents: [document] });
      for (const diagnostic of found) {
        const { ruleId, severity, origin } = diagnostic;
        const text = messageOf(diagnostic, "id");
        const sample = { family, name, severity, place: formatOrigin(origin), text };
        samples.set(ruleId, [...(samples.get(ruleId) ?? []), sample]);
      }
    }
  }
  return [...samples].map(([ruleId, found]) => ({
    code: RULES.find(({ id }) => id === ruleId)?.code ?? "X-00",
    ruleId,
    count: found.length,
    families: countBy(found, ({ family }) => family),
    samples: found,
  }));
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
}
