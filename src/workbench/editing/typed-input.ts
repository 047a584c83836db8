import { parseCellName } from "../../core/grid/address";
import { cellAt, type GridSnapshot, type SnapshotCell } from "../../core/grid/grid-snapshot";
import type { CellContent } from "../../core/workbook-port";

/** Excel keeps 15 significant digits: a longer number, a NIP for one, would lose its last digits. */
const MAX_DIGITS = 15;
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:[.,]\d*[1-9])?$/;

/**
 * A number only when writing it back gives the typed text again: `007`, `3.10`, `1.500` and a NIP stay text,
 * and nothing becomes a date. Comma and point are both taken as the decimal sign, except before exactly three
 * digits, where one reader sees thousands and another a fraction.
 */
export function typedNumber(text: string): number | null {
  if (!PLAIN_NUMBER.test(text) || /[.,]\d{3}$/.test(text)) return null;
  if (text.replace(/\D/g, "").length > MAX_DIGITS || text === "-0") return null;
  return Number(text.replace(",", "."));
}

const isFormula = (text: string): boolean => text.startsWith("=") && text.trim().length > 1;
const isTextFormat = (format: string): boolean => format.trim() === "@";

/** What Excel would show for a formula that is a bare reference; null for every other one. */
function referencedValue(formula: string, snapshot: GridSnapshot) {
  const at = parseCellName(formula.slice(1).trim());
  return at ? (cellAt(snapshot, at.row, at.column)?.value ?? null) : null;
}

/** Reads what was typed into a cell with this number format. Line breaks are kept; an empty text clears the cell. */
export function parseTyped(
  typed: string,
  numberFormat: string,
  snapshot: GridSnapshot,
): CellContent {
  const text = typed.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  if (text === "") return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (isTextFormat(numberFormat)) return { value: text };
  if (isFormula(text)) {
    return { formula: text.trim(), cached: referencedValue(text.trim(), snapshot) };
  }
  return { value: typedNumber(text.trim()) ?? text };
}

/** Text the editor opens with; committed unchanged it gives the same content again. */
export function editText(cell: SnapshotCell | undefined): string {
  if (!cell) return "";
  if (cell.formula !== null) return cell.formula;
  const { value } = cell;
  if (typeof value !== "string") return value === null ? "" : String(value);
  const readAnew = isFormula(value) || typedNumber(value.trim()) !== null;
  const needsMark = value.startsWith("'") || (readAnew && !isTextFormat(cell.numberFormat));
  return needsMark ? `'${value}` : value;
}
