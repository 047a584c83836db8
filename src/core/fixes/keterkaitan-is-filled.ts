import type { Origin } from "../grid/address";
import { mergedRange } from "../grid/grid-snapshot";
import { sheetOf, valueAt } from "./cells";
import type { FixContext, Fixer } from "./fix";

/** The sign for "no related SOP": the form asks for it, and the author says so by choosing it. */
export const writeNone: Fixer = ({ origin, messageId }, context) => {
  if (messageId !== "empty") return null;
  const at = [origin, rightOf(origin, context)].find((place) => place && isEmpty(place, context));
  return at ? { label: "write-none", edits: [{ at, value: "-" }] } : null;
};

const isEmpty = (place: Origin, context: FixContext): boolean => {
  const cell = valueAt(context, place);
  return (cell?.value ?? null) === null && !cell?.formula;
};

/** Where a finding stands at the label itself, its content belongs into the next cell. */
function rightOf(origin: Origin, context: FixContext): Origin | null {
  const snapshot = sheetOf(context, origin);
  if (!snapshot) return null;
  const { top, left } = origin.range;
  const range = mergedRange(snapshot, top, mergedRange(snapshot, top, left).right + 1);
  return { sheet: origin.sheet, range };
}
