import { type Carried, type Deed, guarded, nothing } from "./carry-out";
import { carryOutDrawing } from "./carry-out-drawing";
import { type DrawingDesk, lookAhead } from "./look-ahead";
import type { DrawOptions } from "./session";
import { lookAt, type WorkbookView } from "./workbook-view";

/** Sizes are tried one after the other, each on the pages that it makes. */
const ROUNDS = 6;

/**
 * Gives a crowded table the room that its flow needs, then draws. Sizes come first and are read back, because hosts round
 * them; both are one deed, which is taken back as one, and at once where the drawing is called off. Never rejects.
 */
export async function carryOutWidened(
  desk: DrawingDesk,
  view: WorkbookView,
  options: Omit<DrawOptions, "widen">,
): Promise<Carried> {
  const { port, core } = desk;
  const { replace: _, ...laidOut } = options;
  const ahead = await lookAhead(desk, view, ROUNDS, ({ canvas, documents }) =>
    canvas ? core.pagesToWiden(canvas, documents, laidOut) : [],
  );
  if (ahead.kind === "ended") return nothing(ahead.notice);
  const now = ahead.view;
  const { canvas, documents } = now;
  if (!canvas) return nothing({ kind: "nothing-to-draw" });
  return guarded(async () => {
    const sizes = core.planWidening(canvas, documents, laidOut);
    if (sizes.length === 0) return carryOutDrawing(desk, now, options);
    const result = await port.apply(sizes);
    if (result.kind !== "applied") return nothing(result);
    const { notice, deed } = await carryOutDrawing(desk, await lookAt(port, core, now), options);
    if (notice?.kind === "cancelled") {
      const back = await port.apply(core.planRestore(canvas, sizes));
      if (back.kind === "applied") return nothing(notice);
    }
    const whole: Deed = {
      action: "draw",
      before: canvas,
      commands: [...sizes, ...(deed?.commands ?? [])],
    };
    return { notice, deed: whole };
  });
}
