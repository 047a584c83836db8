import { HEADS, type IdentityLabel } from "./identity-block";
import type { TableReading } from "./procedure-tables";

/** Columns of one SOP where several stand side by side; the first and the last reach to the edges of the sheet. */
export type Strip = { readonly left: number; readonly right: number };

const WHOLE: Strip = { left: 0, right: Number.POSITIVE_INFINITY };

/**
 * The columns that each table has for its own identity. Tables beside each other share the sheet when at least two of
 * them have a number or a name of their own; one identity over all of them is not cut apart.
 */
export function identityStrips(
  tables: readonly TableReading[],
  labels: readonly IdentityLabel[],
): readonly Strip[] {
  const ranges = tables.map(({ table }) => table.range);
  const isBeside = ranges.some((a) =>
    ranges.some((b) => a.right < b.left && a.top <= b.bottom && a.bottom >= b.top),
  );
  if (!isBeside) return [WHOLE];
  const lefts = [...new Set(ranges.map(({ left }) => left))].sort((a, b) => a - b);
  const strips = lefts.map((left, i) => ({
    left: i === 0 ? 0 : left,
    right: (lefts[i + 1] ?? Number.POSITIVE_INFINITY) - 1,
  }));
  const named = strips.filter((strip) =>
    labels.some(({ key, range }) => HEADS.includes(key) && standsIn(range, strip)),
  );
  return named.length > 1 ? strips : [WHOLE];
}

/** Whether something that begins in this column stands in the strip. */
export const standsIn = ({ left }: { readonly left: number }, strip: Strip): boolean =>
  left >= strip.left && left <= strip.right;
