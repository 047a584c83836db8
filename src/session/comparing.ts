import { errorCode } from "./error-code";
import { layOutAhead } from "./lay-out-ahead";
import type { Planner } from "./planner";
import type { DrawingState, Notice } from "./session";
import type { SessionCore } from "./session-core";
import { drawingOf, pagesInDoubt, type WorkbookView } from "./workbook-view";

export type ComparingHost = {
  readonly core: SessionCore;
  readonly planner: Planner;
  readonly view: () => WorkbookView | null;
  /** What came of it, for the view on show. */
  readonly found: (drawing: DrawingState) => void;
  readonly notify: (notice: Notice) => void;
};

/** Tells whether a large drawing is up to date, beside the pane: findings do not wait for it. Latest wins. */
export function createComparing({ core, planner, view, found, notify }: ComparingHost) {
  let running: { readonly seen: WorkbookView; readonly controller: AbortController } | null = null;

  const isAbout = (seen: WorkbookView, now: WorkbookView | null): boolean =>
    seen.snapshots === now?.snapshots && seen.sheet === now.sheet;

  function stop(): void {
    running?.controller.abort();
    running = null;
  }

  async function compare(seen: WorkbookView, { signal }: AbortController): Promise<void> {
    try {
      await layOutAhead({ core, planner, signal, tell: () => {} }, pagesInDoubt(core, seen));
      if (!signal.aborted) found(drawingOf(core, seen));
    } catch (error) {
      if (signal.aborted) return;
      // Drawing again meets the same fault, and says so in its turn.
      found("behind");
      notify({ kind: "failed", code: errorCode(error) });
    }
  }

  return {
    stop,
    /** Starts comparing where the view on show waits for it. */
    follow(): void {
      const now = view();
      if (running && isAbout(running.seen, now)) return;
      stop();
      if (now?.drawing !== "checking") return;
      const controller = new AbortController();
      const own = { seen: now, controller };
      running = own;
      void compare(now, controller).finally(() => {
        if (running === own) running = null;
      });
    },
  };
}
