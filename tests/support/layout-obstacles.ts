import { overlapArea } from "../../src/core/grid/geometry";
import type { DiagramLayout, LayoutInput } from "../../src/core/layout/diagram-layout";
import { meetsLine } from "../../src/core/layout/meets";

/** How many lines, symbols and labels lie on the obstacles of a task. */
export function layoutMeets(layout: DiagramLayout, { obstacles = [] }: LayoutInput): number {
  const boxes = [...layout.nodes, ...layout.labels].map(({ bounds }) => bounds);
  return (
    boxes.filter((box) => obstacles.some((one) => overlapArea(one, box) > 0)).length +
    layout.edges.filter(({ waypoints }) => obstacles.some((one) => meetsLine(one, waypoints, 0)))
      .length
  );
}
