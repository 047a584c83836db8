/** CSS pixels per point at 100 %. */
export const PX_PER_POINT = 96 / 72;

/**
 * Rows or columns as the screen has them. Edges are whole CSS pixels, each rounded from its own
 * distance to A1, so that lines stay crisp and the error against the drawings never adds up.
 */
export type Axis = { readonly edges: readonly number[] };

/** First and last index, both inclusive; `last < first` when nothing is in view. */
export type Span = { readonly first: number; readonly last: number };

/** `edges` and `defaultSize` in points; `count` rows or columns are laid out. */
export function makeAxis(edges: readonly number[], defaultSize: number, count: number): Axis {
  const known = Math.max(edges.length - 1, 0);
  const end = edges[known] ?? 0;
  const px: number[] = [];
  for (let i = 0; i <= count; i++) {
    px.push(Math.round((edges[i] ?? end + (i - known) * defaultSize) * PX_PER_POINT));
  }
  return { edges: px };
}

export const countOf = (axis: Axis): number => axis.edges.length - 1;

const edge = (axis: Axis, index: number): number =>
  axis.edges[Math.min(Math.max(index, 0), countOf(axis))] ?? 0;

export const startOf = (axis: Axis, index: number): number => edge(axis, index);
export const endOf = (axis: Axis, index: number): number => edge(axis, index + 1);
export const sizeOf = (axis: Axis, index: number): number =>
  index < 0 || index >= countOf(axis) ? 0 : endOf(axis, index) - startOf(axis, index);
export const totalOf = (axis: Axis): number => edge(axis, countOf(axis));

/** The row or column that holds a pixel; positions outside give the nearest one. Hidden ones are never hit. */
export function indexAt(axis: Axis, px: number): number {
  let low = 0;
  let high = countOf(axis);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (edge(axis, middle) <= px) low = middle;
    else high = middle;
  }
  while (low > 0 && sizeOf(axis, low) === 0) low--;
  return low;
}

/**
 * Indexes that show between two pixel positions, kept inside `within`. Both ends are moved outwards to the next
 * multiple of `chunk`: a little more is laid out than is seen, and small scrolls lay out nothing anew.
 */
export function visibleSpan(
  axis: Axis,
  from: number,
  to: number,
  chunk: number,
  within: Span,
): Span {
  if (to <= from || within.last < within.first)
    return { first: within.first, last: within.first - 1 };
  return {
    first: Math.max(Math.floor(indexAt(axis, from) / chunk) * chunk, within.first),
    last: Math.min(Math.ceil((indexAt(axis, to - 1) + 1) / chunk) * chunk - 1, within.last),
  };
}

/** Next visible index in a direction, starting at `index` itself; null when there is none. */
export function visibleFrom(axis: Axis, index: number, step: 1 | -1): number | null {
  for (let i = index; i >= 0 && i < countOf(axis); i += step) if (sizeOf(axis, i) > 0) return i;
  return null;
}
