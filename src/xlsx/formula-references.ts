import { columnName, parseCellName } from "../core/grid/address";

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

/**
 * References of a formula in A1 notation. What must not be taken for one is matched first and kept:
 * texts, quoted sheet names, and brackets (structured references, other workbooks).
 */
const TOKEN =
  /(?<kept>"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\])|(?<![\p{L}\p{N}_.\\])(?:(?<cell>\$?[A-Za-z]{1,3}\$?\d{1,7})|(?<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})|(?<rows>\$?\d{1,7}:\$?\d{1,7}))(?![\p{L}\p{N}_.(!\\])/gu;

/**
 * The formula as it reads when it is filled from one cell to another: relative references move,
 * absolute ones stay, those that leave the sheet become `#REF!`.
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const movePart = (part: string): string =>
    /\d/.test(part) ? moveRow(part, rows) : moveColumn(part, columns);
  return formula.replace(TOKEN, (whole, ...rest) => {
    const groups = rest.at(-1) as Record<string, string | undefined>;
    if (groups.kept !== undefined) return whole;
    const moved =
      groups.cell !== undefined
        ? whole.replace(/^(\$?[A-Za-z]+)(\$?\d+)$/, (_, column: string, row: string) =>
            joinUnlessLost(moveColumn(column, columns), moveRow(row, rows), ""),
          )
        : whole
            .split(":")
            .map(movePart)
            .reduce((from, to) => joinUnlessLost(from, to, ":"));
    return moved;
  });
}

const LOST = "#REF!";

const joinUnlessLost = (a: string, b: string, separator: string): string =>
  a === LOST || b === LOST ? LOST : a + separator + b;

function moveRow(text: string, by: number): string {
  if (text.startsWith("$")) return text;
  const row = Number(text) + by;
  return row >= 1 && row <= MAX_ROWS ? String(row) : LOST;
}

function moveColumn(text: string, by: number): string {
  if (text.startsWith("$")) return text;
  const address = parseCellName(`${text}1`);
  if (!address) return text;
  const column = address.column + by;
  return column >= 0 && column < MAX_COLUMNS ? columnName(column) : LOST;
}
