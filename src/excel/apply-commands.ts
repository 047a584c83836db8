import { isTrackCommand } from "../core/plan/track-command";
import type { ApplyResult, HostCommand, WorkbookPort } from "../core/workbook-port";
import { checkCommands, type Operation } from "./check-commands";
import { type Cues, cuesBack, isCuedAlike, readCues, wantsNotes, withCueChanges } from "./cues";
import type { ExcelRunner, Talk } from "./excel-run";
import { HostError, isHostError } from "./host-error";
import { noteSupport } from "./note-support";
import { withMarks } from "./read-marks";
import { knownShapes, type SheetReading } from "./read-sheet";
import { type KnownSheet, readWorkbook, type WorkbookReading } from "./read-workbook";
import { carryOut } from "./rounds";
import { sameContent } from "./same-content";
import type { SheetMemory } from "./sheet-memory";
import {
  queueFacts,
  sheetsBack,
  sheetsMade,
  sheetsToRead,
  withPrintersPaper,
} from "./sheets-of-plan";
import { isBackAsBefore, operationsBack } from "./take-back";
import type { WorkbookReader } from "./workbook-reader";
import { writeSheet } from "./write-operations";
import { requestsOf } from "./write-steps";

/** What Excel may say of a paper that it cannot choose. */
const PAPER_TROUBLE = ["host-failed", "api-missing"] as const;

/** What came of a plan inside the conversation with Excel. */
type Outcome =
  | { readonly kind: "over"; readonly result: ApplyResult }
  | { readonly kind: "written"; readonly reading: WorkbookReading }
  | {
      readonly kind: "broken";
      readonly error: unknown;
      /** The sheets of the plan as they were before the first write. */
      readonly before: WorkbookReading;
      readonly cues: Cues;
      /** How many insertions and deletions of rows and columns were carried out. */
      readonly tracks: number;
      /** Whether the plan may do without its papers. */
      readonly retry: boolean;
    };

/**
 * Carries out plans, one after the other, each all or not at all (see docs/decisions/0006-excel-adapter.md):
 *
 * 1. Its sheets are read anew, and the whole plan is checked against them.
 * 2. It is written in as few requests as fit, and the sheets are read back with the last of them.
 * 3. When Excel fails in the middle, what was written is taken back. When that fails too, `half-applied` says so.
 */
export function createApply(
  runner: ExcelRunner,
  memory: SheetMemory,
  reader: WorkbookReader,
  requestBytes: number,
): WorkbookPort["apply"] {
  let queue: Promise<unknown> = Promise.resolve();

  /** @param papers whether to choose papers; false leaves those of the printer */
  async function apply(commands: readonly HostCommand[], papers = true): Promise<ApplyResult> {
    if (commands.length === 0) return { kind: "applied" };
    if (wantsNotes(commands) && noteSupport() === "none") {
      return { kind: "refused", code: "notes-unsupported", at: null };
    }
    const names = sheetsToRead(commands);
    reader.outdate();
    const outcome = await reader.withCare((careful) =>
      runner.run(async (talk): Promise<Outcome> => {
        const factsOf = queueFacts(talk.context, commands);
        const before = await reader.readNamed(talk, names, careful);
        const plan = checkCommands(
          commands,
          before.readings.map(({ snapshot }) => snapshot),
          factsOf(before),
        );
        if (plan.kind !== "ready") return { kind: "over", result: plan };
        const cues = await readCues(talk, before.readings, commands);
        const wanted = withCueChanges(plan.operations, before.readings, cues);
        if (wanted.length === 0) return { kind: "over", result: { kind: "applied" } };
        const paperless = withPrintersPaper(wanted);
        const operations = papers ? wanted : (paperless ?? wanted);
        const progress: Progress = { tracks: 0 };
        try {
          const reading = await write(talk, before.readings, operations, requestBytes, progress);
          return { kind: "written", reading };
        } catch (error) {
          const retry = papers && paperless !== null && isHostError(error, ...PAPER_TROUBLE);
          return { kind: "broken", error, before, cues, tracks: progress.tracks, retry };
        }
      }),
    );
    switch (outcome.kind) {
      case "over":
        return outcome.result;
      case "written":
        // Formulas of other sheets may show the new values.
        reader.deliver(memory.remember(outcome.reading), {
          others: commands.every((one) => one.kind !== "set-values" && !isTrackCommand(one)),
        });
        return { kind: "applied" };
      case "broken":
        await takeBack(outcome.before, outcome.cues, commands, outcome.tracks);
        // Papers are the printer's: where there is none, Excel may refuse to choose one.
        if (outcome.retry) return apply(commands, false);
        return refusalOf(outcome.error);
    }
  }

  async function takeBack(
    before: WorkbookReading,
    cued: Cues,
    commands: readonly HostCommand[],
    tracks: number,
  ): Promise<void> {
    const names = [
      ...before.readings.map(({ snapshot }) => snapshot.sheet),
      ...commands.map(({ sheet }) => sheet),
    ];
    memory.distrust();
    let after: { readonly reading: WorkbookReading; readonly cues: Cues };
    try {
      after = await runner.run(async (talk) => {
        talk.context.runtime.enableEvents = true;
        const now = await reader.readNamed(talk, names, false);
        const cues = await readCues(talk, now.readings, commands);
        const pairs = pairUp(before, now);
        const made = sheetsBack(before, now, commands);
        const isIntact =
          pairs.every(([old, current]) => isUntouched(old, current)) &&
          isCuedAlike(commands, cued, cues);
        if (isIntact && made.operations.length === 0) return { reading: now, cues };
        const back = pairs.flatMap(([old, current]) =>
          operationsBack(old.snapshot, current.snapshot, commands, tracks),
        );
        const all = withCueChanges(
          [...back, ...cuesBack(commands, cued), ...made.operations],
          now.readings,
          cues,
        );
        const reading = memory.remember(await write(talk, now.readings, all, requestBytes));
        return { reading, cues: await readCues(talk, reading.readings, commands) };
      });
    } catch (error) {
      memory.distrust();
      throw new HostError("half-applied", error);
    }
    const isBack =
      pairUp(before, after.reading).every(([old, current]) =>
        isBackAsBefore(old.snapshot, current.snapshot),
      ) && isCuedAlike(commands, cued, after.cues);
    const hasMore = sheetsBack(before, after.reading, commands).operations.length > 0;
    if (!isBack || hasMore) throw new HostError("half-applied");
  }

  return (commands) => {
    const done = queue.then(() => apply(commands));
    queue = done.catch(() => undefined);
    return done;
  };
}

/** Sheets before and now; throws when one has gone in between. */
function pairUp(
  before: WorkbookReading,
  now: WorkbookReading,
): readonly (readonly [SheetReading, SheetReading])[] {
  return before.readings.map((old) => {
    const current = now.readings.find(({ id }) => id === old.id);
    if (!current) throw new HostError("item-missing");
    return [old, current] as const;
  });
}

const isUntouched = (before: SheetReading, now: SheetReading): boolean =>
  sameContent({ ...before.snapshot, revision: 0 }, { ...now.snapshot, revision: 0 });

/** Nothing of the plan is on the sheet: what Excel found wrong with it is a refusal, what it suffers from an error. */
function refusalOf(error: unknown): ApplyResult {
  if (isHostError(error, "host-failed")) return { kind: "refused", code: "host-failed", at: null };
  throw error;
}

/** How far a plan has come that cannot be told from what is on the sheets. */
type Progress = { tracks: number };

/** Cells of the sheets up to which they are read back together with the last write. */
const READ_BACK_CELLS = 40_000;

/** Writes, and reads the sheets back in the exchange of the last write. */
async function write(
  talk: Talk,
  readings: readonly SheetReading[],
  operations: readonly Operation[],
  requestBytes: number,
  progress: Progress = { tracks: 0 },
): Promise<WorkbookReading> {
  const { context, exchange } = talk;
  context.runtime.enableEvents = false;
  const made = sheetsMade(operations);
  const isMade = ({ name }: { readonly name: string }): boolean =>
    made.some(({ snapshot }) => snapshot.sheet === name);
  const isGoing = ({ snapshot }: SheetReading): boolean =>
    operations.some(({ kind, sheet }) => kind === "remove-sheet" && sheet === snapshot.sheet);
  const stays = (reading: SheetReading): boolean => !made.includes(reading) && !isGoing(reading);
  // New sheets first, so that formulas can speak of them; those that go last, so that nothing fails after it.
  const inOrder = [
    ...made,
    ...readings.filter((one) => !isGoing(one)),
    ...readings.filter(isGoing),
  ];
  const writings = inOrder.map((reading) => ({
    reading,
    ...writeSheet(
      context,
      reading,
      operations.filter(({ sheet }) => sheet === reading.snapshot.sheet),
    ),
  }));
  const requests = requestsOf(
    writings.flatMap(({ steps }) => steps),
    requestBytes,
  );
  for (const [i, request] of requests.entries()) {
    // Without it every shape is painted as it comes.
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const step of request) step.queue();
    const isTrack = request.some(({ alone }) => alone);
    if (isTrack || i < requests.length - 1) await exchange();
    if (isTrack) progress.tracks += 1;
  }
  context.runtime.enableEvents = true;
  const isLarge = readings.reduce((sum, one) => sum + cellsOf(one), 0) > READ_BACK_CELLS;
  if (isLarge) await exchange();
  const known = writings
    .filter(({ reading }) => stays(reading))
    .map(
      ({ reading, fresh }): KnownSheet => ({
        id: reading.id,
        shapes: knownShapes(reading),
        fresh: fresh(),
      }),
    );
  const request = { known, wants: isMade, careful: isLarge };
  const reading = await carryOut(readWorkbook(context, request), exchange);
  const marked = new Map(writings.map(({ reading: { id }, marks }) => [id, marks]));
  const before = (id: string) => readings.find((one) => one.id === id) ?? null;
  const own = reading.readings.filter(({ id }) => !marked.get(id));
  const others = await withMarks(talk, own, before);
  return {
    ...reading,
    readings: reading.readings.map((one) => {
      const marks = marked.get(one.id);
      return marks ? { ...one, marks: marks() } : others.find(({ id }) => id === one.id)!;
    }),
  };
}

const cellsOf = ({ snapshot: { rowEdges, columnEdges } }: SheetReading): number =>
  rowEdges.length * columnEdges.length;
