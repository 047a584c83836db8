import { newSheetSnapshot } from "../core/sheets/new-sheet-snapshot";
import type { HostCommand } from "../core/workbook-port";
import type { Operation } from "./check-commands";
import type { WorkbookFacts } from "./check-layout";
import type { SheetReading } from "./read-sheet";
import type { WorkbookReading } from "./read-workbook";

/** Sheets that a plan has to know; null for all: before one goes, nothing may speak of it. */
export const sheetsToRead = (commands: readonly HostCommand[]): readonly string[] | null =>
  commands.some(({ kind }) => kind === "delete-sheet")
    ? null
    : [...new Set(commands.map(({ sheet }) => sheet))];

/** Asks, with the next exchange, for what adding and deleting sheets has to know beside the list of sheets. */
export function queueFacts(
  { workbook }: Excel.RequestContext,
  commands: readonly HostCommand[],
): (reading: WorkbookReading) => WorkbookFacts {
  const protection = commands.some(({ kind }) => kind === "add-sheet" || kind === "delete-sheet")
    ? workbook.protection.load("protected")
    : null;
  return ({ sheets }) => ({
    sheets: sheets.map(({ name }) => name),
    structureProtected: protection?.protected ?? false,
  });
}

/** Sheets that a plan makes, as if they had been read. */
export const sheetsMade = (operations: readonly Operation[]): readonly SheetReading[] =>
  operations.flatMap((operation) =>
    operation.kind === "make-sheet"
      ? [
          {
            id: "",
            snapshot: newSheetSnapshot(operation.sheet, operation.content),
            raw: [],
            partIds: new Map(),
            formats: 0,
            marks: [],
          },
        ]
      : [],
  );

/** Takes away the sheets that a broken plan has made: those it was to make that were not there before. */
export function sheetsBack(
  before: WorkbookReading,
  now: WorkbookReading,
  commands: readonly HostCommand[],
): { readonly readings: readonly SheetReading[]; readonly operations: readonly Operation[] } {
  const known = new Set(before.sheets.map(({ id }) => id));
  const wanted = new Set(
    commands.flatMap(({ kind, sheet }) => (kind === "add-sheet" ? [sheet] : [])),
  );
  const made = now.sheets.filter(({ id, name }) => !known.has(id) && wanted.has(name));
  return {
    readings: now.readings.filter(({ id }) => made.some((one) => one.id === id)),
    operations: made.map(({ name }) => ({ kind: "remove-sheet", sheet: name })),
  };
}

const choosesPaper = (operation: Operation): boolean =>
  (operation.kind === "make-sheet" && operation.paper !== "printer") ||
  (operation.kind === "set-page-setup" && operation.page.paperSize !== undefined);

/** The same with the paper that the printer has; null when no operation chooses one. */
export function withPrintersPaper(operations: readonly Operation[]): readonly Operation[] | null {
  if (!operations.some(choosesPaper)) return null;
  return operations.map((operation): Operation => {
    if (operation.kind === "make-sheet") return { ...operation, paper: "printer" };
    if (operation.kind !== "set-page-setup") return operation;
    const { paperSize: _, ...page } = operation.page;
    return { ...operation, page };
  });
}
