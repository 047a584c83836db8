import type { GridSnapshot } from "../core/grid/grid-snapshot";
import type { CellMark } from "../core/sheet-commands";
import type { SheetInfo } from "../core/workbook-port";
import type { ExcelRunner, RunOptions, Talk } from "./excel-run";
import { ASK_CAREFULLY, HostError, isHostError } from "./host-error";
import { marksOf, withMarks } from "./read-marks";
import type { SheetReading } from "./read-sheet";
import { type KnownSheet, readWorkbook, type WorkbookReading } from "./read-workbook";
import { carryOut, type Rounds, together } from "./rounds";
import type { SheetMemory } from "./sheet-memory";

/** What the events of the workbook said since the last look. */
export type Hints = {
  /** False while no events come: then every look is at everything. */
  readonly listening: () => boolean;
  /** Ids of the sheets that may have changed; null when nothing was heard. Taken away by the call. */
  take(): ReadonlySet<string> | null;
  /** Puts back what was taken, for the next look. */
  putBack(ids: ReadonlySet<string> | null): void;
};

export type WorkbookReader = {
  listSheets(): Promise<readonly SheetInfo[]>;
  readSnapshot(sheet: string): Promise<GridSnapshot>;
  readMarks(sheet: string): Promise<readonly CellMark[]>;
  /** Reads sheets within a conversation, or (null) all; those that do not exist are missing in the result. */
  readNamed(
    talk: Talk,
    names: readonly string[] | null,
    careful: boolean,
  ): Promise<WorkbookReading>;
  /** Runs what reads; once more, with care, when Excel refuses the swift way of asking. */
  withCare<T>(run: (careful: boolean) => Promise<T>): Promise<T>;
  /** Takes in what was read together with a change, so that the look that follows at once need not ask again. */
  deliver(reading: WorkbookReading, options: { readonly others: boolean }): void;
  /** What was delivered is not to be used any more. */
  outdate(): void;
};

/** What one look gave, for the calls that belong to it. */
type Delivery = {
  readonly sheets: readonly SheetInfo[];
  readonly readings: ReadonlyMap<string, SheetReading>;
};

// biome-ignore lint/correctness/useYield: rounds of which there are none
function* nothing(): Rounds<null> {
  return null;
}

/**
 * Looks at the workbook; `aside` is read with each look at all of it. `listSheets` reads the sheets it lists in the same exchange; the snapshots are there for the
 * calls that follow at once (until the next task of the event loop) and cost nothing more.
 *
 * After a hint only those sheets are read that were named by an event, are active, or were active before: users edit
 * no other ones, and not every edit raises an event. Without a hint somebody asked for a look: everything is read.
 */
export function createWorkbookReader(
  runner: ExcelRunner,
  memory: SheetMemory,
  hints: Hints,
  aside: (context: Excel.RequestContext) => Rounds<null>,
): WorkbookReader {
  let delivery: Delivery | null = null;
  let lastActive: string | null = null;
  let refusals = 0;
  let waiting: { readonly names: Set<string>; readonly reading: Promise<WorkbookReading> } | null =
    null;

  function deliver(reading: WorkbookReading, { others }: { readonly others: boolean }): Delivery {
    lastActive = reading.sheets.find(({ active }) => active)?.id ?? null;
    const fresh = new Map(reading.readings.map((one) => [one.id, one]));
    const readings = reading.sheets.flatMap(({ id }) => {
      const known = fresh.get(id) ?? (others ? memory.of(id) : null);
      return known ? [[known.snapshot.sheet, known] as const] : [];
    });
    const made: Delivery = {
      sheets: reading.sheets.map(({ name, visible, active }) => ({ name, visible, active })),
      readings: new Map(readings),
    };
    delivery = made;
    setTimeout(() => {
      if (delivery === made) delivery = null;
    });
    return made;
  }

  /** One look within a conversation: swift, or careful after a swift one was refused. */
  async function look(
    talk: Talk,
    known: readonly KnownSheet[],
    wants: (sheet: SheetInfo & { readonly id: string }) => boolean,
    careful: boolean,
    beside: typeof aside = nothing,
  ): Promise<WorkbookReading> {
    const { context, exchange } = talk;
    const works = together<WorkbookReading | null>([
      readWorkbook(context, { known, wants, careful }),
      beside(context),
    ]);
    const [read] = await carryOut(works, exchange);
    const reading = read as WorkbookReading;
    const readings = await withMarks(talk, reading.readings, memory.of);
    return memory.remember({ ...reading, readings });
  }

  /**
   * A refused look is tried once more, asking for nothing by id and for little at a time. An Excel that refuses the
   * swift way twice running is not asked that way again.
   */
  async function withCare<T>(run: (careful: boolean) => Promise<T>): Promise<T> {
    if (refusals >= 2) return run(true);
    try {
      const result = await run(false);
      refusals = 0;
      return result;
    } catch (error) {
      if (!isHostError(error, ...ASK_CAREFULLY)) throw error;
      memory.distrust();
      // A sheet that has gone says nothing about the way we ask.
      if (isHostError(error, "item-missing")) return run(false);
      refusals += 1;
      return run(true);
    }
  }

  async function lookAtAll(): Promise<Delivery> {
    const hinted = hints.listening() ? hints.take() : null;
    const isDue = (id: string): boolean =>
      hinted === null || hinted.has(id) || id === lastActive || memory.of(id) === null;
    // A hint comes while the user goes on typing; whoever asks gets an answer at once.
    const options: RunOptions = { waitForCellEdit: hinted !== null };
    try {
      const reading = await withCare((careful) =>
        runner.run((talk) => {
          const known = memory.known().filter(({ id }) => isDue(id));
          return look(talk, known, ({ id, active }) => active || isDue(id), careful, aside);
        }, options),
      );
      return deliver(reading, { others: true });
    } catch (error) {
      hints.putBack(hinted);
      throw error;
    }
  }

  const readNamed = (
    talk: Talk,
    names: ReadonlySet<string>,
    careful: boolean,
  ): Promise<WorkbookReading> => {
    const ids = new Set([...names].map((name) => memory.named(name)?.id));
    const known = memory.known().filter(({ id }) => ids.has(id));
    return look(talk, known, ({ name }) => names.has(name), careful);
  };

  /** Calls of one tick are one reading. */
  function readTogether(sheet: string): Promise<WorkbookReading> {
    if (waiting) {
      waiting.names.add(sheet);
      return waiting.reading;
    }
    const names = new Set([sheet]);
    const reading = Promise.resolve().then(() => {
      waiting = null;
      return withCare((careful) => runner.run((talk) => readNamed(talk, names, careful)));
    });
    waiting = { names, reading };
    return reading;
  }

  async function readingOf(sheet: string): Promise<SheetReading> {
    const delivered = delivery?.readings.get(sheet);
    if (delivered) return delivered;
    const { readings } = await readTogether(sheet);
    const found = readings.find(({ snapshot }) => snapshot.sheet === sheet);
    if (!found) throw new HostError("sheet-missing");
    return found;
  }

  return {
    listSheets: async () => (delivery ?? (await lookAtAll())).sheets,
    readSnapshot: async (sheet) => (await readingOf(sheet)).snapshot,
    readMarks: async (sheet) => marksOf((await readingOf(sheet)).marks),
    readNamed: (talk, names, careful) =>
      names === null
        ? look(talk, memory.known(), () => true, careful)
        : readNamed(talk, new Set(names), careful),
    withCare,
    deliver,
    outdate() {
      delivery = null;
    },
  };
}
