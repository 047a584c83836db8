import type { Activity, SopDocument } from "../document/sop-document";
import { oncePer } from "../memo";
import { isTextOnlyRow } from "./activity-kind";
import { isBlank } from "./blank";
import { problemsIn } from "./reading-problems";

export type MissingSymbols = {
  /** Activities without a symbol that stand before one with a symbol. */
  readonly gaps: readonly Activity[];
  /** Activities without a symbol after the last one that has one: the part still to be typed. */
  readonly tail: readonly Activity[];
};

/** Activities that have no symbol yet. One whose code was not understood is left to the rule that says so. */
export const missingSymbols = oncePer((document: SopDocument): MissingSymbols => {
  const last = document.activities.reduce((l, { nodes }, i) => (nodes.length > 0 ? i : l), -1);
  const lacking = document.activities.filter(
    (activity, index) =>
      expectsSymbol(document, index) &&
      activity.nodes.length === 0 &&
      !isBlank(activity.description) &&
      problemsIn(document, activity, ["unknown-code", "span-without-symbol"]).length === 0,
  );
  const rest = new Set(document.activities.slice(last + 1));
  const isTail = (activity: Activity) => rest.has(activity);
  return {
    gaps: lacking.filter((activity) => !isTail(activity)),
    tail: lacking.filter(isTail),
  };
});

/** The first real activity of the table, when it has no symbol yet. */
export const beginIsOpen = (document: SopDocument): boolean =>
  document.activities.find((_, index) => expectsSymbol(document, index))?.nodes.length === 0;

/** The last real activity of the table, when it has no symbol yet: the flow may well go on there. */
export const endIsOpen = (document: SopDocument): boolean =>
  document.activities.filter((_, index) => expectsSymbol(document, index)).at(-1)?.nodes.length ===
  0;

const expectsSymbol = (document: SopDocument, index: number): boolean =>
  !isTextOnlyRow(document, index);
