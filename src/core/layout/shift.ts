import type { Point, Rect } from "../grid/geometry";
import type { DiagramLayout, LayoutInput } from "./diagram-layout";

/** Where a task begins: its first lane and row. */
export const originOf = ({ laneEdges, rowEdges }: LayoutInput): Point => ({
  x: laneEdges[0] ?? 0,
  y: rowEdges[0] ?? 0,
});

/** Thousandths of a point: below what a sheet can tell, above what shifting an input loses. */
const round = (value: number): number => Math.round(value * 1000) / 1000;

/** The same task with its origin at the first lane and row, hidden lanes and rows left out. */
export function atOrigin(input: LayoutInput): LayoutInput {
  const origin = originOf(input);
  const edges = (values: readonly number[], from: number) =>
    values
      .map((value) => round(value - from))
      .filter((value, i, all) => i === 0 || value - all[i - 1]! > 0.01);
  return {
    ...input,
    ...(input.obstacles && {
      obstacles: input.obstacles.map((box) => moveBox(box, origin, -1)),
    }),
    laneEdges: edges(input.laneEdges, origin.x),
    rowEdges: edges(input.rowEdges, origin.y),
    nodes: input.nodes.map(({ pinned, ...node }) => ({
      ...node,
      cell: moveBox(node.cell, origin, -1),
      ...(pinned ? { pinned: moveBox(pinned, origin, -1) } : {}),
    })),
  };
}

export function shifted(layout: DiagramLayout, by: Point): DiagramLayout {
  return {
    ...layout,
    nodes: layout.nodes.map((node) => ({ ...node, bounds: moveBox(node.bounds, by, 1) })),
    edges: layout.edges.map((edge) => ({
      ...edge,
      waypoints: edge.waypoints.map(({ x, y }) => ({ x: round(x + by.x), y: round(y + by.y) })),
    })),
    labels: layout.labels.map((label) => ({ ...label, bounds: moveBox(label.bounds, by, 1) })),
  };
}

const moveBox = (box: Rect, by: Point, sign: 1 | -1): Rect => ({
  x: round(box.x + sign * by.x),
  y: round(box.y + sign * by.y),
  width: round(box.width),
  height: round(box.height),
});
