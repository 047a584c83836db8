import { HostError, hostError } from "./host-error";

/** One conversation with Excel: queue work on the context, then exchange it. */
export type Talk = {
  readonly context: Excel.RequestContext;
  /** Sends what is queued and waits for the answer. Rejects with a HostError. */
  exchange(): Promise<void>;
};

export type RunOptions = {
  /** Wait until the user has finished typing in a cell, instead of failing. */
  readonly waitForCellEdit?: boolean;
};

/** The only way to Excel: no other file of this folder calls `Excel.run` or `sync`. */
export type ExcelRunner = {
  run<T>(work: (talk: Talk) => Promise<T>, options?: RunOptions): Promise<T>;
  /** Goes on with the context that event handlers were registered with, as removing them demands. */
  resume(
    context: OfficeExtension.ClientRequestContext,
    work: (talk: Talk) => Promise<void>,
  ): Promise<void>;
  /** Exchanges so far. The library's own release of references at the end of a run does not count: nobody waits for it. */
  syncs(): number;
};

export function createExcelRunner(): ExcelRunner {
  let syncs = 0;

  const talk = (context: Excel.RequestContext): Talk => ({
    context,
    async exchange() {
      syncs += 1;
      try {
        await context.sync();
      } catch (error) {
        throw hostError(error);
      }
    },
  });

  async function guarded<T>(work: () => Promise<T>): Promise<T> {
    if (!("Excel" in globalThis)) throw new HostError("api-missing");
    try {
      return await work();
    } catch (error) {
      // The run itself can fail too: when it starts, and when it sends what a failed talk left queued.
      throw hostError(error);
    }
  }

  return {
    run: (work, { waitForCellEdit = false } = {}) =>
      guarded(() =>
        Excel.run({ delayForCellEdit: waitForCellEdit }, (context) => work(talk(context))),
      ),
    resume: (context, work) =>
      guarded(() => Excel.run(context, (same) => work(talk(same as Excel.RequestContext)))),
    syncs: () => syncs,
  };
}
