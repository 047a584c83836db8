import type { SopDocument } from "../document/sop-document";
import type { GridSnapshot } from "../grid/grid-snapshot";
import type { DiagramLayout, LayoutInput } from "../layout/diagram-layout";
import { nameless } from "../layout/nameless";
import { layoutKey, recallLayout } from "./cached-layout";
import { type DrawingOptions, drawingLayout } from "./drawing-layout";
import { ownDrawing } from "./own-names";
import { whyNotDrawn } from "./plan-draw";
import { sizeChanges } from "./plan-drawing";
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

const BLANK: DiagramLayout = { nodes: [], edges: [], labels: [], warnings: [] };

/** Where pages end and what they hold does not depend on how they are laid out. */
function pagesOf(
  snapshot: GridSnapshot,
  documents: readonly SopDocument[],
  options: DrawingOptions,
): readonly LayoutInput[] {
  const pages = new Map<string, LayoutInput>();
  const note = (input: LayoutInput): DiagramLayout => {
    const page = nameless(input);
    pages.set(layoutKey(page), page);
    return BLANK;
  };
  let sheet = snapshot;
  for (const document of documents) {
    const sizes = drawingLayout(
      sheet,
      document,
      options,
      (page) => recallLayout(page) ?? note(page),
    );
    // The next table lies lower by what this one needs for its pages.
    sheet = withSizes(sheet, sizeChanges(sheet.sheet, sizes));
  }
  return [...pages.values()];
}
