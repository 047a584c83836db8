import { memo, useMemo } from "react";
import { groundOf } from "./ground";
import type { PaneArea } from "./pane-cells";

type GroundViewProps = PaneArea & { readonly left: number; readonly top: number };

/** Fills, pale grid lines and borders of a pane, below its texts. */
export const GroundView = memo(function GroundView(props: GroundViewProps) {
  const { snapshot, view, rows, columns, rowSpan, columnSpan, left, top } = props;
  const ground = useMemo(
    () => groundOf({ snapshot, view, rows, columns }, rowSpan, columnSpan),
    [snapshot, view, rows, columns, rowSpan, columnSpan],
  );
  return (
    <svg className="wb-ground" aria-hidden="true">
      <g transform={`translate(${-left} ${-top})`}>
        {ground.fills.map(({ x, y, width, height, color }) => (
          <rect key={`${x} ${y}`} x={x} y={y} width={width} height={height} fill={color} />
        ))}
        <path className="wb-gridlines" d={ground.gridLines} />
        {ground.strokes.map(({ d, color, width, dash }) => (
          <path
            key={`${color} ${width} ${dash}`}
            d={d}
            stroke={color}
            strokeWidth={width}
            strokeDasharray={dash ?? undefined}
          />
        ))}
      </g>
    </svg>
  );
});
