import type { DiagramLayout, LayoutInput } from "../core/layout/diagram-layout";
import { layoutDiagram } from "../core/layout/layout-diagram";

/** Throws once a job is called off; `throwIfAborted` is newer than some of Excel's webviews. */
export function assertWanted({ aborted }: AbortSignal): void {
  if (aborted) throw Object.assign(new Error("The job was called off."), { code: "cancelled" });
}

/** How far long work has come, in pages. */
export type LayoutProgress = { readonly done: number; readonly total: number };

export type PlannerJob = {
  /** Aborted when the pages are no longer wanted. */
  readonly signal: AbortSignal;
  /** Told after each page, by its place in the list; not any more once the job is called off. */
  readonly onPage: (page: number, layout: DiagramLayout) => void;
};

/** Where long work is done: what takes time in a plan is laying out its pages. */
export type Planner = {
  /**
   * Lays pages out, one after the other. Rejects when the job is called off, and with an error that has a `code` when the planner broke down.
   */
  layOut(pages: readonly LayoutInput[], job: PlannerJob): Promise<void>;
};

/** Lets what has waited meanwhile (keys, clicks, painting) have its turn. */
export type Pause = () => Promise<void>;

const turn: Pause = () => new Promise((resolve) => setTimeout(resolve));

/** Works where it is called, page by page: for tests, and where no worker can be had. */
export const inlinePlanner = (pause: Pause = turn): Planner => ({
  async layOut(pages, { signal, onPage }) {
    for (const [i, page] of pages.entries()) {
      await pause();
      assertWanted(signal);
      onPage(i, layoutDiagram(page));
    }
  },
});
