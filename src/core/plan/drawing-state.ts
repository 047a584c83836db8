import type { SopDocument } from "../document/sop-document";
import type { GridSnapshot } from "../grid/grid-snapshot";
import { drawingLayout } from "./drawing-layout";
import type { DrawingStyle } from "./drawing-style";
import { ownDrawing } from "./own-names";
import { planDrawing } from "./plan-drawing";
import { presentStyle } from "./present-style";

/** Whether a document is drawn on its sheet, and whether drawing again would change anything. */
export function drawingState(
  snapshot: GridSnapshot,
  document: SopDocument,
  style: DrawingStyle = presentStyle(snapshot, document),
): "none" | "current" | "behind" {
  if (document.table?.sheet !== snapshot.sheet) return "none";
  if (ownDrawing(snapshot, document).shapes.length === 0) return "none";
  return planDrawing(snapshot, document, drawingLayout(snapshot, document), style).length === 0
    ? "current"
    : "behind";
}
