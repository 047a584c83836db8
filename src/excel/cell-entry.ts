import type { CellValue } from "../core/grid/grid-snapshot";
import type { CellContent } from "../core/workbook-port";

/** What `range.formulas` takes: Excel reads it as if it were typed. */
export type CellEntry = string | number | boolean;

export const entryOf = (content: CellContent): CellEntry =>
  "formula" in content ? `=${content.formula.replace(/^=/, "")}` : constantEntry(content.value);

/** A text that Excel would take for something else goes in with the apostrophe that says it is text. */
export function constantEntry(value: CellValue): CellEntry {
  if (value === null) return "";
  return typeof value === "string" && isMistakable(value) ? `'${value}` : value;
}

/** Words that are values in English or in Indonesian Excel. */
const VALUE_WORD = /^\s*(?:true|false|benar|salah)\s*$/i;

/** Codes of the pelaksana columns: a letter with a number is never a date or an amount. */
const CODES = /^(?:\p{L}\d{0,2}\*?|<)(?:[\s+,]+(?:\p{L}\d{0,2}\*?|<))*$/u;

/**
 * Formulas, numbers, dates, times, percentages, amounts, fractions: which texts Excel takes for those depends on the
 * region. All have a sign first or a digit somewhere.
 */
function isMistakable(text: string): boolean {
  if (/^\s*[=+\-@'#]/.test(text) || VALUE_WORD.test(text)) return true;
  return /\d/.test(text) && !CODES.test(text);
}
