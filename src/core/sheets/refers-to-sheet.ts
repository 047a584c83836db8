import { isSameSheet } from "./sheet-name";

const TEXT = /"(?:[^"]|"")*"/g;
/** What stands before a `!`: a name in quotes, or bare. */
const BEFORE_MARK = /'((?:[^']|'')+)'!|([^\s'"!(),;+\-*/^&=<>{}]+)!/g;

/** Whether a formula speaks of a sheet of its own workbook: alone, or as an end of a block of sheets (`Jan:Mar!A1`). */
export function refersToSheet(formula: string, sheet: string): boolean {
  for (const [, quoted, bare] of formula.replace(TEXT, "").matchAll(BEFORE_MARK)) {
    const names = quoted?.replaceAll("''", "'") ?? bare ?? "";
    if (names.includes("[")) continue;
    if (names.split(":").some((name) => isSameSheet(name, sheet))) return true;
  }
  return false;
}
