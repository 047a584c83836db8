import { CLEARANCE, MAX_OPEN_TRACKS, MAX_TRACKS } from "./constants";

/** Extent of a symbol along one axis. */
export type Extent = { readonly low: number; readonly high: number };

/**
 * The positions where lines may run along one axis: tracks in the margin between a table line and the
 * widest symbol of the band, and the centre of every symbol.
 *
 *   table line │ ┊ ┊ ┊ [ symbol ┊ symbol ] ┊ ┊ ┊ │ table line
 *
 * No rail lies on a table line or outside the bands, so no line is lost in the print or leaves the lanes.
 */
export function railsOf(edges: readonly number[], extents: readonly Extent[]): readonly number[] {
  const rails = extents.map(({ low, high }) => (low + high) / 2);
  for (let i = 1; i < edges.length; i++) {
    const start = edges[i - 1]!;
    const end = edges[i]!;
    const inside = extents.filter(({ low, high }) => low >= start && high <= end);
    if (inside.length === 0) {
      rails.push(...tracks(start, end, MAX_OPEN_TRACKS));
      continue;
    }
    let from = start;
    for (const { low, high } of union(inside)) {
      rails.push(...tracks(from, low, MAX_TRACKS));
      from = high;
    }
    rails.push(...tracks(from, end, MAX_TRACKS));
  }
  return distinct(rails);
}

/** Evenly spread positions in a gap, at least CLEARANCE from its walls and each other. */
function tracks(start: number, end: number, most: number): number[] {
  const count = Math.min(most, Math.floor((end - start) / CLEARANCE + 1e-6) - 1);
  const step = (end - start) / (count + 1);
  return Array.from({ length: Math.max(0, count) }, (_, i) => start + step * (i + 1));
}

function union(extents: readonly Extent[]): Extent[] {
  const merged: Extent[] = [];
  for (const extent of [...extents].sort((a, b) => a.low - b.low)) {
    const last = merged.at(-1);
    if (last && extent.low <= last.high) {
      merged[merged.length - 1] = { low: last.low, high: Math.max(last.high, extent.high) };
    } else {
      merged.push(extent);
    }
  }
  return merged;
}

function distinct(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.filter((value, i) => i === 0 || value - sorted[i - 1]! > 0.01);
}
