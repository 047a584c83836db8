import { parseCellName, parseRangeName, type RangeAddress } from "../core/grid/address";
import { attribute, child, childrenNamed, type XmlDocument, type XmlElement } from "./xml";

const MAX_ROWS = 1_048_576;

export type CellNode = {
  readonly row: number;
  readonly column: number;
  /** Index into cellXfs; null when the cell names none. */
  readonly style: number | null;
  readonly element: XmlElement;
};

export type RowNode = {
  readonly index: number;
  readonly element: XmlElement;
  readonly cells: readonly CellNode[];
};

/** The cells of a worksheet part, by address. */
export type SheetModel = {
  readonly document: XmlDocument;
  readonly sheetData: XmlElement | null;
  readonly rows: readonly RowNode[];
  rowAt(row: number): RowNode | null;
  cellAt(row: number, column: number): CellNode | null;
  readonly merges: readonly RangeAddress[];
};

const cache = new WeakMap<XmlDocument, SheetModel>();

export function sheetModel(document: XmlDocument): SheetModel {
  const known = cache.get(document);
  if (known) return known;
  const sheetData = child(document.root, "sheetData");
  const rows = sheetData ? readRows(sheetData) : [];
  const rowsByIndex = new Map(rows.map((row) => [row.index, row]));
  const cells = new Map<number, ReadonlyMap<number, CellNode>>();
  const cellsOf = (row: number): ReadonlyMap<number, CellNode> => {
    let found = cells.get(row);
    if (!found) {
      found = new Map(rowsByIndex.get(row)?.cells.map((cell) => [cell.column, cell]));
      cells.set(row, found);
    }
    return found;
  };
  const model: SheetModel = {
    document,
    sheetData,
    rows,
    rowAt: (row) => rowsByIndex.get(row) ?? null,
    cellAt: (row, column) => cellsOf(row).get(column) ?? null,
    merges: readMerges(document.root),
  };
  cache.set(document, model);
  return model;
}

/** Rows and cells may leave out their address: each then follows the one before it. */
function readRows(sheetData: XmlElement): readonly RowNode[] {
  let next = 0;
  return childrenNamed(sheetData, "row").map((element) => {
    const number = Number(attribute(element, "r") ?? next + 1);
    const isPlace = Number.isInteger(number) && number >= 1 && number <= MAX_ROWS;
    const index = isPlace ? number - 1 : next;
    next = index + 1;
    return { index, element, cells: readCells(element, index) };
  });
}

function readCells(rowElement: XmlElement, row: number): readonly CellNode[] {
  let next = 0;
  return childrenNamed(rowElement, "c").map((element) => {
    const address = parseCellName(attribute(element, "r") ?? "");
    const column = address?.column ?? next;
    next = column + 1;
    const style = attribute(element, "s");
    return { row, column, style: style === null ? null : Number(style), element };
  });
}

function readMerges(root: XmlElement): readonly RangeAddress[] {
  const list = child(root, "mergeCells");
  if (!list) return [];
  return childrenNamed(list, "mergeCell").flatMap((element) => {
    const range = parseRangeName(attribute(element, "ref") ?? "");
    return range ? [range] : [];
  });
}
