import type { SopDocument } from "../document/sop-document";
import { cellUnder } from "../grid/cell-under";
import { boxAround, overlapArea, type Rect } from "../grid/geometry";
import { type GridSnapshot, rowEdge, type SnapshotShape } from "../grid/grid-snapshot";
import type { LayoutInput } from "../layout/diagram-layout";
import { isOwn } from "./own-names";

/** What covers more of the lanes than this is a frame or a background, and everything lies on it. */
const BACKGROUND = 0.3;
/** Lines have no area; this makes boxes of them, points. */
const LINE = 1;

/**
 * The author's own objects over the lanes that stay there when the flow is drawn: text boxes, stamps, pictures, lines.
 * Their boxes are on the sheet without strips.
 *
 * @param rowTop where a row begins on the sheet as it is, below its strip
 */
export function obstaclesOf(
  { shapes, ...snapshot }: GridSnapshot,
  document: SopDocument,
  natural: GridSnapshot,
  { laneEdges, rowEdges }: LayoutInput,
  rowTop: (row: number) => number,
): readonly Rect[] {
  const sheet = { ...snapshot, shapes };
  const replaced = new Set(document.flowShapeIds);
  const table = {
    x: laneEdges[0] ?? 0,
    y: rowEdges[0] ?? 0,
    width: (laneEdges.at(-1) ?? 0) - (laneEdges[0] ?? 0),
    height: (rowEdges.at(-1) ?? 0) - (rowEdges[0] ?? 0),
  };
  const inNatural = (box: Rect): Rect => {
    const { row } = cellUnder(sheet, box);
    return { ...box, y: box.y - rowTop(row) + rowEdge(natural, row) };
  };
  return shapes
    .filter(
      (shape) =>
        !shape.hidden && !isOwn(shape) && shape.kind !== "group" && !replaced.has(shape.id),
    )
    .flatMap(boxesOf)
    .map(inNatural)
    .filter((box) => {
      const shared = overlapArea(box, table);
      return shared > 0 && shared < BACKGROUND * table.width * table.height;
    });
}

/** A line is as many boxes as it has runs: its frame is mostly empty. */
function boxesOf({ bounds, connector }: SnapshotShape): readonly Rect[] {
  if (!connector) return [bounds];
  const { waypoints } = connector;
  return waypoints.slice(1).map((point, i) => {
    const { x, y, width, height } = boxAround([waypoints[i]!, point]);
    return { x: x - LINE / 2, y: y - LINE / 2, width: width + LINE, height: height + LINE };
  });
}
