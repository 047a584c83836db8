import type { Point } from "../../src/core/grid/geometry";
import type { DiagramLayout, LayoutInput, RoutedEdge } from "../../src/core/layout/diagram-layout";
import { layoutDiagram } from "../../src/core/layout/layout-diagram";
import { meetsLine } from "../../src/core/layout/meets";

/** Routes that could have stayed, and those of them that did not. */
export type Stability = { readonly couldStay: number; readonly changed: number };

/** A corner that moves less than this is the same route, centred anew; points. */
const MOVED = 12;

/** One symbol goes to the next lane. */
export function afterMove(input: LayoutInput, before: DiagramLayout): Stability {
  const middle = input.nodes[Math.floor(input.nodes.length / 2)];
  const lane = input.laneEdges.indexOf(middle?.cell.x ?? Number.NaN);
  const from = lane > 0 ? lane - 1 : lane + 1;
  const x = input.laneEdges[from];
  const end = input.laneEdges[from + 1];
  if (!middle || x === undefined || end === undefined) return { couldStay: 0, changed: 0 };
  const cell = { ...middle.cell, x, width: end - x };
  const isFree = !input.nodes.some((node) => node.cell.x === x && node.cell.y === cell.y);
  if (!isFree || middle.share.count > 1) return { couldStay: 0, changed: 0 };
  const nodes = input.nodes.map((node) => (node === middle ? { ...node, cell } : node));
  return compare(before, layoutDiagram({ ...input, nodes }), (point) => point, middle.id);
}

/** An empty row is added in the middle. */
export function afterRow(input: LayoutInput, before: DiagramLayout): Stability {
  const height = 52;
  const at = input.rowEdges[Math.floor(input.rowEdges.length / 2)] ?? 0;
  const down = (y: number): number => (y > at - 0.01 ? y + height : y);
  const nodes = input.nodes.map((node) => ({
    ...node,
    cell: { ...node.cell, y: down(node.cell.y) },
  }));
  const rowEdges = [...new Set([...input.rowEdges, ...input.rowEdges.map(down)])].sort(
    (a, b) => a - b,
  );
  const after = layoutDiagram({ ...input, nodes, rowEdges });
  return compare(before, after, ({ x, y }) => ({ x, y: down(y) }), null);
}

function compare(
  before: DiagramLayout,
  after: DiagramLayout,
  mapped: (point: Point) => Point,
  touched: string | null,
): Stability {
  const now = new Map(after.edges.map((edge) => [edge.id, edge]));
  const stayable = before.edges.filter((edge) => {
    if (edge.source === touched || edge.target === touched) return false;
    const line = edge.waypoints.map(mapped);
    return after.nodes.every(
      ({ id, bounds }) => id === edge.source || id === edge.target || !meetsLine(bounds, line, 2.9),
    );
  });
  const changed = stayable.filter((edge) => !isSame(edge, now.get(edge.id), mapped));
  return { couldStay: stayable.length, changed: changed.length };
}

function isSame(
  before: RoutedEdge,
  after: RoutedEdge | undefined,
  mapped: (point: Point) => Point,
): boolean {
  if (after?.waypoints.length !== before.waypoints.length) return false;
  return before.waypoints.every((point, i) => {
    const { x, y } = mapped(point);
    const now = after.waypoints[i]!;
    return Math.abs(x - now.x) < MOVED && Math.abs(y - now.y) < MOVED;
  });
}
