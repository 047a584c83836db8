import { memo } from "react";
import { overlapArea, type Rect } from "../../core/grid/geometry";
import type { SnapshotShape } from "../../core/grid/grid-snapshot";
import type { ShapeLook } from "../../xlsx/sheet-view";
import { PX_PER_POINT } from "../grid/axis";
import { ShapeView } from "./ShapeView";

/** Room around an object for its line, its arrowheads and objects without any height; points. */
const MARGIN = 12;

const grown = ({ x, y, width, height }: Rect): Rect => ({
  x: x - MARGIN,
  y: y - MARGIN,
  width: width + 2 * MARGIN,
  height: height + 2 * MARGIN,
});

/** All drawing objects of a pane, in the sheet's own coordinates. It takes no pointer events. */
export const ShapeOverlay = memo(function ShapeOverlay({
  shapes,
  looks,
  pictures,
  area,
  left,
  top,
}: {
  readonly shapes: readonly SnapshotShape[];
  readonly looks: ReadonlyMap<string, ShapeLook>;
  readonly pictures: ReadonlyMap<string, string>;
  /** The part of the sheet that is laid out, points. */
  readonly area: Rect;
  readonly left: number;
  readonly top: number;
}) {
  return (
    <svg className="wb-overlay" aria-hidden="true">
      <g transform={`translate(${-left} ${-top}) scale(${PX_PER_POINT})`}>
        {shapes.map((shape) => {
          const look = looks.get(shape.id);
          if (!look || shape.hidden || overlapArea(grown(shape.bounds), area) === 0) return null;
          return (
            <ShapeView
              key={shape.id}
              shape={shape}
              look={look}
              picture={pictures.get(shape.id) ?? null}
            />
          );
        })}
      </g>
    </svg>
  );
});
