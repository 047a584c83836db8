import type { LayoutInput } from "./diagram-layout";

/**
 * Symbols times lanes from which laying out is long work. Measured on a quiet two-core computer: 0.03 to 0.1 ms each on
 * pages, 0.25 ms in one long page. So what stays below takes at most about 50 ms, 150 ms on the laptops of an office:
 * it is not felt after a click. An SOP of 20 steps in 5 lanes has 140, one of 60 steps in 8 lanes 600.
 */
const LONG = 400;

/** Whether laying these pages out would be felt as a pane that does not answer. */
export const isLongWork = (pages: readonly LayoutInput[]): boolean =>
  pages.reduce((sum, { nodes, laneEdges }) => sum + nodes.length * (laneEdges.length - 1), 0) >
  LONG;
