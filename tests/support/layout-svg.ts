import type { Picture, PictureItem } from "../../src/core/export/picture";
import { pictureSvg } from "../../src/core/export/svg";
import type { DiagramLayout, LayoutInput, LayoutKind } from "../../src/core/layout/diagram-layout";
import type { DrawnGeometry } from "../../src/core/workbook-port";

const GEOMETRY: Readonly<Record<LayoutKind, DrawnGeometry>> = {
  start: "flowChartTerminator",
  process: "flowChartProcess",
  decision: "flowChartDecision",
  end: "flowChartTerminator",
  page: "flowChartOffpageConnector",
};

/** Picture of a layout without a document, with its table lines. Hovering tells ids. */
export const layoutSvg = (input: LayoutInput, layout: DiagramLayout): string =>
  pictureSvg(layoutPicture(input, layout));

function layoutPicture({ laneEdges, rowEdges }: LayoutInput, layout: DiagramLayout): Picture {
  const items: readonly PictureItem[] = [
    ...layout.nodes.map(({ id, kind, text, bounds }) => ({
      kind: "symbol" as const,
      geometry: GEOMETRY[kind],
      bounds,
      text,
      description: id,
    })),
    ...layout.edges.map(({ id, source, target, waypoints, joint }) => ({
      kind: "edge" as const,
      waypoints,
      arrow: !joint,
      description: `${id}: ${source} → ${target}`,
    })),
    ...layout.labels.map(({ flow, text, bounds }) => ({
      kind: "label" as const,
      bounds,
      text,
      description: flow,
    })),
  ];
  const cells = rowEdges.slice(1).flatMap((low, row) =>
    laneEdges.slice(1).map((right, lane) => {
      const [x, y] = [laneEdges[lane]!, rowEdges[row]!];
      return {
        bounds: { x, y, width: right - x, height: low - y },
        text: "",
        align: "center" as const,
        bold: false,
      };
    }),
  );
  return { title: "", description: "", cells, items };
}
