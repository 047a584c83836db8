import { OFF_PAGE } from "./constants";
import type { LayoutInput } from "./diagram-layout";
import { type PageLinks, pageAt } from "./page-links";

/** By how much the first and the last row of a page are higher than they were, for the strips; points. */
export type PageGrowth = { readonly top: number; readonly bottom: number };

/** What each page needs: a strip where a pentagon stands in it, and nothing else. */
export function growthOf({ links }: PageLinks, pages: number): readonly PageGrowth[] {
  const need = (page: number, end: "top" | "bottom"): number =>
    links.some(
      (link) => link.page === page && link.place.kind === "strip" && link.place.end === end,
    )
      ? OFF_PAGE.strip
      : 0;
  return Array.from({ length: pages }, (_, page) => ({
    top: need(page, "top"),
    bottom: need(page, "bottom"),
  }));
}

/**
 * The same input with rows grown: everything below moves down, the cells of the symbols keep their height, and the
 * line of each strip is one more row edge.
 *
 *   page end ──────────        ──────────
 *             [ 4 ]               (A)      top
 *            ──────────        ┈┈┈┈┈┈┈┈┈┈
 *                                [ 4 ]
 *                              ──────────
 */
export function withStrips(
  input: LayoutInput,
  starts: readonly number[],
  growth: readonly PageGrowth[],
): { readonly input: LayoutInput; readonly starts: readonly number[] } {
  const tops = growth.map(({ top }) => top);
  const before = [0];
  for (const { top, bottom } of growth) before.push(before.at(-1)! + top + bottom);
  const at = (page: number): number => before[page] ?? before.at(-1)!;
  const first = input.rowEdges[0] ?? 0;
  const last = input.rowEdges.at(-1) ?? 0;
  const begins = [first, ...starts].map((y, page) => y + at(page));
  const ends = [...starts, last].map((y, page) => y + at(page + 1));
  const inner = (y: number, page: number): number => y + at(page) + (tops[page] ?? 0);

  const edges = input.rowEdges.flatMap((y) => {
    const page = starts.filter((start) => start < y - 0.01).length;
    const isBorder = [first, ...starts, last].some((border) => Math.abs(border - y) < 0.01);
    return isBorder ? [] : [inner(y, page)];
  });
  const strips = growth.flatMap(({ top, bottom }, page) => [
    ...(top > 0 ? [begins[page]! + top] : []),
    ...(bottom > 0 ? [ends[page]! - bottom] : []),
  ]);
  const borders = input.rowEdges.length > 0 ? [...begins, ends.at(-1)!] : [];
  return {
    input: {
      ...input,
      ...(input.obstacles && {
        obstacles: input.obstacles.map((box) => ({ ...box, y: inner(box.y, pageAt(starts, box)) })),
      }),
      rowEdges: [...new Set([...edges, ...strips, ...borders])].sort((a, b) => a - b),
      nodes: input.nodes.map((node) => {
        const page = pageAt(starts, node.cell);
        const { pinned, cell } = node;
        return {
          ...node,
          cell: { ...cell, y: inner(cell.y, page) },
          ...(pinned ? { pinned: { ...pinned, y: inner(pinned.y, page) } } : {}),
        };
      }),
    },
    starts: starts.map((y, i) => y + at(i + 1)),
  };
}
