import type { LayoutInput } from "../core/layout/diagram-layout";
import { assertWanted, inlinePlanner, type Planner, type PlannerJob } from "../session/planner";
import type { LayoutReply, LayoutRequest } from "./worker-messages";

export type LayoutWorker = {
  ask(request: LayoutRequest): void;
  /** Stops it at once, whatever it is doing. */
  end(): void;
};

/** Starts a worker; throws where there can be none. */
export type StartWorker = (events: {
  readonly onReply: (reply: LayoutReply) => void;
  /** Its script did not load, or broke. */
  readonly onError: () => void;
}) => LayoutWorker;

/** A worker of the page's own files is there within a tenth of a second; after this it will not come, milliseconds. */
const PATIENCE = 5000;

export type WorkerPlannerOptions = {
  /** Used from then on where no worker starts. */
  readonly fallback?: Planner;
  readonly patience?: number;
};

/**
 * Lays pages out in a worker. Each job has one of its own: starting it costs some 50 ms of work that takes longer,
 * calling the job off is to end it, and none idles. Where workers do not start (a page from the disk, a webview without
 * them, a script that was not found), the pages are laid out here, with pauses.
 */
export function workerPlanner(
  start: StartWorker,
  { fallback = inlinePlanner(), patience = PATIENCE }: WorkerPlannerOptions = {},
): Planner {
  let starts = true;
  return {
    async layOut(pages, job) {
      assertWanted(job.signal);
      starts &&= await inWorker(start, pages, job, patience);
      if (!starts) await fallback.layOut(pages, job);
    },
  };
}

/** False when the worker did not start: nothing was laid out then. */
const inWorker = (
  start: StartWorker,
  pages: readonly LayoutInput[],
  { signal, onPage }: PlannerJob,
  patience: number,
): Promise<boolean> =>
  new Promise((resolve, reject) => {
    let worker: LayoutWorker | null = null;
    let started = false;

    function end(settle: () => void): void {
      clearTimeout(timer);
      signal.removeEventListener("abort", callOff);
      worker?.end();
      settle();
    }
    const callOff = (): void => end(() => reject(new Error("The job was called off.")));
    const notStarted = (): void => end(() => resolve(false));
    const brokenDown = (detail: string): void => end(() => reject(workerFault(detail)));
    function onReply(reply: LayoutReply): void {
      if (reply.kind === "started") {
        started = true;
        clearTimeout(timer);
      } else if (reply.kind === "page") onPage(reply.page, reply.layout);
      else if (reply.kind === "failed") brokenDown(reply.detail);
      else end(() => resolve(true));
    }

    const timer = setTimeout(notStarted, patience);
    signal.addEventListener("abort", callOff);
    try {
      worker = start({
        onReply,
        onError: () => (started ? brokenDown("The worker stopped.") : notStarted()),
      });
      worker.ask({ pages });
    } catch {
      // Whatever the reason is, the work is done without one.
      notStarted();
    }
  });

/** Told to the user as a fault of ours, under this code. */
const workerFault = (detail: string): Error =>
  Object.assign(new Error(detail), { code: "layout-worker" });
