import type { SheetInfo } from "../core/workbook-port";
import { type FreshShape, type KnownShape, shapeProperties } from "./read-shapes";
import { readSheet, type SheetReading } from "./read-sheet";
import { inTurn, type Rounds, together } from "./rounds";

export type ListedSheet = SheetInfo & { readonly id: string };

export type WorkbookReading = {
  /** In tab order. */
  readonly sheets: readonly ListedSheet[];
  readonly readings: readonly SheetReading[];
};

/** A sheet that is known by its id, with what is known of its shapes. */
export type KnownSheet = {
  readonly id: string;
  readonly shapes: readonly KnownShape[];
  readonly fresh?: readonly FreshShape[];
};

export type WorkbookRequest = {
  /** Read in the first round, beside the list of sheets. */
  readonly known: readonly KnownSheet[];
  /** Whether a sheet of the list is to be read as well. */
  readonly wants: (sheet: ListedSheet) => boolean;
  /** Step by step and in small portions: after a swift reading was refused. */
  readonly careful: boolean;
};

/**
 * The list of sheets and the content of those asked for. Two rounds for a workbook that is seen for the first time,
 * however many sheets it has; one for sheets that are known.
 */
export function* readWorkbook(
  context: Excel.RequestContext,
  { known, wants, careful }: WorkbookRequest,
): Rounds<WorkbookReading> {
  const { worksheets } = context.workbook;
  // The types of shapes come with the list, so that the second round can ask for what only some types have.
  const listShapes = known.length === 0 && !careful;
  const [listed, ...early] = yield* together<readonly ListedSheet[] | SheetReading>([
    listSheets(context, listShapes),
    ...known.map(({ id, shapes, fresh = [] }) =>
      readSheet({
        sheet: worksheets.getItem(id),
        known: shapes,
        fresh,
        shapesLoaded: false,
        careful,
      }),
    ),
  ]);
  const sheets = listed as readonly ListedSheet[];
  const isEarly = new Set(known.map(({ id }) => id));
  const late = sheets.flatMap((sheet, i) =>
    !isEarly.has(sheet.id) && wants(sheet) ? [worksheets.items[i]!] : [],
  );
  const readings = yield* (careful ? inTurn : together)(
    late.map((sheet) =>
      readSheet({ sheet, known: [], fresh: [], shapesLoaded: listShapes, careful }),
    ),
  );
  return { sheets, readings: [...(early as readonly SheetReading[]), ...readings] };
}

function* listSheets(
  { workbook }: Excel.RequestContext,
  withShapes: boolean,
): Rounds<readonly ListedSheet[]> {
  const { worksheets } = workbook;
  const names = "items/id,items/name,items/visibility";
  worksheets.load(withShapes ? `${names},${shapeProperties("items/shapes/")}` : names);
  const active = worksheets.getActiveWorksheet().load("id");
  yield;
  return worksheets.items.map(({ id, name, visibility }) => ({
    id,
    name,
    visible: visibility === "Visible",
    active: id === active.id,
  }));
}
