import type { RangeAddress } from "./address";
import {
  columnEdge,
  type GridSnapshot,
  rowEdge,
  type SnapshotCell,
  type SnapshotShape,
} from "./grid-snapshot";
import { LOST_REFERENCE, moveFormulaCells } from "./move-formula-cells";
import { movedRange, movedSpan, newBlocks, type TrackChange } from "./track-change";

type Rows = GridSnapshot["rows"];

/**
 * The sheet as it will be once rows or columns have come or gone, as a host does it: new ones take the size and the
 * number formats of those before them. Objects are taken to move and size with their cells, as those of ours do.
 */
export function movedSnapshot(snapshot: GridSnapshot, change: TrackChange): GridSnapshot {
  const isRow = change.axis === "row";
  const moved = withMovedFormulas(snapshot, snapshot.sheet, change);
  const { looks } = snapshot;
  const rows: Rows = isRow
    ? splicedRows(moved.rows, change)
    : moved.rows.map((cells) => cells && spliced(cells, change, blank(cells[change.at - 1])));
  const edge = isRow ? rowEdge : columnEdge;
  const edges = isRow ? snapshot.rowEdges : snapshot.columnEdges;
  const band = { from: edge(snapshot, change.at), to: edge(snapshot, change.at + change.count) };
  const added =
    (change.at > 0 ? band.from - edge(snapshot, change.at - 1) : edge(snapshot, 1)) * change.count;
  const { page } = snapshot;
  return {
    ...snapshot,
    rows,
    merges: movedMerges(snapshot.merges, change),
    ...(looks && {
      looks: isRow
        ? spliced(looks, change, looks[change.at - 1])
        : looks.map((row) => row && spliced(row, change, row[change.at - 1])),
    }),
    ...(isRow
      ? {
          rowEdges: movedEdges(edges, snapshot.defaultRowHeight, change),
          ...(snapshot.rowSizes && {
            rowSizes: spliced(snapshot.rowSizes, change, snapshot.rowSizes[change.at - 1]),
          }),
        }
      : { columnEdges: movedEdges(edges, snapshot.defaultColumnWidth, change) }),
    page: {
      ...page,
      printArea: kept(page.printArea, change),
      titleRows: isRow && page.titleRows ? movedSpan(change, page.titleRows) : page.titleRows,
      rowBreaks: isRow ? movedBreaks(page.rowBreaks, change) : page.rowBreaks,
    },
    shapes: snapshot.shapes.map((shape) => movedShape(shape, change, { ...band, added })),
  };
}

/** A sheet after rows or columns of another one (or its own) came or went: its formulas go on meaning the same cells. */
export function withMovedFormulas(
  snapshot: GridSnapshot,
  changed: string,
  change: TrackChange,
): GridSnapshot {
  const movedCell = (cell: SnapshotCell | undefined): SnapshotCell | undefined => {
    if (!cell?.formula) return cell;
    const formula = moveFormulaCells(cell.formula, snapshot.sheet, changed, change);
    if (formula === cell.formula) return cell;
    const isLost = formula.split(LOST_REFERENCE).length > cell.formula.split(LOST_REFERENCE).length;
    return isLost
      ? { ...cell, formula, value: LOST_REFERENCE, text: LOST_REFERENCE }
      : { ...cell, formula };
  };
  const rows = snapshot.rows.map((cells) => cells?.map(movedCell));
  const isSame = rows.every(
    (cells, r) => cells?.every((cell, c) => cell === snapshot.rows[r]?.[c]) ?? true,
  );
  return isSame ? snapshot : { ...snapshot, rows };
}

const blank = (cell: SnapshotCell | undefined): SnapshotCell | undefined =>
  cell && cell.numberFormat !== "General"
    ? { value: null, text: "", formula: null, numberFormat: cell.numberFormat }
    : undefined;

function splicedRows(rows: Rows, change: TrackChange): Rows {
  return spliced(rows, change, rows[change.at - 1]?.map(blank));
}

function spliced<T>(
  items: readonly T[],
  { kind, at, count }: TrackChange,
  filler: T,
): readonly T[] {
  if (kind === "delete") return [...items.slice(0, at), ...items.slice(at + count)];
  if (items.length < at) return items;
  return [
    ...items.slice(0, at),
    ...Array.from({ length: count }, () => filler),
    ...items.slice(at),
  ];
}

const kept = (ranges: readonly RangeAddress[], change: TrackChange): readonly RangeAddress[] =>
  ranges.flatMap((range) => movedRange(change, range) ?? []);

/** Merged blocks afterwards; a merge of one cell is none. */
export const movedMerges = (
  merges: readonly RangeAddress[],
  change: TrackChange,
): readonly RangeAddress[] => [...kept(merges, change).filter(isBlock), ...newBlocks(change)];

const isBlock = ({ top, left, bottom, right }: RangeAddress): boolean =>
  top !== bottom || left !== right;

function movedEdges(
  edges: readonly number[],
  size: number,
  change: TrackChange,
): readonly number[] {
  const sizes = edges.slice(1).map((edge, i) => edge - edges[i]!);
  while (sizes.length < change.at) sizes.push(size);
  const filler = sizes[change.at - 1] ?? sizes[0] ?? size;
  const after = [edges[0] ?? 0];
  for (const one of spliced(sizes, change, filler)) after.push(after.at(-1)! + one);
  return after;
}

/** New rows at a break come after it; a break among deleted rows goes with them. */
const movedBreaks = (breaks: readonly number[], { kind, at, count }: TrackChange) =>
  breaks.flatMap((row) => {
    if (row <= at) return [row];
    if (kind === "insert") return [row + count];
    return row < at + count ? [] : [row - count];
  });

/** Where the change is on the sheet: the band that goes, or the edge that opens and by how much; points. */
type Band = { readonly from: number; readonly to: number; readonly added: number };

function movedShape(shape: SnapshotShape, { axis, kind }: TrackChange, band: Band): SnapshotShape {
  const { from, to, added } = band;
  const start = (at: number): number =>
    kind === "insert"
      ? at >= from
        ? at + added
        : at
      : Math.min(at, Math.max(from, at - (to - from)));
  // What ends exactly where new rows begin does not reach over them.
  const end = (at: number): number => (kind === "insert" && at === from ? at : start(at));
  const { bounds, connector } = shape;
  const size = axis === "row" ? "height" : "width";
  const place = axis === "row" ? "y" : "x";
  const first = start(bounds[place]);
  const last = Math.max(first, end(bounds[place] + bounds[size]));
  return {
    ...shape,
    bounds: { ...bounds, [place]: first, [size]: last - first },
    connector: connector && {
      ...connector,
      waypoints: connector.waypoints.map((point) => ({ ...point, [place]: start(point[place]) })),
    },
  };
}
