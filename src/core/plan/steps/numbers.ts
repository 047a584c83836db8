import type { Activity, SopDocument } from "../../document/sop-document";
import { cellName } from "../../grid/address";
import { cellAt, type GridSnapshot } from "../../grid/grid-snapshot";
import type { CellChange, CellContent } from "../../workbook-port";
import { cellChange } from "../cell-change";

/**
 * How the No column counts: by plain numbers in order, by formulas that add one to the number above, or in a way of its
 * own, which is left alone.
 */
export type Numbering =
  | { readonly kind: "plain"; readonly write: (count: number) => string | number }
  | { readonly kind: "chain" }
  | { readonly kind: "own" };

/** `1.` keeps its dot, `(1)` its brackets. */
const NUMBER = /^(\(?)(\d+)([.):]*)$/;

export function numberingOf(snapshot: GridSnapshot, document: SopDocument): Numbering {
  const { activities, table } = document;
  const column = table?.columns.no ?? null;
  if (column === null || activities.length === 0) return { kind: "own" };
  const cells = activities.map(({ origin }) => cellAt(snapshot, origin.range.top, column));
  const chained = cells.every((cell, i) => {
    if (i === 0) return cell?.formula == null;
    const above = cellName(activities[i - 1]!.origin.range.top, column);
    return cell?.formula?.replaceAll("$", "").toUpperCase() === `=${above}+1`;
  });
  if (chained && cells.length > 1) return { kind: "chain" };
  // A step that only begins or ends may go without a number.
  const numbered = cells.filter((cell) => cell?.value != null);
  const isPlain = numbered.every((cell, i) => {
    const match = NUMBER.exec(String(cell!.value).trim());
    return cell!.formula === null && match !== null && Number(match[2]) === i + 1;
  });
  const first = numbered[0];
  if (!isPlain || !first) return { kind: "own" };
  const [, before = "", , after = ""] = NUMBER.exec(String(first.value).trim())!;
  const isText = typeof first.value === "string";
  return {
    kind: "plain",
    write: (count) => (isText ? `${before}${count}${after}` : count),
  };
}

/**
 * Numbers the steps anew where they were counted before.
 *
 * @param document the steps in their new places; those without a number go on having none
 * @param isNew steps that get a number although they have none
 */
export function numberChanges(
  snapshot: GridSnapshot,
  document: SopDocument,
  numbering: Numbering,
  isNew: (activity: Activity) => boolean = () => false,
): readonly (CellChange | null)[] {
  const column = document.table?.columns.no ?? null;
  if (column === null || numbering.kind === "own") return [];
  let count = 0;
  return document.activities.map((activity, i) => {
    const { top } = activity.origin.range;
    const isNumbered = activity.number.trim() !== "" || isNew(activity);
    if (!isNumbered) return null;
    count += 1;
    return cellChange(snapshot, top, column, contentOf(count, i));
  });

  function contentOf(number: number, i: number): CellContent {
    if (numbering.kind === "plain") return { value: numbering.write(number) };
    const first = document.activities[0]!.origin.range.top;
    const above = document.activities[i - 1];
    if (!above) return { value: cellAt(snapshot, first, column!)?.value ?? 1 };
    return { formula: `=${cellName(above.origin.range.top, column!)}+1`, cached: number };
  }
}
