import type { Rect } from "../../grid/geometry";
import { bottom, centre, right } from "../../grid/geometry";
import { rangeBounds } from "../../grid/grid-snapshot";
import type { DrawnFlowInput } from "./drawn-flow";

/** Where a shape stands: indexes into the lanes and rows of the input; null for none. */
export type Place = {
  readonly lanes: { readonly first: number; readonly last: number } | null;
  readonly row: number | null;
  readonly inBody: boolean;
  /** Reaches over whole rows, as a frame does and a symbol does not. */
  readonly tall: boolean;
  /** Over another column of the table, beside the lanes. */
  readonly beside: boolean;
};

type Span = { readonly from: number; readonly to: number };

/** A shape belongs to the lanes when at least this part of its width is over them. */
const LEAST_OVER_LANES = 0.5;
/** A symbol over a border stands in both lanes when the smaller part is at least this much of it. */
const LEAST_PART_OF_SYMBOL = 1 / 3;
/** A bar wider than this many lanes stands in each lane that it covers by `LEAST_PART_OF_LANE`. */
const BAR_WIDTH = 1.5;
const LEAST_PART_OF_LANE = 0.4;
/** A shape stands on an activity when at least this part of its height is over the row. */
const LEAST_OVER_ROW = 0.4;
/** Two rows covered by this much make a frame. */
const FRAME_COVER = 0.9;

const shared = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));

/** Index of the span with the largest share; the first of equals. */
function largest(shares: readonly number[]): number {
  return shares.reduce((best, share, i) => (share > (shares[best] ?? 0) + 1e-6 ? i : best), 0);
}

function lanesOf(across: Span, lanes: readonly Span[]): Place["lanes"] {
  const width = across.to - across.from;
  const shares = lanes.map((lane) => shared(across, lane));
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (total === 0 || total < width * LEAST_OVER_LANES) return null;
  const main = largest(shares);
  const isBar = width > BAR_WIDTH * (lanes[main]!.to - lanes[main]!.from);
  const standsIn = (lane: Span, i: number): boolean =>
    i === main ||
    (isBar
      ? shares[i]! >= (lane.to - lane.from) * LEAST_PART_OF_LANE && shares[i]! > 0
      : shares[i]! >= width * LEAST_PART_OF_SYMBOL);
  const over = lanes.flatMap((lane, i) => (standsIn(lane, i) ? [i] : []));
  return { first: Math.min(...over), last: Math.max(...over) };
}

/** A row that a shape lies over, and how much of the shape's height is there. */
type RowShare = { readonly index: number; readonly row: Span; readonly share: number };

/** Most of a table's rows are far from a shape and passed over without a sum; hidden ones hold nothing. */
const rowsUnder = (down: Span, rows: readonly Span[]): readonly RowShare[] =>
  rows.flatMap((row, index) => {
    const isUnder = row.from < down.to && row.to > down.from && row.to > row.from;
    return isUnder ? [{ index, row, share: shared(down, row) }] : [];
  });

function rowOf(down: Span, under: readonly RowShare[]): number | null {
  const best = under[largest(under.map(({ share }) => share))];
  if (!best) return null;
  const middle = (down.from + down.to) / 2;
  const holdsMiddle = middle >= best.row.from && middle <= best.row.to;
  const isMostly = best.share >= (down.to - down.from) * LEAST_OVER_ROW;
  return holdsMiddle || isMostly ? best.index : null;
}

/** Tells for any box of the sheet where it stands, by overlap with lanes and rows. */
export function placer({
  snapshot,
  lanes,
  rows,
  body,
  table = body,
}: DrawnFlowInput): (box: Rect) => Place {
  const bodyBox = rangeBounds(snapshot, body);
  const tableBox = rangeBounds(snapshot, table);
  const laneSpans = lanes.map(({ left, right: last }): Span => {
    const box = rangeBounds(snapshot, { top: 0, bottom: 0, left, right: last });
    return { from: box.x, to: right(box) };
  });
  const rowSpans = rows.map(({ top, bottom: last }): Span => {
    const box = rangeBounds(snapshot, { top, bottom: last, left: 0, right: 0 });
    return { from: box.y, to: bottom(box) };
  });
  return (box) => {
    const across = { from: box.x, to: right(box) };
    const down = { from: box.y, to: bottom(box) };
    const { x, y } = centre(box);
    const under = rowsUnder(down, rowSpans);
    const covered = under.filter(({ row, share }) => share >= (row.to - row.from) * FRAME_COVER);
    return {
      lanes: lanesOf(across, laneSpans),
      row: rowOf(down, under),
      inBody: x >= bodyBox.x && x <= right(bodyBox) && y >= bodyBox.y && y <= bottom(bodyBox),
      tall: covered.length >= 2,
      beside: x >= tableBox.x && x <= right(tableBox) && (x < bodyBox.x || x > right(bodyBox)),
    };
  };
}
