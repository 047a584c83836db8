import type { SopDocument } from "../document/sop-document";
import type { GridSnapshot } from "../grid/grid-snapshot";
import type { DiagramLayout, LayoutInput } from "../layout/diagram-layout";
import { nameless } from "../layout/nameless";
import { layoutKey, recallLayout } from "./cached-layout";
import { type DrawingOptions, drawingLayout } from "./drawing-layout";
import { ownDrawing } from "./own-names";
import { whyNotDrawn } from "./plan-draw";
import { sizeChanges } from "./plan-drawing";
import { widening } from "./widening";
import { withSizes } from "./with-sizes";

/**
 * Laying out is what takes time in a plan. These functions tell which pages it would have to lay out, so that this can be
 * done elsewhere first (`rememberLayout`): planning is quick then.
 */

/** Pages that drawing these documents of a sheet needs and that are not remembered; none where it will be refused. */
export function pagesToDraw(
  snapshot: GridSnapshot,
  documents: readonly SopDocument[],
  { replace, ...options }: { readonly replace: boolean } & DrawingOptions,
): readonly LayoutInput[] {
  const refusals = documents.map((document) => whyNotDrawn(snapshot, document, replace));
  // One flow drawn by hand asks for all.
  if (refusals.some((refusal) => refusal?.kind === "hand-drawn")) return [];
  return pagesOf(
    snapshot,
    documents.filter((_, i) => refusals[i] === null),
    options,
  );
}

/** Pages that telling whether the drawings are up to date needs, and that are not remembered. */
export const pagesToCompare = (
  snapshot: GridSnapshot,
  documents: readonly SopDocument[],
): readonly LayoutInput[] =>
  documents.flatMap((document) =>
    document.table?.sheet === snapshot.sheet && ownDrawing(snapshot, document).shapes.length > 0
      ? pagesOf(snapshot, [document], {})
      : [],
  );

/**
 * Pages that the next tries of a widening need and that are not remembered. More may be needed once they are: which tries
 * there are depends on how the ones before went.
 */
export function pagesToWiden(
  snapshot: GridSnapshot,
  documents: readonly SopDocument[],
  options: DrawingOptions,
): readonly LayoutInput[] {
  const collector = createCollector();
  for (const document of documents) {
    if (document.table?.sheet !== snapshot.sheet) continue;
    const drawing = drawingLayout(snapshot, document, options, collector.lay);
    // A page that is not known has no faults: nothing is tried for it, and no more after it.
    widening(snapshot, document, drawing, collector.lay);
  }
  return collector.pages();
}

const BLANK: DiagramLayout = { nodes: [], edges: [], labels: [], warnings: [] };

/** Lays nothing out: gives what is remembered, and notes the rest. */
function createCollector() {
  const pages = new Map<string, LayoutInput>();
  return {
    lay(input: LayoutInput): DiagramLayout {
      const known = recallLayout(input);
      if (known) return known;
      const page = nameless(input);
      pages.set(layoutKey(page), page);
      return BLANK;
    },
    pages: (): readonly LayoutInput[] => [...pages.values()],
  };
}

/** Where pages end and what they hold does not depend on how they are laid out. */
function pagesOf(
  snapshot: GridSnapshot,
  documents: readonly SopDocument[],
  options: DrawingOptions,
): readonly LayoutInput[] {
  const collector = createCollector();
  let sheet = snapshot;
  for (const document of documents) {
    const sizes = drawingLayout(sheet, document, options, collector.lay);
    // The next table lies lower by what this one needs for its pages.
    sheet = withSizes(sheet, sizeChanges(sheet.sheet, sizes));
  }
  return collector.pages();
}
