/** Points to EMU, the unit of DrawingML. */
export const EMU_PER_POINT = 12_700;

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

/**
 * Where columns and rows begin, in points from the corner of A1. Edges are whole EMU
 * (column widths are whole pixels of 0.75 pt), so anchors come back exactly as they went in.
 */
export type SheetEdges = {
  /** Left edge of a column; the index may lie beyond the used range. */
  columnEdge(index: number): number;
  rowEdge(index: number): number;
  /** Index of the column that covers x; the one to the right when x lies on an edge. Never a hidden one. */
  columnAt(x: number): number;
  rowAt(y: number): number;
};

export type EdgeLists = {
  /** Left edge of each column, then the right edge of the last one. */
  readonly columnEdges: readonly number[];
  readonly rowEdges: readonly number[];
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
};

export function createSheetEdges(lists: EdgeLists): SheetEdges {
  const columns = axis(lists.columnEdges, lists.defaultColumnWidth, MAX_COLUMNS);
  const rows = axis(lists.rowEdges, lists.defaultRowHeight, MAX_ROWS);
  return {
    columnEdge: columns.edge,
    columnAt: columns.at,
    rowEdge: rows.edge,
    rowAt: rows.at,
  };
}

function axis(edges: readonly number[], size: number, limit: number) {
  const last = Math.max(0, edges.length - 1);
  const end = edges[last] ?? 0;
  const edge = (index: number): number => edges[index] ?? end + (index - last) * size;
  const at = (position: number): number => {
    if (position >= end) {
      const index = size > 0 ? last + Math.floor((position - end) / size) : last;
      return Math.min(index, limit - 1);
    }
    // The last index whose edge is not beyond the position: of several equal edges
    // (hidden rows) that is the one with a size.
    let low = 0;
    let high = last;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (edges[middle]! <= position) low = middle;
      else high = middle;
    }
    return low;
  };
  return { edge, at };
}
