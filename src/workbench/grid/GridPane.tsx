import { memo, useMemo } from "react";
import { cellName, contains, type RangeAddress } from "../../core/grid/address";
import type { Rect } from "../../core/grid/geometry";
import { ShapeOverlay } from "../overlay/ShapeOverlay";
import { endOf, PX_PER_POINT, type Span, startOf } from "./axis";
import { CellView } from "./CellView";
import { GroundView } from "./GroundView";
import { intersects, sameRange } from "./merges";
import { type PaneArea, type PaneCell, paneRows } from "./pane-cells";

/** Pixel extent of a span; nothing for an empty one. */
const extentOf = (axis: PaneArea["rows"], { first, last }: Span): [number, number] =>
  last < first ? [0, 0] : [startOf(axis, first), endOf(axis, last)];

/**
 * One of up to four parts that a freeze cuts a sheet into. Its own corner is the origin of everything in it,
 * and what reaches over its edge is cut off there.
 */
export const GridPane = memo(function GridPane({
  pictures,
  selected,
  active,
  className,
  ...area
}: PaneArea & {
  readonly pictures: ReadonlyMap<string, string>;
  readonly selected: RangeAddress;
  /** Block of the active cell. */
  readonly active: RangeAddress;
  readonly className: string;
}) {
  const { snapshot, view, rows, columns, rowSpan, columnSpan, rowRange, columnRange } = area;
  const [left, right] = extentOf(columns, columnRange);
  const [top, bottom] = extentOf(rows, rowRange);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `area` is a new object each time, its parts are not
  const lines = useMemo(
    () => paneRows(area, active),
    [snapshot, view, rows, columns, rowSpan, columnSpan, rowRange, columnRange, active],
  );
  const laidOut = useMemo<Rect>(() => {
    const [x, x2] = extentOf(columns, columnSpan);
    const [y, y2] = extentOf(rows, rowSpan);
    return {
      x: x / PX_PER_POINT,
      y: y / PX_PER_POINT,
      width: (x2 - x) / PX_PER_POINT,
      height: (y2 - y) / PX_PER_POINT,
    };
  }, [rows, columns, rowSpan, columnSpan]);
  const single = sameRange(selected, active);
  return (
    <div className={`wb-pane ${className}`} style={{ width: right - left, height: bottom - top }}>
      <GroundView {...area} left={left} top={top} />
      {lines.map(({ row, cells }) => (
        <div key={row} {...rowProps(row, cells)}>
          {cells.map((item) => (
            <CellView
              key={item.range.left}
              item={item}
              runs={view.runsAt(item.range.top, item.range.left)}
              note={view.notes.get(cellName(item.range.top, item.range.left)) ?? null}
              stale={view.staleFormulas.has(cellName(item.range.top, item.range.left))}
              selected={contains(selected, item.range.top, item.range.left)}
              left={left}
              top={top}
            />
          ))}
        </div>
      ))}
      <ShapeOverlay
        shapes={snapshot.shapes}
        looks={view.shapeLooks}
        pictures={pictures}
        area={laidOut}
        left={left}
        top={top}
      />
      <Mark
        className={single ? "wb-selected wb-single" : "wb-selected"}
        range={selected}
        area={area}
        left={left}
        top={top}
      />
      <Mark
        className={single ? "wb-active" : "wb-active wb-one-of-many"}
        range={active}
        area={area}
        left={left}
        top={top}
      />
      <NoteBox
        text={view.notes.get(cellName(active.top, active.left)) ?? null}
        range={active}
        area={area}
        left={left}
        top={top}
      />
    </div>
  );
});

/** The note of the active cell, for those who use keys; screen readers hear it as the cell's description. */
function NoteBox({
  text,
  range,
  area: { rows, columns },
  left,
  top,
}: {
  readonly text: string | null;
  readonly range: RangeAddress;
  readonly area: PaneArea;
  readonly left: number;
  readonly top: number;
}) {
  if (text === null) return null;
  const place = {
    left: endOf(columns, range.right) - left + 10,
    top: startOf(rows, range.top) - top,
  };
  return (
    <div className="wb-note-box" style={place} aria-hidden="true">
      {text}
    </div>
  );
}

/** A line that only shows parts of cells of another pane is no row of its own. */
const rowProps = (row: number, cells: readonly PaneCell[]) =>
  cells.every((cell) => cell.foreign) ? {} : { role: "row", "aria-rowindex": row + 1 };

/** Frame around a block, where it touches the pane. */
function Mark({
  className,
  range,
  area: { rows, columns, rowRange, columnRange },
  left,
  top,
}: {
  readonly className: string;
  readonly range: RangeAddress;
  readonly area: PaneArea;
  readonly left: number;
  readonly top: number;
}) {
  const pane = {
    top: rowRange.first,
    left: columnRange.first,
    bottom: rowRange.last,
    right: columnRange.last,
  };
  if (!intersects(range, pane)) return null;
  const x = startOf(columns, range.left);
  const y = startOf(rows, range.top);
  return (
    <div
      className={className}
      style={{
        left: x - left,
        top: y - top,
        width: endOf(columns, range.right) - x,
        height: endOf(rows, range.bottom) - y,
      }}
    />
  );
}
