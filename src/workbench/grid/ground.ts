import type { RangeAddress } from "../../core/grid/address";
import type { GridSnapshot } from "../../core/grid/grid-snapshot";
import type { BorderLine, SheetView } from "../../xlsx/sheet-view";
import { type Axis, endOf, type Span, sizeOf, startOf } from "./axis";
import { heavier, lineStyle } from "./line-style";
import { intersects, mergeAt } from "./merges";

/** Everything that lies under the texts of a part of the sheet, in CSS pixels from A1. */
export type Ground = {
  readonly fills: readonly FillBox[];
  /** SVG path of the pale lines between cells. */
  readonly gridLines: string;
  readonly strokes: readonly Stroke[];
};

export type FillBox = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: string;
};

/** All lines of one look, as one SVG path. */
export type Stroke = {
  readonly d: string;
  readonly color: string;
  readonly width: number;
  readonly dash: string | null;
};

type Place = {
  readonly snapshot: GridSnapshot;
  readonly view: SheetView;
  readonly rows: Axis;
  readonly columns: Axis;
};

const GRID = "grid";
/** Colour of a border that the file leaves to the reader. */
const AUTOMATIC = "#000000";

export function groundOf(place: Place, rowSpan: Span, columnSpan: Span): Ground {
  const { snapshot, view, rows, columns } = place;
  const part: RangeAddress = {
    top: rowSpan.first,
    left: columnSpan.first,
    bottom: rowSpan.last,
    right: columnSpan.last,
  };
  const merges = snapshot.merges.filter((merge) => intersects(merge, part));
  const anchor = (row: number, column: number): RangeAddress =>
    mergeAt(merges, row, column) ?? { top: row, left: column, bottom: row, right: column };
  const fillAt = (row: number, column: number): string | null => {
    const { top, left } = anchor(row, column);
    return view.lookAt(top, left).fill;
  };
  const sameMerge = (row: number, column: number, row2: number, column2: number): boolean => {
    const merge = mergeAt(merges, row, column);
    return merge !== null && merge === mergeAt(merges, row2, column2);
  };
  /** What is drawn on the edge between two cells; the first lies left of or above the second. */
  const between = (
    [row, column]: readonly [number, number],
    [row2, column2]: readonly [number, number],
    first: BorderLine | null,
    second: BorderLine | null,
  ): BorderLine | typeof GRID | null => {
    if (sameMerge(row, column, row2, column2)) return null;
    const border = heavier(first, second);
    if (border) return border;
    const filled = fillAt(row, column) !== null || fillAt(row2, column2) !== null;
    return view.gridLines && !filled ? GRID : null;
  };

  const paths = createPaths();
  const fills: FillBox[] = [];
  for (let row = part.top; row <= part.bottom; row++) {
    if (sizeOf(rows, row) === 0) continue;
    for (let column = part.left; column <= part.right; column++) {
      if (sizeOf(columns, column) === 0) continue;
      const color = fillAt(row, column);
      if (color !== null) {
        const x = startOf(columns, column);
        const y = startOf(rows, row);
        fills.push({ x, y, width: sizeOf(columns, column), height: sizeOf(rows, row), color });
      }
    }
  }

  for (let row = part.top - 1; row <= part.bottom; row++) {
    const next = nextShown(rows, row);
    if (row >= 0 && sizeOf(rows, row) === 0) continue;
    const y = row < 0 ? 0 : endOf(rows, row);
    for (let column = part.left; column <= part.right; column++) {
      const above = row < 0 ? null : view.lookAt(row, column).border.bottom;
      const kind = between(
        [row, column],
        [next, column],
        above,
        view.lookAt(next, column).border.top,
      );
      paths.horizontal(kind, y, startOf(columns, column), endOf(columns, column));
    }
    paths.endRun();
  }
  for (let column = part.left - 1; column <= part.right; column++) {
    const next = nextShown(columns, column);
    if (column >= 0 && sizeOf(columns, column) === 0) continue;
    const x = column < 0 ? 0 : endOf(columns, column);
    for (let row = part.top; row <= part.bottom; row++) {
      const before = column < 0 ? null : view.lookAt(row, column).border.right;
      const kind = between([row, column], [row, next], before, view.lookAt(row, next).border.left);
      paths.vertical(kind, x, startOf(rows, row), endOf(rows, row));
    }
    paths.endRun();
  }
  return { fills, ...paths.done() };
}

/** The row or column that stands visibly after one: hidden ones lend their edge to the next. */
function nextShown(axis: Axis, index: number): number {
  let next = index + 1;
  while (sizeOf(axis, next) === 0 && next < axis.edges.length - 1) next++;
  return next;
}

type Kind = BorderLine | typeof GRID | null;

/** Collects segments and joins those that go on in the same look, so that dashes run through. */
function createPaths() {
  const byLook = new Map<string, { parts: string[]; stroke: Omit<Stroke, "d"> }>();
  const grid: string[] = [];
  let run: { kind: Kind; at: number; from: number; to: number; upright: boolean } | null = null;

  const sameKind = (a: Kind, b: Kind): boolean =>
    a === b ||
    (a !== null &&
      b !== null &&
      a !== GRID &&
      b !== GRID &&
      a.style === b.style &&
      a.color === b.color);

  function endRun(): void {
    if (run && run.kind !== null && run.to > run.from) write(run.kind, run);
    run = null;
  }

  function write(
    kind: BorderLine | typeof GRID,
    { at, from, to, upright }: NonNullable<typeof run>,
  ) {
    const segment = (centre: number): string =>
      upright ? `M${centre} ${from}V${to}` : `M${from} ${centre}H${to}`;
    // A line one pixel wide takes the last pixel of the cell before it; A1's own edge has none before it.
    const thin = Math.max(at - 0.5, 0.5);
    if (kind === GRID) {
      grid.push(segment(thin));
      return;
    }
    const { width, dash, double } = lineStyle(kind.style);
    const color = kind.color ?? AUTOMATIC;
    const key = `${color} ${width} ${dash}`;
    const known = byLook.get(key) ?? { parts: [], stroke: { color, width, dash } };
    byLook.set(key, known);
    if (double) known.parts.push(segment(Math.max(at - 1.5, 0.5)), segment(at + 0.5));
    else known.parts.push(segment(width === 2 ? Math.max(at, 1) : thin));
  }

  function add(kind: Kind, at: number, from: number, to: number, upright: boolean): void {
    if (run && sameKind(run.kind, kind) && run.at === at && run.to === from) {
      run.to = to;
      return;
    }
    endRun();
    run = { kind, at, from, to, upright };
  }

  return {
    horizontal: (kind: Kind, y: number, from: number, to: number) => add(kind, y, from, to, false),
    vertical: (kind: Kind, x: number, from: number, to: number) => add(kind, x, from, to, true),
    endRun,
    done: () => ({
      gridLines: grid.join(""),
      strokes: [...byLook.values()].map(({ parts, stroke }) => ({ ...stroke, d: parts.join("") })),
    }),
  };
}
