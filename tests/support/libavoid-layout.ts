import type { Avoid } from "libavoid-js";
import type { Point } from "../../src/core/grid/geometry";
import { centre } from "../../src/core/grid/geometry";
import type { DiagramLayout, LayoutInput } from "../../src/core/layout/diagram-layout";
import { placeLabels } from "../../src/core/layout/place-labels";
import { corners } from "../../src/core/layout/polyline";

/**
 * The same symbols, lines and docking sides as in a layout, routed by libavoid; labels by our placer. A
 * bend and a crossing cost about what they cost our own router.
 */
export function libavoidLayout(
  avoid: Avoid,
  input: LayoutInput,
  layout: DiagramLayout,
): DiagramLayout {
  const router = new avoid.Router(avoid.OrthogonalRouting);
  const parameter = (name: string, value: number) => router.setRoutingParameter(avoid[name], value);
  parameter("segmentPenalty", 16);
  parameter("crossingPenalty", 200);
  parameter("fixedSharedPathPenalty", 200);
  parameter("shapeBufferDistance", 3);
  parameter("idealNudgingDistance", 4);
  const directions = ["ConnDirUp", "ConnDirLeft", "ConnDirDown", "ConnDirRight"];
  const offsets = [
    [0.5, 0],
    [0, 0.5],
    [0.5, 1],
    [1, 0.5],
  ] as const;
  const shapes = new Map(
    layout.nodes.map(({ id, bounds }) => {
      const { x, y } = centre(bounds);
      const box = new avoid.Rectangle(new avoid.Point(x, y), bounds.width, bounds.height);
      const shape = new avoid.ShapeRef(router, box);
      offsets.forEach(([across, down], side) => {
        const pin = new avoid.ShapeConnectionPin(
          shape,
          side + 1,
          across,
          down,
          true,
          0,
          avoid[directions[side]!],
        );
        pin.setExclusive(false);
      });
      return [id, shape];
    }),
  );
  const lines = layout.edges.map(({ source, target, sourceSide, targetSide }) => {
    const from = new avoid.ConnEnd(shapes.get(source)!, sourceSide + 1);
    const to = new avoid.ConnEnd(shapes.get(target)!, targetSide + 1);
    return new avoid.ConnRef(router, from, to);
  });
  router.processTransaction();
  const edges = layout.edges.map((edge, i) => {
    const route = lines[i]!.displayRoute();
    const points = Array.from({ length: route.size() }, (_, k): Point => {
      const { x, y } = route.get_ps(k);
      return { x, y };
    });
    return { ...edge, waypoints: corners(points) };
  });
  avoid.destroy(router);
  const { laneEdges, rowEdges } = input;
  const requests = edges.flatMap(({ id, waypoints }) => {
    const text = input.flows.find((flow) => flow.id === id)?.label;
    return text ? [{ flow: id, text, line: waypoints }] : [];
  });
  const labels = placeLabels(requests, {
    symbols: layout.nodes,
    lines: edges.map(({ waypoints }) => waypoints),
    laneEdges,
    rowEdges,
  });
  return { nodes: layout.nodes, edges, labels, warnings: [] };
}
