import type { Origin } from "../core/grid/address";
import type { Notice, Session, SessionState } from "../session/session";

/** Functions behind the buttons of the ribbon, by the names that manifest.xml gives them. */
export const RIBBON_FUNCTIONS = ["checkSheet", "drawFlow", "eraseFlow"] as const;
export type RibbonFunction = (typeof RIBBON_FUNCTIONS)[number];
export type RibbonCommands = Readonly<Record<RibbonFunction, () => Promise<void>>>;

/**
 * The buttons of the ribbon: the pane's own use cases, done without it. What the sheet shows by itself needs no words;
 * anything else is said in the pane. Where no pane can be shown, the cell it is about is selected. Nothing is written
 * into the sheet and no dialog opens.
 *
 * @param showPane true when the pane is in sight
 */
export function ribbonCommands(session: Session, showPane: () => Promise<boolean>): RibbonCommands {
  async function report(): Promise<void> {
    if (await showPane()) return;
    const place = placeToLookAt(session.getState());
    if (place) await session.reveal(place);
  }

  async function act(action: () => Promise<void>): Promise<void> {
    await action();
    if (!isSeenOnTheSheet(session.getState().notice)) await report();
  }

  return {
    async checkSheet() {
      // What was said of an earlier action is past.
      session.dismissNotice();
      await session.refresh();
      await report();
    },
    drawFlow: () => act(() => session.draw()),
    eraseFlow: () => act(() => session.erase()),
  };
}

function isSeenOnTheSheet(notice: Notice | null): boolean {
  if (notice?.kind === "erased") return true;
  return notice?.kind === "drawn" && notice.warnings.length === 0;
}

function placeToLookAt({ notice, diagnostics }: SessionState): Origin | null {
  if (notice && "at" in notice && notice.at) return notice.at;
  return notice ? null : (diagnostics[0]?.origin ?? null);
}
