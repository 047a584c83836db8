import type { CSSProperties } from "react";
import type { SnapshotShape } from "../../core/grid/grid-snapshot";
import type { ShapeLook } from "../../xlsx/sheet-view";
import { arrowedLine, dashArray } from "./line-end";
import { presetPath } from "./preset-path";

type Line = NonNullable<ShapeLook["line"]>;

/** One drawing object, in points. Objects that cannot be drawn true become a box with their name. */
export function ShapeView({
  shape,
  look,
  picture,
}: {
  readonly shape: SnapshotShape;
  readonly look: ShapeLook;
  /** Address of the picture's bytes; null when there are none to show. */
  readonly picture: string | null;
}) {
  if (shape.kind === "group") return null;
  const waypoints = look.waypoints ?? shape.connector?.waypoints;
  if (waypoints && waypoints.length > 1) return <LineView shape={shape} look={look} />;
  const { x, y, width, height } = look.frame;
  const middle = `${x + width / 2} ${y + height / 2}`;
  const turn = look.rotation ? `rotate(${look.rotation} ${middle})` : "";
  const flip =
    look.flipHorizontal || look.flipVertical
      ? `translate(${middle}) scale(${look.flipHorizontal ? -1 : 1} ${look.flipVertical ? -1 : 1}) translate(${-(x + width / 2)} ${-(y + height / 2)}) `
      : "";
  if (picture !== null) {
    return (
      <image
        href={picture}
        x={x}
        y={y}
        width={width}
        height={height}
        preserveAspectRatio="none"
        transform={`${turn} ${flip}`.trim() || undefined}
      />
    );
  }
  const preset =
    presetPath(shape.geometry, width, height) ??
    (shape.textBox ? presetPath("rect", width, height) : null);
  return (
    <g transform={turn || undefined}>
      <g transform={flip || undefined}>
        <g transform={`translate(${x} ${y})`}>
          {preset ? (
            <>
              <path d={preset.outline} fill={look.fill ?? "none"} {...strokeOf(look.line)} />
              {preset.lines && <path d={preset.lines} fill="none" {...strokeOf(look.line)} />}
            </>
          ) : (
            <Placeholder shape={shape} look={look} />
          )}
        </g>
      </g>
      {look.text && preset && <TextView look={look} text={look.text} />}
    </g>
  );
}

const strokeOf = (line: Line | null) =>
  line === null
    ? { stroke: "none" }
    : {
        stroke: line.color,
        strokeWidth: line.width,
        strokeDasharray: dashArray(line.dash, line.width),
      };

function LineView({ shape, look }: { readonly shape: SnapshotShape; readonly look: ShapeLook }) {
  const waypoints = look.waypoints ?? shape.connector?.waypoints ?? [];
  if (look.line === null) return null;
  const { stroke, heads } = arrowedLine(
    waypoints,
    look.line.width,
    shape.connector?.beginArrow ?? false,
    shape.connector?.endArrow ?? false,
  );
  return (
    <g className="wb-line">
      <path d={stroke} fill="none" strokeLinejoin="round" {...strokeOf(look.line)} />
      {heads.map((head) => (
        <path key={head} className="wb-head" d={head} fill={look.line?.color} />
      ))}
    </g>
  );
}

/** A chart, a free form, a picture in a format browsers do not show: its place and its name. */
function Placeholder({ shape, look }: { readonly shape: SnapshotShape; readonly look: ShapeLook }) {
  const { width, height } = look.frame;
  return (
    <>
      <rect className="wb-unknown" width={width} height={height} />
      <foreignObject width={width} height={height}>
        <div className="wb-unknown-name">{look.text?.content || shape.name}</div>
      </foreignObject>
    </>
  );
}

const ANCHORS: Readonly<Record<string, CSSProperties["alignItems"]>> = {
  top: "flex-start",
  middle: "center",
  bottom: "flex-end",
};

/** Text of a shape. It turns with the shape, but a flip never mirrors it. */
function TextView({
  look,
  text,
}: {
  readonly look: ShapeLook;
  readonly text: NonNullable<ShapeLook["text"]>;
}) {
  const { x, y, width, height } = look.frame;
  return (
    <foreignObject x={x} y={y} width={width} height={height} className="wb-shape-text">
      <div style={{ alignItems: ANCHORS[text.anchor], textAlign: text.align }}>
        <span style={{ fontSize: text.size, color: text.color, fontWeight: text.bold ? 700 : 400 }}>
          {text.content}
        </span>
      </div>
    </foreignObject>
  );
}
