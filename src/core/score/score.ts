import type { SopDocument } from "../document/sop-document";
import type { Diagnostic } from "../rules/diagnostic";
import { ruleNamed } from "../rules/index";
import type { Preset } from "../rules/presets";
import { type Aspect, aspectOf, CLASS_RUBRIC, type Rubric } from "./rubric";

/** How far an SOP has come. */
export type Stage =
  /** Nothing but hints is left: it may be signed. */
  "ready" | "nearly" | "little-left" | "in-progress";

export type Score = {
  /** 0 to 1, 1 only for what is ready. */
  readonly progress: number;
  readonly stage: Stage;
  /** Of each aspect, 0 to 1. */
  readonly aspects: Readonly<Record<Aspect, number>>;
  /** What to do next: one finding of a rule each, what keeps it from being signed first. */
  readonly next: readonly Diagnostic[];
};

/** What one faulty place costs of its aspect, where the aspect has so many places. */
const COST = { error: 1, warning: 0.5 } as const;
/** One error in a long table still shows. */
const LEAST_COST = { error: 0.2, warning: 0.1 } as const;
/** As far as one gets with something left that keeps the SOP from being signed. */
const MOST_UNREADY = 0.98;
const NEXT = 3;
/** Fields of the identity block. */
const IDENTITY_FIELDS = 12;

/**
 * Score of an SOP by what is found in it, as progress toward signing.
 * @param final the preset before signing: what may wait in class counts here, hints do not
 */
export function score(
  document: SopDocument,
  diagnostics: readonly Diagnostic[],
  final: Preset,
  rubric: Rubric = CLASS_RUBRIC,
): Score {
  const { weights } = rubric;
  const counted = countedIn(diagnostics, final.severities);
  const costs = new Map<Aspect, number>();
  for (const { diagnostic, severity } of counted) {
    const aspect = aspectOfFinding(diagnostic);
    const places = 1 + diagnostic.related.length;
    const cost = Math.max(
      LEAST_COST[severity],
      (COST[severity] * places) / placesOf(aspect, document),
    );
    costs.set(aspect, (costs.get(aspect) ?? 0) + cost);
  }
  const keys = Object.keys(weights) as Aspect[];
  const aspects = Object.fromEntries(
    keys.map((aspect) => [
      aspect,
      isBegun(aspect, document) ? Math.max(0, 1 - (costs.get(aspect) ?? 0)) : 0,
    ]),
  ) as Record<Aspect, number>;
  const sum = (value: (aspect: Aspect) => number) =>
    keys.reduce((total, aspect) => total + value(aspect), 0);
  const share =
    sum((aspect) => weights[aspect] * aspects[aspect]) / sum((aspect) => weights[aspect]);
  const isReady = counted.length === 0 && keys.every((aspect) => isBegun(aspect, document));
  return { ...progressOf(share, isReady, diagnostics, rubric), aspects, next: nextThings(counted) };
}

/** What counts toward signing: hints do not. */
export const countedIn = (
  diagnostics: readonly Diagnostic[],
  final: Preset["severities"],
): readonly Counted[] =>
  diagnostics.flatMap((diagnostic) => {
    const severity = final[diagnostic.ruleId] ?? diagnostic.severity;
    return severity === "error" || severity === "warning" ? [{ diagnostic, severity }] : [];
  });

/** A share of what is right as progress: 1 for what is ready alone, and never with an error on show. */
export function progressOf(
  share: number,
  isReady: boolean,
  diagnostics: readonly Diagnostic[],
  rubric: Rubric = CLASS_RUBRIC,
): Pick<Score, "progress" | "stage"> {
  const hasError = diagnostics.some(({ severity }) => severity === "error");
  if (isReady && !hasError) return { progress: 1, stage: "ready" };
  const progress = Math.min(share, MOST_UNREADY);
  return { progress, stage: stageOf(progress, hasError, rubric) };
}

/** An SOP with an error is not nearly ready, however little else is left. */
function stageOf(progress: number, hasError: boolean, { nearly, little }: Rubric): Stage {
  if (progress >= nearly && !hasError) return "nearly";
  return progress >= little ? "little-left" : "in-progress";
}

const aspectOfFinding = ({ ruleId }: Diagnostic): Aspect =>
  aspectOf(ruleId, ruleNamed(ruleId)?.group ?? "templat");

/** How many places an aspect has in which something may be wrong. */
function placesOf(aspect: Aspect, { activities, pelaksana }: SopDocument): number {
  if (aspect === "identitas") return IDENTITY_FIELDS;
  if (aspect === "pelaksana") return Math.max(1, pelaksana.length);
  return aspect === "judul" || aspect === "dasar-hukum" ? 1 : Math.max(1, activities.length);
}

/** What is not there yet has no faults, and is not done for that. */
function isBegun(aspect: Aspect, { identity, activities, pelaksana }: SopDocument): boolean {
  const isWritten = (text: string | undefined): boolean => (text ?? "").trim() !== "";
  switch (aspect) {
    case "identitas":
      return Object.values(identity).some((part) => part !== null);
    case "judul":
      return isWritten(identity.namaSop?.text);
    case "dasar-hukum":
      return isWritten(identity.dasarHukum?.text);
    case "pelaksana":
      return pelaksana.length > 0;
    case "kegiatan":
      return activities.some(({ description }) => isWritten(description));
    case "alur":
      return activities.some(({ nodes }) => nodes.length > 0);
    case "mutu-baku":
      return activities.some(
        ({ mutuBaku: { duration, output } }) => duration || output?.items.length,
      );
  }
}

export type Counted = { readonly diagnostic: Diagnostic; readonly severity: "error" | "warning" };

/** Ten empty cells of a column are one thing to do. */
export function nextThings(counted: readonly Counted[]): readonly Diagnostic[] {
  const inOrder = [
    ...counted.filter(({ severity }) => severity === "error"),
    ...counted.filter(({ severity }) => severity === "warning"),
  ].map(({ diagnostic }) => diagnostic);
  const first = inOrder.filter(
    ({ ruleId }, i) => inOrder.findIndex((other) => other.ruleId === ruleId) === i,
  );
  return first.slice(0, NEXT);
}
