import type { BorderLine } from "../../xlsx/sheet-view";

/** How one kind of border is drawn; widths and dashes in CSS pixels. */
export type LineStyle = {
  readonly width: number;
  readonly dash: string | null;
  /** Which of two lines on one edge is shown: the heavier one. */
  readonly weight: number;
  readonly double: boolean;
};

const line = (weight: number, width: number, dash: string | null = null): LineStyle => ({
  width,
  dash,
  weight,
  double: false,
});

const STYLES: Readonly<Record<string, LineStyle>> = {
  hair: line(1, 1, "1 1"),
  dotted: line(2, 1, "2 2"),
  dashDotDot: line(3, 1, "9 3 3 3 3 3"),
  dashDot: line(4, 1, "9 3 3 3"),
  dashed: line(5, 1, "3 1"),
  thin: line(6, 1),
  mediumDashDotDot: line(7, 2, "9 3 3 3 3 3"),
  slantDashDot: line(8, 2, "11 1 5 1"),
  mediumDashDot: line(9, 2, "9 3 3 3"),
  mediumDashed: line(10, 2, "9 3"),
  medium: line(11, 2),
  thick: line(12, 3),
  double: { width: 1, dash: null, weight: 13, double: true },
};

export const lineStyle = (style: string): LineStyle => STYLES[style] ?? STYLES.thin!;

/** The line that shows where two cells each give their common edge one. */
export function heavier(a: BorderLine | null, b: BorderLine | null): BorderLine | null {
  if (!a || !b) return a ?? b;
  return lineStyle(b.style).weight > lineStyle(a.style).weight ? b : a;
}
