import { columnPoints, defaultColumnPoints, rowPoints } from "./column-width";
import type { EdgeLists } from "./sheet-edges";
import type { SheetModel } from "./sheet-model";
import { isTrue } from "./workbook-parts";
import { attribute, child, childrenNamed, type XmlElement } from "./xml";

const LAST_COLUMN = 16_384;
/** Excel's height of a row in a file that does not say, points. */
const PLAIN_ROW_HEIGHT = 15;
const PLAIN_COLUMN_DIGITS = 8;

const numberOf = (element: XmlElement | null, name: string): number | null => {
  const text = element && attribute(element, name);
  const number = Number(text ?? Number.NaN);
  return Number.isFinite(number) ? number : null;
};

export type ColumnEntry = {
  /** Inclusive, from 0. */
  readonly first: number;
  readonly last: number;
  /** Points; null when the entry only carries a style. */
  readonly width: number | null;
  readonly style: number | null;
};

/** Entries of `<cols>`. `mdw` is the width of a digit in pixels. */
export function columnEntries(root: XmlElement, mdw: number): readonly ColumnEntry[] {
  const list = child(root, "cols");
  return (list ? childrenNamed(list, "col") : []).map((element) => {
    const width = numberOf(element, "width");
    const hidden = isTrue(attribute(element, "hidden"));
    return {
      first: (numberOf(element, "min") ?? 1) - 1,
      last: Math.min(numberOf(element, "max") ?? 1, LAST_COLUMN) - 1,
      width: hidden ? 0 : width === null ? null : columnPoints(width, mdw),
      style: numberOf(element, "style"),
    };
  });
}

/**
 * Edges of all columns and rows that the part sizes, and at least of `columns` × `rows`;
 * all that come after them have the default size.
 */
export function sheetGeometry(
  model: SheetModel,
  mdw: number,
  columns: number,
  rows: number,
): EdgeLists {
  const { root } = model.document;
  const format = child(root, "sheetFormatPr");
  const stored = numberOf(format, "defaultColWidth");
  const plainWidth =
    stored === null
      ? defaultColumnPoints(numberOf(format, "baseColWidth") ?? PLAIN_COLUMN_DIGITS, mdw)
      : columnPoints(stored, mdw);
  const entries = columnEntries(root, mdw);
  // An entry that runs to the last column of the sheet is its default.
  const tail = entries.find((entry) => entry.last === LAST_COLUMN - 1);
  const sized = entries.filter((entry) => entry !== tail);
  const width = tail?.width ?? plainWidth;
  const columnCount = Math.max(columns, tail?.first ?? 0, ...sized.map((entry) => entry.last + 1));
  const widths = new Array<number>(columnCount).fill(plainWidth);
  for (const entry of entries) {
    if (entry.width !== null) widths.fill(entry.width, entry.first, entry.last + 1);
  }

  const zeroHeight = isTrue(format && attribute(format, "zeroHeight"));
  const height = rowPoints(numberOf(format, "defaultRowHeight") ?? PLAIN_ROW_HEIGHT);
  const defaultRowHeight = zeroHeight ? 0 : height;
  const rowCount = model.rows.reduce((count, row) => Math.max(count, row.index + 1), rows);
  const heights = new Array<number>(rowCount).fill(defaultRowHeight);
  for (const { index, element } of model.rows) {
    const own = numberOf(element, "ht");
    const hidden = isTrue(attribute(element, "hidden"));
    heights[index] = hidden ? 0 : own === null ? height : rowPoints(own);
  }
  return {
    columnEdges: edgesOf(widths),
    rowEdges: edgesOf(heights),
    defaultColumnWidth: width,
    defaultRowHeight,
  };
}

function edgesOf(sizes: readonly number[]): readonly number[] {
  const edges = [0];
  for (const size of sizes) edges.push(edges.at(-1)! + size);
  return edges;
}
