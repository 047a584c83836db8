import type { RangeAddress } from "./address";
import type { Point, Rect } from "./geometry";

export type CellValue = string | number | boolean | null;

/** One cell as it was when the snapshot was taken. Cells without content and without a format of their own are absent. */
export type SnapshotCell = {
  readonly value: CellValue;
  /** The text the cell shows; for a hidden number format (`;;;`) the text of the bare value. */
  readonly text: string;
  /** Formula with its leading `=`, in A1 notation; null for a constant. */
  readonly formula: string | null;
  /** Number format code, `General` when none is set. */
  readonly numberFormat: string;
};

export type ShapeKind = "shape" | "connector" | "picture" | "group" | "other";

/** One end of a connector: what it is glued to. */
export type Glue = { readonly shapeId: string; readonly site: number };

/** How a connector (or a plain line) runs, in sheet points. */
export type ConnectorPath = {
  /** The drawn polyline from begin to end, flips, rotation and adjustments applied. At least two points. */
  readonly waypoints: readonly Point[];
  readonly begin: Glue | null;
  readonly end: Glue | null;
  readonly beginArrow: boolean;
  readonly endArrow: boolean;
};

/** One drawing object. Group members are listed beside their group, in sheet coordinates. */
export type SnapshotShape = {
  /** Stable within this snapshot only: hosts renumber ids on save. */
  readonly id: string;
  readonly name: string;
  readonly kind: ShapeKind;
  /** DrawingML preset name (`flowChartProcess`, `rect`, `bentConnector3`, …); empty for pictures, groups and free forms. */
  readonly geometry: string;
  /** The box as seen on the sheet (a shape turned by 90° has its turned box), points. */
  readonly bounds: Rect;
  /** Clockwise turn in degrees, 0 ≤ rotation < 360. */
  readonly rotation: number;
  readonly text: string;
  /** True for an object inserted as a text box: its text is a label, its frame is not a symbol. */
  readonly textBox: boolean;
  readonly hidden: boolean;
  /** Alt text title and description; empty when not set. */
  readonly title: string;
  readonly description: string;
  readonly connector: ConnectorPath | null;
  /** Id of the group this object belongs to; null outside groups. */
  readonly groupId: string | null;
};

export type PageSetup = {
  /** Excel's paper number (9 = A4, 14 = Folio, 5 = Legal, 1 = Letter); null when the file does not say. */
  readonly paperSize: number | null;
  readonly landscape: boolean;
  /** Print scale in percent; null when the sheet is fitted to pages. */
  readonly scale: number | null;
  /** Pages that a fitted sheet is made to take, across and down; 0 where any number will do. Absent when it is not known. */
  readonly fit?: { readonly wide: number; readonly tall: number };
  /** Margins in points. */
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly printArea: readonly RangeAddress[];
  /** Rows repeated on each page. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Row indexes that start a new page by a manual break. */
  readonly rowBreaks: readonly number[];
};

/** How a file gives the height of a row. One that nobody fixed follows its text, whatever is stated. */
export type RowSize = {
  /** Points, not rounded; null when the file states none. */
  readonly stated: number | null;
  readonly fixed: boolean;
};

/** Immutable copy of one sheet. */
export type GridSnapshot = {
  readonly sheet: string;
  readonly visible: boolean;
  /** Grows with every change the adapter knows of; equal revisions mean equal content. */
  readonly revision: number;
  /** Sparse: `rows[r]?.[c]`. */
  readonly rows: readonly (readonly (SnapshotCell | undefined)[] | undefined)[];
  readonly merges: readonly RangeAddress[];
  /** Left edge of each column, then the right edge of the last one: points. Hidden columns have no width. Use `columnEdge`. */
  readonly columnEdges: readonly number[];
  readonly rowEdges: readonly number[];
  /** By row; one that is not listed is neither stated nor fixed. Absent where the host does not tell. */
  readonly rowSizes?: readonly (RowSize | undefined)[];
  /**
   * What a host needs to know a cell's whole look again, sparse as `rows`. It means nothing to anyone else, and is absent
   * where a host cannot give looks back.
   */
  readonly looks?: readonly (readonly (number | undefined)[] | undefined)[];
  /** Size of the columns and rows after the last known edge, points. */
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  readonly page: PageSetup;
  readonly protected: boolean;
  readonly shapes: readonly SnapshotShape[];
};

export const cellAt = (
  snapshot: Pick<GridSnapshot, "rows">,
  row: number,
  column: number,
): SnapshotCell | undefined => snapshot.rows[row]?.[column];

/** Shown text of a cell, trimmed; empty for an absent one. */
export const textAt = (snapshot: GridSnapshot, row: number, column: number): string =>
  cellAt(snapshot, row, column)?.text.trim() ?? "";

function edgeAt(edges: readonly number[], index: number, size: number): number {
  const last = edges.length - 1;
  return edges[index] ?? (edges[last] ?? 0) + (index - last) * size;
}

/** Left edge of a column (index may lie beyond the used range), points. */
export const columnEdge = (snapshot: GridSnapshot, column: number): number =>
  edgeAt(snapshot.columnEdges, column, snapshot.defaultColumnWidth);

/** Width of a column, points. */
export const columnWidth = (snapshot: GridSnapshot, column: number): number =>
  columnEdge(snapshot, column + 1) - columnEdge(snapshot, column);

/** Top edge of a row (index may lie beyond the used range), points. */
export const rowEdge = (snapshot: GridSnapshot, row: number): number =>
  edgeAt(snapshot.rowEdges, row, snapshot.defaultRowHeight);

const AUTOMATIC: RowSize = { stated: null, fixed: false };

/** How the height of a row is given; undefined where the host does not tell. */
export const rowSize = ({ rowSizes }: GridSnapshot, row: number): RowSize | undefined =>
  rowSizes && (rowSizes[row] ?? AUTOMATIC);

/** The box a block of cells covers, points. */
export function rangeBounds(snapshot: GridSnapshot, range: RangeAddress): Rect {
  const x = columnEdge(snapshot, range.left);
  const y = rowEdge(snapshot, range.top);
  return {
    x,
    y,
    width: columnEdge(snapshot, range.right + 1) - x,
    height: rowEdge(snapshot, range.bottom + 1) - y,
  };
}

/** The merged block a cell belongs to; the cell alone when it is not merged. */
export function mergedRange(snapshot: GridSnapshot, row: number, column: number): RangeAddress {
  for (const merge of snapshot.merges) {
    if (row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right) {
      return merge;
    }
  }
  return { top: row, left: column, bottom: row, right: column };
}
