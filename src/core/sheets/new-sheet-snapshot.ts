import type { CellAddress } from "../grid/address";
import type { GridSnapshot, PageSetup, SnapshotCell } from "../grid/grid-snapshot";
import type { NewSheet, PageZoom, SheetPage } from "../sheet-commands";
import type { CellContent } from "../workbook-port";
import { cellLooks } from "./cell-looks";
import { contentCells } from "./content-cells";

/** Sizes of a new sheet in Calibri 11, points. */
const COLUMN_WIDTH = 48;
const ROW_HEIGHT = 15;
const GENERAL = "General";

/** The sheet that `add-sheet` makes, as it is read back. Shown texts are those of the bare values. */
export function newSheetSnapshot(sheet: string, content: NewSheet): GridSnapshot {
  const rows: (SnapshotCell | undefined)[][] = [];
  const put = ({ row, column }: CellAddress, change: Partial<SnapshotCell>): void => {
    const cells = rows[row] ?? [];
    rows[row] = cells;
    cells[column] = { ...(cells[column] ?? EMPTY), ...change };
  };
  for (const { at, content: entered } of contentCells(content.cells)) put(at, shown(entered));
  for (const { look, ...at } of cellLooks(content.looks)) {
    const { numberFormat = GENERAL } = look;
    if (numberFormat !== GENERAL) put(at, { numberFormat });
  }
  const { merges } = content;
  const extent = {
    rows: Math.max(content.rowHeights.length, rows.length, ...merges.map((m) => m.bottom + 1)),
    columns: rows.reduce(
      (most, cells) => Math.max(most, cells.length),
      Math.max(content.columnWidths.length, ...merges.map((m) => m.right + 1)),
    ),
  };
  return {
    sheet,
    visible: true,
    revision: 0,
    rows,
    merges,
    columnEdges: edgesOf(content.columnWidths, extent.columns, COLUMN_WIDTH),
    rowEdges: edgesOf(content.rowHeights, extent.rows, ROW_HEIGHT),
    defaultColumnWidth: COLUMN_WIDTH,
    defaultRowHeight: ROW_HEIGHT,
    page: newPage(content.page),
    protected: false,
    shapes: [],
  };
}

const EMPTY: SnapshotCell = { value: null, text: "", formula: null, numberFormat: GENERAL };

function shown(content: CellContent): Pick<SnapshotCell, "value" | "text" | "formula"> {
  const value = "formula" in content ? content.cached : content.value;
  const formula = "formula" in content ? `=${content.formula.replace(/^=/, "")}` : null;
  return { value, text: value === null ? "" : String(value), formula };
}

function edgesOf(sizes: readonly number[], count: number, size: number): readonly number[] {
  const edges = [0];
  for (let i = 0; i < count; i++) edges.push(edges[i]! + (sizes[i] ?? size));
  return edges;
}

const newPage = ({ printArea, rowBreaks, fitToWidth, ...page }: SheetPage): PageSetup => ({
  ...page,
  ...zoomOf(zoomFor(fitToWidth)),
  printArea: printArea ? [printArea] : [],
  rowBreaks: breakRows(rowBreaks),
});

/** One page wide and as many high as needed, or as it is. */
export const zoomFor = (fitToWidth: boolean): PageZoom =>
  fitToWidth ? { wide: 1, tall: 0 } : { scale: 100 };

/** A scale or a fit as a snapshot tells it. */
export const zoomOf = (zoom: PageZoom): Pick<PageSetup, "scale" | "fit"> =>
  "scale" in zoom ? { scale: zoom.scale } : { scale: null, fit: zoom };

/** Rows that begin a page by a break, each once and in order; the first row begins one anyway. */
export const breakRows = (rows: readonly number[]): readonly number[] =>
  [...new Set(rows)].filter((row) => row > 0).sort((a, b) => a - b);
