import type { ReadingProblem } from "../../document/sop-document";
import { bottom, centre, right } from "../../grid/geometry";
import { rangeBounds } from "../../grid/grid-snapshot";
import { OWN_PREFIX } from "../../workbook-port";
import type { DrawnFlowInput } from "./drawn-flow";
import { originAt } from "./find-problems";

/** Part of a lane or row that a picture covers when it lies over it. */
const COVER = 0.5;
/** A picture of a flow lies over at least as many lanes and rows; a logo or a stamp does not. */
const LEAST = 2;

/** SmartArt and pictures over several lanes and rows: perhaps the flow, which nobody can read from them. */
export function unreadPictures(
  { snapshot, lanes, rows, body }: DrawnFlowInput,
  readIds: readonly string[],
): readonly ReadingProblem[] {
  const box = rangeBounds(snapshot, body);
  const columns = lanes.map(({ left, right: last }) =>
    rangeBounds(snapshot, { top: 0, bottom: 0, left, right: last }),
  );
  const lines = rows.map(({ top, bottom: last }) =>
    rangeBounds(snapshot, { top, bottom: last, left: 0, right: 0 }),
  );
  return snapshot.shapes
    .filter(({ id, kind, hidden, name }) => {
      const isPicture = kind === "picture" || kind === "other";
      return isPicture && !hidden && !name.startsWith(OWN_PREFIX) && !readIds.includes(id);
    })
    .filter(({ kind, bounds }) => {
      const { x, y } = centre(bounds);
      if (x < box.x || x > right(box) || y < box.y || y > bottom(box)) return false;
      const over = columns.filter(
        (lane) =>
          Math.min(right(lane), right(bounds)) - Math.max(lane.x, bounds.x) >= lane.width * COVER,
      );
      const under = lines.filter(
        (row) =>
          Math.min(bottom(row), bottom(bounds)) - Math.max(row.y, bounds.y) >= row.height * COVER,
      );
      return kind === "other" || (over.length >= LEAST && under.length >= LEAST);
    })
    .map(({ name, geometry, bounds }) => ({
      code: "shape-unknown",
      origin: originAt(snapshot, centre(bounds)),
      data: { name, geometry },
    }));
}
