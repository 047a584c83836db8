import {
  type CellAddress,
  cellOrigin,
  contains,
  type Origin,
  type RangeAddress,
} from "../grid/address";
import type { NewSheet } from "../sheet-commands";
import type { CellContent, RefusalCode } from "../workbook-port";
import { fitsChoice } from "./cell-choice";
import { isNothing } from "./content-cells";
import { isSameSheet, isSheetName } from "./sheet-name";

/** Longest text and formula of a cell. */
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8192;

export type SheetFault = { readonly code: RefusalCode; readonly at: Origin | null };

/**
 * Why a workbook cannot take a new sheet; null when it can. One rule for all adapters.
 *
 * @param present names of the sheets that are there
 */
export function newSheetFault(
  sheet: string,
  after: string | null,
  { cells, merges, choices }: NewSheet,
  present: readonly string[],
): SheetFault | null {
  const at = (range: RangeAddress): Origin => ({ sheet, range });
  if (!isSheetName(sheet)) return { code: "sheet-name", at: null };
  if (present.some((name) => isSameSheet(name, sheet))) return { code: "sheet-exists", at: null };
  if (after !== null && !present.some((name) => isSameSheet(name, after))) {
    return { code: "sheet-missing", at: null };
  }
  const crossing = merges.find((merge, i) => merges.slice(0, i).some((one) => meets(one, merge)));
  if (crossing) return { code: "host-failed", at: at(crossing) };
  for (const { at: cell, content } of cells) {
    const code = contentFault(content) ?? (isCovered(merges, cell, content) ? "host-failed" : null);
    if (code) return { code, at: cellOrigin(sheet, cell.row, cell.column) };
  }
  const long = choices.find((choice) => !fitsChoice(choice));
  return long ? { code: "choice-too-long", at: at(long.range) } : null;
}

function contentFault(content: CellContent): RefusalCode | null {
  const value = "formula" in content ? content.cached : content.value;
  if (typeof value === "number" && !Number.isFinite(value)) return "host-failed";
  if (typeof value === "string" && value.length > MAX_TEXT) return "text-too-long";
  return "formula" in content && content.formula.length > MAX_FORMULA ? "text-too-long" : null;
}

/** What a merged block hides behind its first cell would be lost to the reader. */
const isCovered = (
  merges: readonly RangeAddress[],
  { row, column }: CellAddress,
  content: CellContent,
): boolean =>
  !isNothing(content) &&
  merges.some(
    (merge) => contains(merge, row, column) && (merge.top !== row || merge.left !== column),
  );

const meets = (a: RangeAddress, b: RangeAddress): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
