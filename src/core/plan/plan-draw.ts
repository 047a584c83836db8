import type { SopDocument } from "../document/sop-document";
import type { GridSnapshot } from "../grid/grid-snapshot";
import type { LayoutWarning } from "../layout/diagram-layout";
import type { HostCommand } from "../workbook-port";
import { type DrawingOptions, drawingLayout } from "./drawing-layout";
import type { DrawingStyle } from "./drawing-style";
import { planHelperWidths } from "./helper-widths";
import { isOwn, ownDrawing } from "./own-names";
import { planDrawing } from "./plan-drawing";
import { planStructure } from "./plan-structure";
import { presentStyle } from "./present-style";
import { planPrintArea } from "./print-area";
import { cutTexts } from "./wanted-shapes";
import { withValues } from "./with-values";

export type DrawPlan =
  | {
      readonly kind: "plan";
      readonly commands: readonly HostCommand[];
      readonly warnings: readonly LayoutWarning[];
      /** Objects of ours that come and go. */
      readonly counts: { readonly added: number; readonly removed: number };
    }
  /** The flow was drawn by hand with so many shapes; drawing must be told to replace them. */
  | { readonly kind: "hand-drawn"; readonly shapes: number }
  | { readonly kind: "nothing-to-draw" };

/**
 * Draws or redraws the flowchart of a document. A flow drawn by hand is only replaced when asked: then it is written
 * into the cells first, its shapes are hidden, and our drawing takes their place.
 *
 * @param style how it looks; as the present drawing when not said
 */
export function planDraw(
  snapshot: GridSnapshot,
  document: SopDocument,
  {
    replace,
    style = presentStyle(snapshot, document),
    ...options
  }: { readonly replace: boolean; readonly style?: DrawingStyle } & DrawingOptions,
): DrawPlan {
  const refusal = whyNotDrawn(snapshot, document, replace);
  if (refusal) return refusal;
  const { sheet } = snapshot;
  const drawn = visibleFlowShapes(snapshot, document);
  const structure = document.flowSource === "shapes" ? planStructure(snapshot, document) : [];
  const after = withValues(snapshot, structure);
  const laidOut = drawingLayout(after, document, options);
  const drawing = planDrawing(after, document, laidOut, style);
  const commands: readonly HostCommand[] = [
    ...(document.table ? planHelperWidths(snapshot, document.table, structure) : []),
    ...structure,
    ...(drawn.length > 0 ? [{ kind: "hide-shapes" as const, sheet, ids: drawn }] : []),
    ...drawing,
    ...planPrintArea(after, document, structure),
  ];
  const warnings: readonly LayoutWarning[] = [
    ...laidOut.layout.warnings,
    ...laidOut.kept.map((subject) => ({ code: "symbol-kept" as const, subject })),
    ...cutTexts(document, laidOut.layout).map((subject) => ({
      code: "text-cut" as const,
      subject,
    })),
  ];
  return { kind: "plan", commands, warnings, counts: countsOf(drawing) };
}

/** What stands against drawing a document on this sheet; null when nothing does. */
export function whyNotDrawn(
  snapshot: GridSnapshot,
  document: SopDocument,
  replace: boolean,
): Exclude<DrawPlan, { readonly kind: "plan" }> | null {
  const isHere = document.table?.sheet === snapshot.sheet;
  const isEmpty = document.activities.every(({ nodes }) => nodes.length === 0);
  if (!isHere || (isEmpty && ownDrawing(snapshot, document).shapes.length === 0)) {
    return { kind: "nothing-to-draw" };
  }
  const drawn = visibleFlowShapes(snapshot, document);
  // On a coded sheet too: two drawings of one flow over each other help nobody.
  return drawn.length > 0 && !replace ? { kind: "hand-drawn", shapes: drawn.length } : null;
}

/** The author's shapes that show the flow now, by id. */
function visibleFlowShapes(
  { shapes }: GridSnapshot,
  { flowShapeIds }: SopDocument,
): readonly string[] {
  const flow = new Set(flowShapeIds);
  return shapes
    .filter((shape) => flow.has(shape.id) && !shape.hidden && !isOwn(shape))
    .map(({ id }) => id);
}

function countsOf(commands: readonly HostCommand[]) {
  let added = 0;
  let removed = 0;
  for (const command of commands) {
    if (command.kind === "add-shapes") added += command.shapes.length;
    if (command.kind === "delete-shapes") removed += command.names.length;
  }
  return { added, removed };
}
