/** Progress from 0 to 1 as whole percent; rounded down, so that 100 is said of what is ready alone. */
export const percentOf = (progress: number): number => Math.floor(progress * 100 + 1e-9);

/** Percent of several documents together: their mean, rounded down; null where none has a score. */
export function meanPercent(percents: readonly (number | null)[]): number | null {
  const known = percents.filter((percent) => percent !== null);
  if (known.length === 0) return null;
  return Math.floor(known.reduce((sum, percent) => sum + percent, 0) / known.length);
}
