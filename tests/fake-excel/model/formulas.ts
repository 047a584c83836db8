import { parseCellName } from "../../../src/core/grid/address";
import type { CellValue } from "../../../src/core/grid/grid-snapshot";
import { findSheet, peekCell, type SheetModel, type WorkbookModel } from "./workbook-model";

/** One operand of `&`: text in quotes, a number, or one cell, on its own sheet or a named one. */
const OPERAND =
  /^\s*(?:"((?:[^"]|"")*)"|(\d+(?:\.\d+)?)|(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}))\s*(&|$)/u;

type Result = { readonly value: CellValue };

/**
 * Value of a formula that only joins references, texts and numbers; null for any other. There is no calculation engine:
 * a test tells the values of other formulas.
 */
export function evaluate(
  workbook: WorkbookModel,
  sheet: SheetModel,
  formula: string,
): Result | null {
  const told = workbook.formulaValues.get(formula);
  if (told !== undefined) return { value: told };
  const operands: CellValue[] = [];
  let rest = formula.slice(1);
  let more = true;
  while (more) {
    const match = OPERAND.exec(rest);
    if (!match) return null;
    const [all, text, number, quoted, bare, cell, joiner] = match;
    if (text !== undefined) operands.push(text.replaceAll('""', '"'));
    else if (number !== undefined) operands.push(Number(number));
    else {
      const name = quoted?.replaceAll("''", "'") ?? bare;
      const target = name === undefined ? sheet : findSheet(workbook, name);
      const at = parseCellName(cell!);
      if (!target || !at) return { value: "#REF!" };
      operands.push(peekCell(target, at).value);
    }
    rest = rest.slice(all.length);
    more = joiner === "&";
  }
  if (rest !== "") return null;
  // A lone reference keeps the type; Excel shows 0 for an empty cell.
  if (operands.length === 1) return { value: operands[0] ?? 0 };
  return { value: operands.map(joinable).join("") };
}

const joinable = (value: CellValue): string =>
  typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");

/**
 * Computes what can be computed, until nothing changes; a ring of references ends after some rounds. Gives the sheets
 * whose formulas have other values now.
 */
export function recalculate(workbook: WorkbookModel): ReadonlySet<SheetModel> {
  const changedSheets = new Set<SheetModel>();
  for (let round = 0; round < 20; round++) {
    let changed = false;
    for (const sheet of workbook.sheets) {
      for (const cell of sheet.cells.values()) {
        if (cell.formula === null) continue;
        const result = evaluate(workbook, sheet, cell.formula);
        if (!result || result.value === cell.value) continue;
        cell.value = result.value;
        changedSheets.add(sheet);
        changed = true;
      }
    }
    if (!changed) break;
  }
  return changedSheets;
}
