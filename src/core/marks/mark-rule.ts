import type { Severity } from "../rules/diagnostic";

/** Marks in the order they are written in: where two could meet, the worse one is seen. */
export const MARK_SEVERITIES: readonly Severity[] = ["error", "warning", "hint"];

/**
 * Fills of marks, RRGGBB: pale red, amber and blue. Black text on them has a contrast of 13 to 1 and more, and in grey
 * print they are light greys of three depths (luminance 84, 90 and 93 %), the worst finding the darkest.
 */
export const MARK_FILLS: Readonly<Record<Severity, string>> = {
  error: "FFC9C9",
  warning: "FFE699",
  hint: "DDEEFF",
};

/** What the formula of every mark holds, and no formula of an author. */
const SIGN = /"susun:(error|warning|hint)"/;

/**
 * The condition of a mark, without its leading `=`: always true, and ours by its text. `N` of a text is 0 in every
 * spreadsheet program, and a text in quotes stays as it is when cells move.
 */
export const markFormula = (severity: Severity): string => `N("susun:${severity}")=0`;

/** Of which severity a conditional format of ours is; null for one of the author's. */
export const severityOfFormula = (formula: string): Severity | null =>
  (SIGN.exec(formula)?.[1] as Severity | undefined) ?? null;
