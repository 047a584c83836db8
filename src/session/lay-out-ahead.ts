import type { LayoutInput } from "../core/layout/diagram-layout";
import { isLongWork } from "../core/layout/layout-work";
import { assertWanted, type LayoutProgress, type Planner } from "./planner";
import type { SessionCore } from "./session-core";

export type LayoutDesk = {
  readonly core: Pick<SessionCore, "rememberLayout">;
  readonly planner: Planner;
  readonly signal: AbortSignal;
  /** Told before the first page and after each; null when there is nothing more to wait for. */
  readonly tell: (progress: LayoutProgress | null) => void;
};

/**
 * Has pages laid out by the planner where that is long work, so that what is planned next finds them remembered. False
 * where there is nothing to wait for. Rejects as the planner does.
 */
export async function layOutAhead(
  { core, planner, signal, tell }: LayoutDesk,
  pages: readonly LayoutInput[],
): Promise<boolean> {
  if (!isLongWork(pages)) return false;
  assertWanted(signal);
  const total = pages.length;
  tell({ done: 0, total });
  await planner.layOut(pages, {
    signal,
    onPage(page, layout) {
      if (signal.aborted) return;
      core.rememberLayout(pages[page]!, layout);
      tell({ done: page + 1, total });
    },
  });
  assertWanted(signal);
  return true;
}
