import type { RangeAddress } from "../core/grid/address";
import type { CellValue, GridSnapshot, SnapshotCell } from "../core/grid/grid-snapshot";
import { type Block, blockOf, rangeAt, rowBands } from "./blocks";
import { joinPieces } from "./merge-pieces";
import { areaProperties } from "./read-page";
import type { Rounds } from "./rounds";

/** Cells, merges and sizes of a sheet, from A1 to the last cell in use. */
export type GridReading = Pick<
  GridSnapshot,
  "rows" | "merges" | "columnEdges" | "rowEdges" | "defaultColumnWidth" | "defaultRowHeight"
> & { readonly block: Block };

/** What is read at once: forms are far smaller, and a sheet that somebody formatted to its end must not stop us. */
const AT_ONCE: Block = { rows: 1000, columns: 64 };
const AT_ONCE_ADDRESS = "A1:BL1000";

/** Cells of one exchange where a sheet is larger: about 2 MB of the 5 MB that Excel on the web takes. */
const BAND_CELLS = 20_000;

/** Office.js gives at most 512 merged blocks at a time, and a block has two cells at least. */
const MERGE_CELLS = 1024;

const CELLS = "values,formulas,text,numberFormat";

/**
 * One round for a form. A sheet with content beyond 1000 rows or 64 columns takes one round more for each 20,000 cells.
 *
 * @param careful ask for the size first, then for as much as surely fits: after an answer was too large
 */
export function* readGrid(sheet: Excel.Worksheet, careful: boolean): Rounds<GridReading> {
  const used = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange());
  const filled = sheet.getUsedRangeOrNullObject(true);
  filled.load("rowIndex,columnIndex,rowCount,columnCount");
  const sizes = queueSizes(sheet);
  const first = careful ? null : queueBand(used.getIntersection(AT_ONCE_ADDRESS));
  yield;
  const block: Block = filled.isNullObject
    ? { rows: 1, columns: 1 }
    : { rows: filled.rowIndex + filled.rowCount, columns: filled.columnIndex + filled.columnCount };
  const fits = block.rows <= AT_ONCE.rows && block.columns <= AT_ONCE.columns;
  const bands = first && fits ? [first.collect()] : yield* readBands(sheet, block);
  return { ...assemble(bands), ...sizes() };
}

/** The default sizes. Office.js counts the standard width in characters; the sheet's last column has it in points. */
function queueSizes(sheet: Excel.Worksheet) {
  sheet.load("standardHeight");
  const { format } = sheet.getRange("XFD1");
  format.load("columnWidth");
  return () => ({
    defaultColumnWidth: format.columnWidth,
    defaultRowHeight: sheet.standardHeight,
  });
}

type Band = {
  readonly top: number;
  readonly rows: readonly (readonly (SnapshotCell | undefined)[])[];
  readonly merges: readonly RangeAddress[];
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
};

function* readBands(sheet: Excel.Worksheet, { rows, columns }: Block): Rounds<readonly Band[]> {
  const whole = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
  const bands: Band[] = [];
  for (const area of rowBands(whole, BAND_CELLS)) {
    const band = queueBand(
      rangeAt(sheet, area),
      mergeBands(area).map((part) => rangeAt(sheet, part)),
    );
    yield;
    bands.push({ ...band.collect(), top: area.top });
  }
  return bands;
}

/** Bands small enough for Office.js, and the seams between them: a block over a seam shows in the seam as one. */
function mergeBands(area: RangeAddress): readonly RangeAddress[] {
  const bands = rowBands({ ...area, top: Math.max(0, area.top - 1) }, MERGE_CELLS);
  return bands.flatMap((band) =>
    band.bottom < area.bottom
      ? [band, { ...band, top: band.bottom, bottom: band.bottom + 1 }]
      : [band],
  );
}

function queueBand(range: Excel.Range, merged: readonly Excel.Range[] = [range]) {
  range.load(CELLS);
  const rows = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  const areas = merged.map((part) => {
    const found = part.getMergedAreasOrNullObject();
    found.load(areaProperties("areas/"));
    return found;
  });
  return {
    collect: (): Band => ({
      top: 0,
      rows: snapshotRows(range),
      merges: areas.flatMap((found) => (found.isNullObject ? [] : found.areas.items.map(blockOf))),
      columnWidths: columns.value.map((column) =>
        column.columnHidden ? 0 : (column.format?.columnWidth ?? 0),
      ),
      rowHeights: rows.value.map((row) => (row.rowHidden ? 0 : (row.format?.rowHeight ?? 0))),
    }),
  };
}

function assemble(bands: readonly Band[]) {
  const rows: (readonly (SnapshotCell | undefined)[] | undefined)[] = [];
  for (const band of bands) {
    band.rows.forEach((cells, i) => {
      if (cells.some((cell) => cell !== undefined)) rows[band.top + i] = cells;
    });
  }
  const columnWidths = bands[0]?.columnWidths ?? [];
  const rowHeights = bands.flatMap((band) => band.rowHeights);
  return {
    rows,
    merges: joinPieces(bands.flatMap((band) => band.merges)),
    columnEdges: edgesOf(columnWidths),
    rowEdges: edgesOf(rowHeights),
    block: { rows: rowHeights.length, columns: columnWidths.length },
  };
}

function edgesOf(sizes: readonly number[]): readonly number[] {
  const edges = [0];
  for (const size of sizes) edges.push(edges.at(-1)! + size);
  return edges;
}

function snapshotRows(range: Excel.Range): Band["rows"] {
  const { values, formulas, text, numberFormat } = range;
  return values.map((row, r) =>
    row.map((value: CellValue, c) =>
      snapshotCell(value, formulas[r]![c], text[r]![c] ?? "", numberFormat[r]![c]),
    ),
  );
}

function snapshotCell(
  raw: CellValue,
  entered: unknown,
  shown: string,
  numberFormat: string,
): SnapshotCell | undefined {
  const value = raw === "" ? null : raw;
  const isFormula = typeof entered === "string" && entered.startsWith("=") && entered !== raw;
  const formula = isFormula ? entered : null;
  if (value === null && formula === null && numberFormat === "General") return undefined;
  // A format that hides everything (`;;;`): the cell still has something to read.
  const text = shown === "" && value !== null ? String(value) : shown;
  return { value, text, formula, numberFormat };
}
