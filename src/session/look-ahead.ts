import type { LayoutInput } from "../core/layout/diagram-layout";
import type { WorkbookPort } from "../core/workbook-port";
import { errorCode } from "./error-code";
import { type LayoutDesk, layOutAhead } from "./lay-out-ahead";
import type { Outcome } from "./reader";
import type { Notice } from "./session";
import type { SessionCore } from "./session-core";
import { understand, type WorkbookView } from "./workbook-view";

export type DrawingDesk = LayoutDesk & {
  readonly port: WorkbookPort;
  readonly core: SessionCore;
  /** Looks at the workbook again. */
  readonly look: () => Promise<Outcome<WorkbookView>>;
};

export type Ahead =
  | { readonly kind: "ready"; readonly view: WorkbookView }
  | { readonly kind: "ended"; readonly notice: Notice };

/**
 * Has what a plan would lay out done first, where that is long work. The workbook may be changed meanwhile, so it is
 * looked at again, and only what is new is laid out then. Never rejects.
 *
 * @param rounds looks after which a workbook that is typed in all the time is planned as it is then
 */
export async function lookAhead(
  desk: DrawingDesk,
  view: WorkbookView,
  rounds: number,
  pagesOf: (view: WorkbookView) => readonly LayoutInput[],
): Promise<Ahead> {
  const { core, signal, tell } = desk;
  let now = view;
  try {
    for (let round = 0; round < rounds; round++) {
      if (!(await layOutAhead(desk, pagesOf(now)))) break;
      const after = await desk.look();
      if (after.kind === "failed") return ended(after);
      now = asSeenFrom(core, after.view, view.sheet);
    }
  } catch (error) {
    return ended(signal.aborted ? CANCELLED : { kind: "failed", code: errorCode(error) });
  } finally {
    tell(null);
  }
  return signal.aborted ? ended(CANCELLED) : { kind: "ready", view: now };
}

const CANCELLED: Notice = { kind: "cancelled" };

const ended = (notice: Notice): Ahead => ({ kind: "ended", notice });

/** The user may have gone to another sheet meanwhile: what was asked for is done where it was asked. */
function asSeenFrom(core: SessionCore, view: WorkbookView, sheet: string | null): WorkbookView {
  const { sheets, snapshots } = view;
  if (view.sheet === sheet || !sheets.some(({ name }) => name === sheet)) return view;
  const there = sheets.map((one) => ({ ...one, active: one.name === sheet }));
  return understand(core, there, snapshots, view, view);
}
