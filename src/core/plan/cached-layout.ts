import type { DiagramLayout, LayoutInput } from "../layout/diagram-layout";
import { layoutDiagram } from "../layout/layout-diagram";
import { named, nameless } from "../layout/nameless";

/**
 * Pages whose layout is remembered, about 10 kB each: those of a few long SOPs, with the tries of a widening. Fewer
 * than one SOP has would be of no use at all, because every look goes through its pages in the same order.
 */
const MOST = 512;

const remembered = new Map<string, DiagramLayout>();

/**
 * The layout of an input, kept from the last time. Every refresh asks whether the drawing is up to date, and most
 * edits (a text, a waktu) change nothing that the layout depends on, or that of one page alone.
 */
export function cachedLayout(input: LayoutInput): DiagramLayout {
  const known = recallLayout(input);
  if (known) return known;
  const page = nameless(input);
  const layout = layoutDiagram(page);
  rememberLayout(page, layout);
  return named(layout, input);
}

/** The layout of an input as far as it is remembered; null where it has to be worked out. */
export function recallLayout(input: LayoutInput): DiagramLayout | null {
  const key = layoutKey(nameless(input));
  const layout = remembered.get(key);
  if (!layout) return null;
  remembered.delete(key);
  remembered.set(key, layout);
  return named(layout, input);
}

/**
 * Takes in a layout that was worked out elsewhere.
 *
 * @param page a nameless input, as `pagesToDraw` gives it
 */
export function rememberLayout(page: LayoutInput, layout: DiagramLayout): void {
  remembered.set(layoutKey(page), layout);
  const [oldest] = remembered.keys();
  if (remembered.size > MOST && oldest !== undefined) remembered.delete(oldest);
}

/** Equal for nameless inputs with the same layout. */
export const layoutKey = (page: LayoutInput): string => JSON.stringify(page);
