import type { ExcelRunner } from "./excel-run";
import { HostError } from "./host-error";
import type { Hints } from "./workbook-reader";

export type WorkbookEvents = Hints & {
  /** Tells of every event that may mean a change; returns how to stop. */
  onChange(listener: () => void): () => void;
  /** Resolves when what was asked for so far, listening or not, is so. */
  settled(): Promise<void>;
};

/** What all event arguments that we listen to have in common. */
type SheetEvent = Pick<Excel.WorksheetChangedEventArgs, "worksheetId"> &
  Partial<Pick<Excel.WorksheetChangedEventArgs, "triggerSource">>;

/** Nobody waits for listening to begin: a user who is typing may finish first. */
const WAIT = { waitForCellEdit: true } as const;

type Handler = { readonly context: OfficeExtension.ClientRequestContext; remove(): void };

/**
 * Listens to the workbook while somebody listens to us. Events are hints: they come late, twice, or (a pick from a
 * list, a moved shape, a resized column) not at all, so nothing is taken from them but the sheet they speak of.
 */
export function createWorkbookEvents(runner: ExcelRunner): WorkbookEvents {
  const listeners = new Set<() => void>();
  let heard = new Set<string>();
  let handlers: readonly Handler[] = [];
  let work: Promise<void> = Promise.resolve();

  const hear = async ({ worksheetId, triggerSource }: SheetEvent): Promise<void> => {
    // What we write is read back at once.
    if (triggerSource === "ThisLocalAddin") return;
    heard.add(worksheetId);
    for (const listener of [...listeners]) listener();
  };

  async function register(): Promise<void> {
    await runner.run(async ({ context, exchange }) => {
      const { worksheets } = context.workbook;
      const added: readonly Handler[] = [
        worksheets.onChanged.add(hear),
        worksheets.onCalculated.add(hear),
        worksheets.onFormatChanged.add(hear),
        worksheets.onRowHiddenChanged.add(hear),
        worksheets.onProtectionChanged.add(hear),
        worksheets.onActivated.add(hear),
        worksheets.onAdded.add(hear),
        worksheets.onDeleted.add(hear),
      ];
      await exchange();
      handlers = added;
    }, WAIT);
  }

  async function unregister(): Promise<void> {
    const [first] = handlers;
    if (!first) return;
    const gone = handlers;
    handlers = [];
    await runner.resume(first.context, async ({ exchange }) => {
      for (const handler of gone) handler.remove();
      await exchange();
    });
  }

  /** Makes what is registered fit to who listens, one step after the other. */
  function adjust(): void {
    work = work
      .then(async () => {
        if (listeners.size > 0 && handlers.length === 0) await register();
        if (listeners.size === 0 && handlers.length > 0) await unregister();
      })
      // Without events every look is at everything, and each look tries again; a lost session has no handlers left.
      .catch((error: unknown) => {
        if (!(error instanceof HostError)) throw error;
      });
  }

  return {
    onChange(listener) {
      const own = () => listener();
      listeners.add(own);
      adjust();
      return () => {
        if (listeners.delete(own)) adjust();
      };
    },
    listening() {
      if (listeners.size > 0 && handlers.length === 0) adjust();
      return handlers.length > 0;
    },
    take() {
      const taken = heard.size > 0 ? heard : null;
      heard = new Set();
      return taken;
    },
    putBack(ids) {
      for (const id of ids ?? []) heard.add(id);
    },
    settled: () => work,
  };
}
