import { type Carried, carryOutDraw, nothing } from "./carry-out";
import { type DrawingDesk, lookAhead } from "./look-ahead";
import type { DrawOptions } from "./session";
import type { WorkbookView } from "./workbook-view";

const ROUNDS = 3;

/**
 * Draws the flow of the documents on show. Where laying it out is long work, that is done first, beside the pane; the
 * plan itself is made and carried out in one go, of the latest look. Nothing was changed when it is called off. Never
 * rejects.
 */
export async function carryOutDrawing(
  desk: DrawingDesk,
  view: WorkbookView,
  { replace = false, ...options }: Omit<DrawOptions, "widen">,
): Promise<Carried> {
  const { port, core } = desk;
  const ahead = await lookAhead(desk, view, ROUNDS, ({ canvas, documents }) =>
    canvas ? core.pagesToDraw(canvas, documents, { ...options, replace }) : [],
  );
  if (ahead.kind === "ended") return nothing(ahead.notice);
  return carryOutDraw(port, core, ahead.view, { ...options, replace });
}
