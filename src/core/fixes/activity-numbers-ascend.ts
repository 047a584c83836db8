import type { Activity } from "../document/sop-document";
import { type CellValue, cellAt } from "../grid/grid-snapshot";
import { readHelperCell } from "../recognise/helper-cells";
import { sheetCells } from "../recognise/sheet-cells";
import { isNumbered } from "../rules/activity-kind";
import { sheetOf, valueAt } from "./cells";
import type { CellEdit, FixContext, Fixer } from "./fix";
import { type NewNumbers, newNumbers } from "./new-numbers";

/**
 * Numbers all activities anew and takes the targets along, so that the flow stays as it is. Not done where a target or
 * a text names a number of which it is not certain which activity is meant.
 */
export const renumber: Fixer = (_, context) => {
  const { document } = context;
  const numbers = newNumbers(document);
  if (!numbers || document.table?.columns.no == null) return null;
  const changed = [...numbers].filter(([activity, number]) => number !== activity.number.trim());
  if (changed.length === 0 || changed.some(([activity]) => activity.numberOrigin === null))
    return null;
  if (namesANumber(changed, context)) return null;
  const targets = targetEdits(numbers, context);
  if (!targets) return null;
  const edits = changed.map(([{ numberOrigin }, number]) => ({
    at: numberOrigin!,
    value: asNumber(number, context),
  }));
  return { label: "renumber", data: { count: changed.length }, edits: [...edits, ...targets] };
};

/** A plain number is one on the sheet as well, unless the column holds texts. */
function asNumber(text: string, context: FixContext): CellValue {
  const values = context.document.activities.flatMap(({ numberOrigin }) => {
    const value = numberOrigin && valueAt(context, numberOrigin)?.value;
    return value == null ? [] : [value];
  });
  const hasTexts = values.some((value) => typeof value === "string" && /^\d+$/.test(value.trim()));
  return /^\d+$/.test(text) && !hasTexts ? Number(text) : text;
}

const NUMBER_IN_TEXT = /\b(?:kegiatan|langkah|nomor|no|butir|tahap)\b\.?\s*\(?\d/i;

/** "kembali ke langkah 3" in a text would speak of another activity afterwards. */
const namesANumber = (
  changed: readonly (readonly [Activity, string])[],
  { document }: FixContext,
): boolean =>
  // Filling in numbers that were missing changes none that a text could mean.
  changed.some(([{ number }]) => number.trim() !== "") &&
  document.activities.some(({ description, remarks }) =>
    NUMBER_IN_TEXT.test(`${description}\n${remarks}`),
  );

const REWRITTEN = /^(\s*(?:[1-9]\d?\s*>\s*)?)([^#(;>]*?)(\s*(?:#\s*\d+)?\s*(?:\([\s\S]*\))?\s*)$/;

/** Targets by number, in the words they were written in; null where one is not certain. */
function targetEdits(numbers: NewNumbers, context: FixContext): readonly CellEdit[] | null {
  const { table, activities } = context.document;
  const snapshot = table && sheetOf(context, table);
  // Written before there were numbers, targets mean what the activities are to be called.
  if (!table || !snapshot || !isNumbered(context.document)) return [];
  const onlyFilled = [...numbers].every(
    ([{ number }, now]) => number.trim() === "" || number.trim() === now,
  );
  const cells = sheetCells(snapshot);
  const edits: CellEdit[] = [];
  for (const { origin } of activities) {
    for (const column of [table.helpers.lanjut, table.helpers.tidak]) {
      const entries = readHelperCell(cells, origin.range, column);
      if (!entries.some(({ target }) => target?.kind === "number")) continue;
      // Of a mixture of texts and references the cell would have to be written as a formula anew.
      const places = new Set(entries.map((entry) => entry.origin.range.top));
      const at = entries[0]!.origin;
      const cell = cellAt(snapshot, at.range.top, at.range.left);
      if (places.size > 1 || !cell || cell.formula !== null) return null;
      const parts = String(cell.value ?? "")
        .split(";")
        .map((part) => rewritten(part, activities, numbers, onlyFilled));
      if (parts.some((part) => part === null)) return null;
      const value = parts.join(";");
      if (value === String(cell.value ?? "")) continue;
      edits.push({
        at,
        value: /^\d+$/.test(value) && typeof cell.value === "number" ? Number(value) : value,
      });
    }
  }
  return edits;
}

function rewritten(
  part: string,
  activities: readonly Activity[],
  numbers: NewNumbers,
  onlyFilled: boolean,
): string | null {
  const [, before = "", number = "", after = ""] = REWRITTEN.exec(part) ?? [];
  const wanted = bare(number);
  if (wanted === "" || /^(?:selesai|[-–—])$/.test(wanted)) return part;
  const meant = activities.filter((activity) => bare(activity.number) === wanted);
  const [activity, ...others] = meant;
  if (!activity && onlyFilled) return part;
  if (!activity || others.length > 0) return null;
  const now = numbers.get(activity) ?? activity.number;
  return `${before}${bare(now) === wanted ? number : bare(now)}${after}`;
}

const bare = (number: string): string =>
  number
    .trim()
    .replace(/^\(/, "")
    .replace(/[.):]+$/, "")
    .trim()
    .toLowerCase();
