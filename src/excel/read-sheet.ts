import type { GridSnapshot } from "../core/grid/grid-snapshot";
import type { RawShape } from "./raw-shape";
import { readGrid } from "./read-grid";
import type { SheetFormats } from "./read-marks";
import { readPage } from "./read-page";
import { type FreshShape, type KnownShape, readShapes } from "./read-shapes";
import { type Rounds, together } from "./rounds";
import { type SheetShapes, sheetShapes } from "./sheet-shapes";

/** A sheet as it was read. */
export type SheetReading = SheetFormats & {
  readonly snapshot: GridSnapshot;
  readonly raw: readonly RawShape[];
  readonly partIds: SheetShapes["partIds"];
};

export type SheetRequest = {
  readonly sheet: Excel.Worksheet;
  readonly known: readonly KnownShape[];
  readonly fresh: readonly FreshShape[];
  /** The sheet's shapes came with the list of sheets. */
  readonly shapesLoaded: boolean;
  readonly careful: boolean;
};

/** Everything of one sheet but its marks (see `withMarks`). The revision is 0: what it is depends on what was read before. */
export function* readSheet(request: SheetRequest): Rounds<SheetReading> {
  const { sheet, known, fresh, shapesLoaded, careful } = request;
  sheet.load("id,name,visibility,protection/protected");
  const formats = sheet.getRange().conditionalFormats.getCount();
  const [grid, page, raw] = yield* all(
    readGrid(sheet, careful),
    readPage(sheet),
    readShapes(sheet.shapes, { shapes: known, fresh }, shapesLoaded),
  );
  const { block, ...cells } = grid;
  const { shapes, partIds } = sheetShapes(raw);
  return {
    id: sheet.id,
    raw,
    partIds,
    formats: formats.value,
    marks: [],
    snapshot: {
      sheet: sheet.name,
      visible: sheet.visibility === "Visible",
      revision: 0,
      ...cells,
      page: page(block),
      protected: sheet.protection.protected,
      shapes,
    },
  };
}

function* all<A, B, C>(a: Rounds<A>, b: Rounds<B>, c: Rounds<C>): Rounds<readonly [A, B, C]> {
  return (yield* together<A | B | C>([a, b, c])) as readonly unknown[] as readonly [A, B, C];
}

/** What the next reading needs to know to ask for everything at once. */
export const knownShapes = ({ raw }: SheetReading): readonly KnownShape[] =>
  raw.map(({ id, type, groupId }) => ({ id, type, groupId }));
