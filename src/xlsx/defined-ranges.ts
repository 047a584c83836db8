import { parseRangeName, type RangeAddress } from "../core/grid/address";
import type { WorkbookParts } from "./workbook-parts";

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

export const PRINT_AREA = "_xlnm.Print_Area";
export const PRINT_TITLES = "_xlnm.Print_Titles";

/** Formula of a name that belongs to one sheet; null when the sheet has no such name. */
export function sheetNameFormula(
  parts: WorkbookParts,
  sheetIndex: number,
  name: string,
): string | null {
  const wanted = name.toLowerCase();
  const found = parts.definedNames.find(
    (n) => n.sheetIndex === sheetIndex && n.name.toLowerCase() === wanted,
  );
  return found?.formula ?? null;
}

/**
 * Blocks of a union such as `'SOP 1 '!$A$1:$K$15,'SOP 1 '!$A$20:$K$30`. Whole columns and rows
 * reach to the end of the sheet; what is no block of cells (`#REF!`, a function) is left out.
 */
export function readAreas(formula: string): readonly RangeAddress[] {
  return splitUnion(formula).flatMap((area) => {
    const range = readArea(area.slice(area.lastIndexOf("!") + 1));
    return range ? [range] : [];
  });
}

/** Splits at commas outside quoted sheet names. */
export const splitUnion = (formula: string): readonly string[] =>
  (formula.replace(/^=/, "").match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).map((area) => area.trim());

function readArea(text: string): RangeAddress | null {
  const cells = parseRangeName(text);
  if (cells) return cells;
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (rows) {
    const [first, last] = [Number(rows[1]) - 1, Number(rows[2]) - 1].sort((a, b) => a - b);
    return { top: first!, left: 0, bottom: last!, right: LAST_COLUMN };
  }
  const columns = /^(\$?[A-Za-z]{1,3}):(\$?[A-Za-z]{1,3})$/.exec(text);
  const range = columns && parseRangeName(`${columns[1]}1:${columns[2]}1`);
  return range ? { ...range, bottom: LAST_ROW } : null;
}

/** True for a block that is whole rows, as print titles at the top are. */
export const isWholeRows = (range: RangeAddress): boolean =>
  range.left === 0 && range.right === LAST_COLUMN;

export const isWholeColumns = (range: RangeAddress): boolean =>
  range.top === 0 && range.bottom === LAST_ROW;
