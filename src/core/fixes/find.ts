import type { Activity, FlowNode, SopDocument } from "../document/sop-document";
import type { Origin } from "../grid/address";
import { isInside } from "./cells";

/** The activity in whose rows a place lies. */
export const activityAt = ({ activities }: SopDocument, origin: Origin): Activity | undefined =>
  activities.find(
    ({ origin: { sheet, range } }) =>
      sheet === origin.sheet && origin.range.top >= range.top && origin.range.top <= range.bottom,
  );

/** The symbol that stands in a cell. */
export const nodeAt = ({ activities }: SopDocument, origin: Origin): FlowNode | undefined =>
  activities.flatMap(({ nodes }) => nodes).find((node) => isInside(node.origin, origin));

/** The names of the lanes that an activity's symbols stand in. */
export function lanesOf({ pelaksana }: SopDocument, { nodes }: Activity): readonly string[] {
  const own = new Set(nodes.flatMap(({ lanes }) => lanes));
  return pelaksana.filter(({ id }) => own.has(id)).map(({ name }) => name);
}
