import { drawingLayout } from "../core/plan/drawing-layout";
import { planWidening, widening } from "../core/plan/widening";
import type { WorkbookPort } from "../core/workbook-port";
import { type Carried, carryOutDraw } from "./carry-out";
import { errorCode } from "./error-code";
import type { DrawOptions } from "./session";
import type { SessionCore } from "./session-core";
import { lookAt, type WorkbookView } from "./workbook-view";

/**
 * Gives a crowded table the room that its flow needs, then draws. Sizes come first and are read back, because hosts round
 * them; both are one deed, which is taken back as one. Never rejects.
 */
export async function carryOutWidened(
  port: WorkbookPort,
  core: SessionCore,
  view: WorkbookView,
  { widen: _, ...options }: DrawOptions,
): Promise<Carried> {
  const { canvas, documents } = view;
  if (!canvas) return { notice: { kind: "nothing-to-draw" }, deed: null };
  try {
    const sizes = documents
      .filter(({ table }) => table?.sheet === canvas.sheet)
      .flatMap((one) =>
        planWidening(canvas.sheet, widening(canvas, one, drawingLayout(canvas, one, options))),
      );
    if (sizes.length === 0) return carryOutDraw(port, core, view, options);
    const result = await port.apply(sizes);
    if (result.kind !== "applied") return { notice: result, deed: null };
    const { notice, deed } = await carryOutDraw(
      port,
      core,
      await lookAt(port, core, view),
      options,
    );
    const commands = [...sizes, ...(deed?.commands ?? [])];
    return { notice, deed: { action: "draw", before: canvas, commands } };
  } catch (error) {
    return { notice: { kind: "failed", code: errorCode(error) }, deed: null };
  }
}
