import type { Activity, SopDocument } from "../document/sop-document";
import { hasMutuBaku, isTerminatorRow } from "../rules/activity-kind";
import { activityNumber } from "../rules/activity-number";
import { isBlank } from "../rules/blank";

/** Number that each activity should have, by its place in the document; rows that need none are left out. */
export type NewNumbers = ReadonlyMap<Activity, string>;

/** `1.` keeps its dot, `(1)` its brackets. */
const ENDS = /^(\(?).*?([.):]*)$/;

/**
 * Counts the activities from 1. Sub-steps follow their parent (`2.1` under 3 becomes `3.1`); letters stay as they are.
 * Null where a sub-step stands under no activity, or a number cannot be read and its row is no activity.
 */
export function newNumbers({ activities }: SopDocument): NewNumbers | null {
  const numbers = new Map<Activity, string>();
  const model =
    activities.find((activity) => activityNumber(activity).kind === "main")?.number ?? "";
  let main = 0;
  /** The parent as it was written. */
  let written: number | null = null;
  for (const activity of activities) {
    const number = activityNumber(activity);
    const isReal = isRealActivity(activity);
    if (number.kind === "sub") {
      if (number.parent !== null && number.parent !== written) {
        // `2.1` that stands for a number 2 without a row of its own.
        if (written !== null && number.parent <= written) return null;
        written = number.parent;
        main++;
      }
      if (main === 0) return null;
      if (number.parent !== null && activity.number.trim() !== "") {
        numbers.set(activity, activity.number.replace(/\d+/, String(main)));
      }
    } else if (number.kind === "main" || isReal) {
      written = number.kind === "main" ? number.value : main + 1;
      main++;
      numbers.set(activity, like(activity.number || model, main));
    } else if (number.kind === "other") {
      return null;
    }
  }
  return numbers;
}

const like = (model: string, number: number): string => {
  const [, before = "", after = ""] = ENDS.exec(model.trim()) ?? [];
  return `${before}${number}${after}`;
};

/** A row that must have a number: it has a text and a symbol or mutu baku, and is not just "Mulai" or "Selesai". */
const isRealActivity = (activity: Activity): boolean =>
  !isBlank(activity.description) &&
  (activity.nodes.length > 0 || hasMutuBaku(activity)) &&
  !isTerminatorRow(activity);
