import type { WorkbookPort } from "../core/workbook-port";
import { type Carried, carryOutDraw, nothing } from "./carry-out";
import { carryOutWidened } from "./carry-out-widened";
import { errorCode } from "./error-code";
import { type LayoutDesk, layOutAhead } from "./lay-out-ahead";
import type { Outcome } from "./reader";
import type { DrawOptions } from "./session";
import type { SessionCore } from "./session-core";
import { understand, type WorkbookView } from "./workbook-view";

export type DrawingDesk = LayoutDesk & {
  readonly port: WorkbookPort;
  readonly core: SessionCore;
  /** Looks at the workbook again. */
  readonly look: () => Promise<Outcome<WorkbookView>>;
};

/** Looks after which a workbook that is typed in all the time is drawn as it is then. */
const ROUNDS = 3;

/**
 * Draws the flow of the documents on show. Where laying it out is long work, that is done first, beside the pane; the
 * workbook may be changed meanwhile, so it is looked at again, and only what is new is laid out then. The plan itself is
 * made and carried out in one go, of the latest look. Nothing was changed when it is called off. Never rejects.
 */
export async function carryOutDrawing(
  desk: DrawingDesk,
  view: WorkbookView,
  options: DrawOptions,
): Promise<Carried> {
  const { port, core, signal, tell } = desk;
  const { replace = false, widen = false, ...rest } = options;
  let now = view;
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const { canvas, documents } = now;
      const pages = canvas ? core.pagesToDraw(canvas, documents, { ...rest, replace }) : [];
      if (!(await layOutAhead(desk, pages))) break;
      const after = await desk.look();
      if (after.kind === "failed") return nothing(after);
      now = asSeenFrom(core, after.view, view.sheet);
    }
  } catch (error) {
    return nothing(
      signal.aborted ? { kind: "cancelled" } : { kind: "failed", code: errorCode(error) },
    );
  } finally {
    tell(null);
  }
  if (signal.aborted) return nothing({ kind: "cancelled" });
  return widen
    ? carryOutWidened(port, core, now, options)
    : carryOutDraw(port, core, now, { ...rest, replace });
}

/** The user may have gone to another sheet meanwhile: what was asked for is drawn where it was asked. */
function asSeenFrom(core: SessionCore, view: WorkbookView, sheet: string | null): WorkbookView {
  const { sheets, snapshots } = view;
  if (view.sheet === sheet || !sheets.some(({ name }) => name === sheet)) return view;
  const there = sheets.map((one) => ({ ...one, active: one.name === sheet }));
  return understand(core, there, snapshots, view, view);
}
