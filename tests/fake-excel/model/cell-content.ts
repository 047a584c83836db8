import { format } from "numfmt";
import type { CellValue } from "../../../src/core/grid/grid-snapshot";
import { HostError, notImplemented } from "../host-error";
import { evaluate } from "./formulas";
import type { CellModel, SheetModel, WorkbookModel } from "./workbook-model";

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
/** Texts that Excel may turn into a date, a time, a fraction, a percentage or an amount, by the user's region. */
const AMBIGUOUS =
  /^\s*(?:\d{1,4}[/\-.]\d{1,4}(?:[/\-.]\d{1,4})?|\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s*[ap]m)?|\d+ \d+\/\d+|[+-]?[\d.,]+\s*%|(?:Rp|\$|€)\s*[\d.,]+|[+-]?\d{1,3}(?:[.,]\d{3})+(?:[.,]\d+)?|\d{1,2}[ -](?:jan|feb|mar|apr|may|mei|jun|jul|aug|agu|sep|oct|okt|nov|dec|des)\w*(?:[ -]\d{2,4})?)\s*$/i;
/** Longest text of a cell. */
const MAX_TEXT = 32_767;

/**
 * Puts what the API or a user enters into a cell, as Excel reads it: a text with `=` is a formula, one with a leading
 * apostrophe stays text, one that looks like a number becomes one unless the cell is formatted as text.
 * Texts whose reading depends on the region are refused: Excel decides them, not the fake.
 */
export function enter(
  workbook: WorkbookModel,
  sheet: SheetModel,
  cell: CellModel,
  input: unknown,
): void {
  cell.formula = null;
  if (input === "") cell.value = null;
  else if (typeof input === "number" || typeof input === "boolean") cell.value = input;
  else if (typeof input !== "string") throw new HostError("InvalidArgument", "cell value");
  else if (input.length > MAX_TEXT)
    throw new HostError("InvalidArgument", "text of a cell too long");
  else if (cell.numberFormat === "@") cell.value = input.replace(/^'/, "");
  else if (input.startsWith("'")) cell.value = input.slice(1);
  else if (input.startsWith("=") && input.length > 1) enterFormula(workbook, sheet, cell, input);
  else cell.value = readText(input);
}

function enterFormula(
  workbook: WorkbookModel,
  sheet: SheetModel,
  cell: CellModel,
  formula: string,
): void {
  const result = evaluate(workbook, sheet, formula);
  if (!result)
    throw notImplemented("Range", `value of ${formula} (tell it with fake.formulaValues)`);
  cell.formula = formula;
  cell.value = result.value;
}

function readText(text: string): CellValue {
  if (NUMBER.test(text.trim())) return Number(text);
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === "true";
  if (AMBIGUOUS.test(text)) throw notImplemented("Range", `reading of "${text}" as a value`);
  return text;
}

/** What `range.text` gives, with Indonesian regional settings; the column's width plays no part. */
export function shownText(cell: Readonly<CellModel>): string {
  const { value, numberFormat } = cell;
  if (value === null) return "";
  if (typeof value === "string" && (numberFormat === "General" || numberFormat === "@"))
    return value;
  return format(numberFormat, value, { locale: "id" });
}

/** What `range.formulas` gives: the formula, or the value of a constant. */
export const formulaOrValue = (cell: Readonly<CellModel>): string | number | boolean =>
  cell.formula ?? cell.value ?? "";
