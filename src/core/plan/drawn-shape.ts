import type { Point } from "../grid/geometry";
import type { Glue, SnapshotShape } from "../grid/grid-snapshot";
import type { DrawnEdge, DrawnGeometry, DrawnShape, Side } from "../workbook-port";
import { recordedLook } from "./fingerprint";
import { lookFromText } from "./look-text";
import { symbolAt } from "./symbol-at";

const DRAWN: Readonly<Record<DrawnGeometry, true>> = {
  flowChartTerminator: true,
  flowChartProcess: true,
  flowChartDecision: true,
  flowChartOffpageConnector: true,
};

const isDrawnGeometry = (geometry: string): geometry is DrawnGeometry =>
  Object.hasOwn(DRAWN, geometry);

/** An object of ours as the command that draws it; null when a user made something else of it. */
export function drawnShape(
  shape: SnapshotShape,
  nameById: ReadonlyMap<string, string>,
  own: readonly SnapshotShape[],
): DrawnShape | null {
  const { name, title, description, bounds, text, connector, geometry, textBox } = shape;
  const common = { name, title, description };
  const { look, plain } = lookFromText(recordedLook(title));
  const looking = Object.keys(look).length > 0 ? { look } : {};
  if (connector) {
    const dock = (end: Glue | null, at: Point | undefined): DrawnEdge["begin"] | null => {
      const symbol = end && nameById.get(end.shapeId);
      if (symbol) return { symbol, side: end.site as Side };
      // A plain line holds no glue: what it ends at tells its symbol.
      return plain && at ? symbolAt(at, own) : null;
    };
    const { waypoints, endArrow: arrow } = connector;
    const begin = dock(connector.begin, waypoints[0]);
    const end = dock(connector.end, waypoints.at(-1));
    if (!begin || !end) return null;
    const edge = { ...common, ...looking, kind: "edge", waypoints, begin, end, arrow } as const;
    return plain ? { ...edge, plain } : edge;
  }
  if (isDrawnGeometry(geometry)) {
    return { ...common, ...looking, kind: "symbol", geometry, bounds, text };
  }
  return textBox ? { ...common, kind: "label", bounds, text } : null;
}
