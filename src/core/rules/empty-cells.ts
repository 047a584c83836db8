import type { Activity, SopDocument } from "../document/sop-document";
import type { Origin } from "../grid/address";
import { activityName, describedActivities } from "./activity-kind";
import type { RuleContext } from "./define-rule";

type EmptyMessage = "none-yet" | "empty" | "rest-empty";

/** A column that every activity should fill. */
export type ColumnToFill = {
  /** The cell of an activity; null where the table has no such column. */
  readonly place: (activity: Activity) => Origin | null;
  /** `index` counts the cells to fill. */
  readonly isEmpty: (activity: Activity, index: number) => boolean;
};

/**
 * Reports the activities whose cell is empty. A column nobody has begun with is one finding, and so is what is still to
 * come at the end: a sheet is typed from the top.
 */
export function reportEmpty(
  { document, report }: Pick<RuleContext<EmptyMessage>, "document" | "report">,
  { place, isEmpty }: ColumnToFill,
): void {
  const cells = cellsToFill(document, place);
  const empty = cells.filter(({ activity }, index) => isEmpty(activity, index));
  const [first, ...others] = empty;
  if (!first) return;
  if (others.length > 0 && empty.length === cells.length) {
    report("none-yet", { origin: first.origin, related: others.map(({ origin }) => origin) });
    return;
  }
  const lacking = new Set(empty);
  const lastFilled = cells.reduce((last, cell, i) => (lacking.has(cell) ? last : i), -1);
  const tail = cells.slice(lastFilled + 1);
  const gaps = cells.slice(0, lastFilled + 1).filter((cell) => lacking.has(cell));
  for (const { activity, origin } of tail.length > 1 ? gaps : empty) {
    report("empty", { origin, data: { activity: activityName(activity) } });
  }
  const [begin, ...rest] = tail;
  if (!begin || rest.length === 0) return;
  report("rest-empty", {
    origin: begin.origin,
    data: {
      activity: activityName(begin.activity),
      last: activityName(rest.at(-1)!.activity),
      count: tail.length,
    },
    related: rest.map(({ origin }) => origin),
  });
}

const cellsToFill = (document: SopDocument, place: ColumnToFill["place"]) =>
  describedActivities(document).flatMap((activity) => {
    const origin = place(activity);
    return origin ? [{ activity, origin }] : [];
  });
