import type { RangeAddress } from "../core/grid/address";
import { bottom, right } from "../core/grid/geometry";
import type { GridSnapshot, SnapshotCell, SnapshotShape } from "../core/grid/grid-snapshot";
import { cellValue } from "./cell-content";
import { readDrawing } from "./drawing/read-drawing";
import { GENERAL_FORMAT, shownText } from "./number-format";
import { cellExtent, edgesOf, type OpenSheet, openSheet } from "./open-sheet";
import { type Package, partNamed, relationshipsPartName } from "./package";
import { readPageSetup } from "./page-setup";
import { rowSizes } from "./row-sizes";
import type { SheetEdges } from "./sheet-edges";
import { sheetGeometry } from "./sheet-geometry";
import type { SheetModel } from "./sheet-model";
import type { ShapeLook } from "./sheet-view";
import { isTrue, workbookParts } from "./workbook-parts";
import { attribute, child } from "./xml";

/** All that is read of one sheet at once. */
export type SheetReading = {
  readonly sheet: OpenSheet;
  readonly snapshot: GridSnapshot;
  readonly shapeLooks: ReadonlyMap<string, ShapeLook>;
  /** From A1 over all cells, merges and objects. */
  readonly extent: RangeAddress;
};

/** Readings of one worksheet part; they differ when another part they were made from does. */
type Remembered = { readonly sources: readonly unknown[]; readonly reading: SheetReading };
const MAX_REMEMBERED = 8;
const memory = new WeakMap<Uint8Array, Remembered[]>();

let lastRevision = 0;

/** Reads a sheet, or gives the same reading again while nothing it shows has changed. Null when there is no such worksheet. */
export function readSheet(pkg: Package, name: string): SheetReading | null {
  const sheet = openSheet(pkg, name);
  if (!sheet) return null;
  const same = recall(pkg, sheet);
  if (same) return same;
  lastRevision += 1;
  const reading = read(pkg, sheet, lastRevision);
  remember(pkg, reading);
  return reading;
}

/**
 * Hands the readings of a package on to one that differs from it in nothing that a snapshot tells, so that its sheets
 * keep their revisions.
 */
export function keepReadings(before: Package, after: Package): void {
  for (const { name, part } of workbookParts(before).sheets) {
    const bytes = part === null ? null : partNamed(before, part);
    if (!bytes || !memory.has(bytes)) continue;
    const known = recall(before, openSheet(before, name)!);
    const sheet = openSheet(after, name);
    if (known && sheet) remember(after, { ...known, sheet });
  }
}

/** All that a reading is made from, beside the sheet's own part. */
function sourcesOf(pkg: Package, sheet: OpenSheet): readonly unknown[] {
  const { parts, drawing } = sheet;
  return [
    sheet.entry.name,
    ...[
      parts.workbook,
      parts.styles,
      parts.sharedStrings,
      parts.theme,
      drawing,
      drawing === null ? null : relationshipsPartName(drawing),
    ].map((part) => part && partNamed(pkg, part)),
  ];
}

function recall(pkg: Package, sheet: OpenSheet): SheetReading | null {
  const remembered = memory.get(partNamed(pkg, sheet.part)!) ?? [];
  const sources = sourcesOf(pkg, sheet);
  const same = remembered.find((one) => one.sources.every((source, i) => source === sources[i]));
  return same?.reading ?? null;
}

function remember(pkg: Package, reading: SheetReading): void {
  const bytes = partNamed(pkg, reading.sheet.part)!;
  const remembered = memory.get(bytes) ?? [];
  const sources = sourcesOf(pkg, reading.sheet);
  memory.set(bytes, [{ sources, reading }, ...remembered].slice(0, MAX_REMEMBERED));
}

function read(pkg: Package, sheet: OpenSheet, revision: number): SheetReading {
  const { model, entry, parts } = sheet;
  const { root } = model.document;
  const edges = edgesOf(sheet);
  const drawn = sheet.drawing === null ? null : readDrawing(pkg, sheet.drawing, edges);
  const shapes = drawn?.shapes ?? [];
  const extent = includeShapes(cellExtent(model), shapes, edges);
  const geometry = sheetGeometry(model, sheet.digitWidth, extent.right + 1, extent.bottom + 1);
  const protection = child(root, "sheetProtection");
  const snapshot: GridSnapshot = {
    sheet: entry.name,
    visible: entry.visible,
    revision,
    rows: readCells(sheet),
    looks: looksOf(model),
    merges: model.merges,
    ...geometry,
    rowSizes: rowSizes(model),
    page: readPageSetup(root, parts, entry, extent),
    protected: isTrue(protection && attribute(protection, "sheet")),
    shapes,
  };
  return { sheet, snapshot, shapeLooks: drawn?.looks ?? new Map(), extent };
}

/** A look is the index of a cell style: styles are only ever added to a file. */
function looksOf({ rows }: SheetModel): NonNullable<GridSnapshot["looks"]> {
  const looks: number[][] = [];
  for (const { index, cells } of rows) {
    if (cells.length === 0) continue;
    const own: number[] = [];
    for (const { column, style, element } of cells) {
      // An emptied cell of the plain look is as good as none.
      if (style || element.children.length > 0) own[column] = style ?? 0;
    }
    looks[index] = own;
  }
  return looks;
}

function readCells(sheet: OpenSheet): GridSnapshot["rows"] {
  const { model, formulas, strings, styles, parts } = sheet;
  const rows: (SnapshotCell | undefined)[][] = [];
  for (const row of model.rows) {
    const cells: (SnapshotCell | undefined)[] = [];
    for (const cell of row.cells) {
      const value = cellValue(model.document, cell, strings);
      const formula = formulas.formulaOf(cell);
      const format = styles?.formatOf(cell.style) ?? GENERAL_FORMAT;
      const isBlank = value === null && formula === null && format.code === GENERAL_FORMAT.code;
      if (isBlank) continue;
      const text = shownText(value, format, parts.date1904);
      cells[cell.column] = { value, text, formula, numberFormat: format.code };
    }
    if (cells.length > 0) rows[row.index] = cells;
  }
  return rows;
}

function includeShapes(
  extent: RangeAddress,
  shapes: readonly SnapshotShape[],
  edges: SheetEdges,
): RangeAddress {
  let block = extent;
  // The far edge itself belongs to the next column: step back by less than an EMU.
  const inside = (edge: number): number => Math.max(0, edge - 1e-5);
  for (const { bounds } of shapes) {
    block = {
      ...block,
      right: Math.max(block.right, edges.columnAt(inside(right(bounds)))),
      bottom: Math.max(block.bottom, edges.rowAt(inside(bottom(bounds)))),
    };
  }
  return block;
}
