import { knownShapes, type SheetReading } from "./read-sheet";
import type { KnownSheet, WorkbookReading } from "./read-workbook";
import { sameContent } from "./same-content";

/**
 * The last reading of every sheet: what it held, for revisions, and which shapes it had, so that the next reading asks
 * for their details without looking first.
 */
export type SheetMemory = {
  /** Takes a reading in and gives it back with the revisions that its sheets have. */
  remember(reading: WorkbookReading): WorkbookReading;
  of(id: string): SheetReading | null;
  named(name: string): SheetReading | null;
  known(): readonly KnownSheet[];
  /** Ask for nothing by id any more: something that was known has gone. */
  distrust(): void;
};

export function createSheetMemory(): SheetMemory {
  let readings = new Map<string, SheetReading>();
  let trusted = new Set<string>();
  let lastRevision = 0;

  /** Equal content keeps its revision, and the very snapshot. */
  function withRevision(reading: SheetReading): SheetReading {
    const before = readings.get(reading.id);
    if (before) {
      const { snapshot } = before;
      const { revision } = snapshot;
      if (sameContent({ ...reading.snapshot, revision }, snapshot)) return { ...reading, snapshot };
    }
    lastRevision += 1;
    return { ...reading, snapshot: { ...reading.snapshot, revision: lastRevision } };
  }

  return {
    remember(reading) {
      const current = reading.readings.map(withRevision);
      const present = new Set(reading.sheets.map(({ id }) => id));
      readings = new Map(
        [...readings, ...current.map((one) => [one.id, one] as const)].filter(([id]) =>
          present.has(id),
        ),
      );
      trusted = new Set(
        [...trusted, ...current.map(({ id }) => id)].filter((id) => present.has(id)),
      );
      return { ...reading, readings: current };
    },
    of: (id) => readings.get(id) ?? null,
    named: (name) => [...readings.values()].find(({ snapshot }) => snapshot.sheet === name) ?? null,
    known: () =>
      [...readings.values()]
        .filter(({ id }) => trusted.has(id))
        .map((reading) => ({ id: reading.id, shapes: knownShapes(reading) })),
    distrust() {
      trusted = new Set();
    },
  };
}
