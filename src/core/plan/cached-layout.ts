import type { DiagramLayout, LayoutInput } from "../layout/diagram-layout";
import { layoutDiagram } from "../layout/layout-diagram";

/** Pages whose layout is remembered: those of one workbook that somebody works in. */
const MOST = 64;

const remembered = new Map<string, DiagramLayout>();

/**
 * The layout of an input, kept from the last time. Every refresh asks whether the drawing is up to date, and most
 * edits (a text, a waktu) change nothing that the layout depends on.
 */
export function cachedLayout(input: LayoutInput): DiagramLayout {
  const key = JSON.stringify(input);
  const layout = remembered.get(key) ?? layoutDiagram(input);
  remembered.delete(key);
  remembered.set(key, layout);
  const [oldest] = remembered.keys();
  if (remembered.size > MOST && oldest !== undefined) remembered.delete(oldest);
  return layout;
}
