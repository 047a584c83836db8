/** One cell; row and column count from 0 (A1 is row 0, column 0). */
export type CellAddress = { readonly row: number; readonly column: number };

/** A block of cells; all four edges are inclusive and count from 0. */
export type RangeAddress = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** Where something was read: a block of cells on a named sheet. */
export type Origin = { readonly sheet: string; readonly range: RangeAddress };

export const cellRange = ({ row, column }: CellAddress): RangeAddress => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

export const cellOrigin = (sheet: string, row: number, column: number): Origin => ({
  sheet,
  range: cellRange({ row, column }),
});

/** From the top, then from the left. */
export const byPlace = (a: CellAddress, b: CellAddress): number =>
  a.row - b.row || a.column - b.column;

export const isSamePlace = (a: CellAddress, b: CellAddress): boolean => byPlace(a, b) === 0;

export const contains = (range: RangeAddress, row: number, column: number): boolean =>
  row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;

/** Column letters as Excel writes them: 0 → A, 25 → Z, 26 → AA. */
export function columnName(column: number): string {
  let name = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** A1 text of a block; one cell is written as one address. */
export function rangeName(range: RangeAddress): string {
  const first = cellName(range.top, range.left);
  const last = cellName(range.bottom, range.right);
  return first === last ? first : `${first}:${last}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

/** Reads one A1 address, with or without `$`; null when the text is not one. */
export function parseCellName(text: string): CellAddress | null {
  const match = CELL.exec(text);
  if (!match) return null;
  let column = 0;
  for (const letter of match[1]!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  if (row < 1 || row > 1_048_576 || column > 16_384) return null;
  return { row: row - 1, column: column - 1 };
}

/** Reads `A1` or `A1:C3`; null when the text is neither. */
export function parseRangeName(text: string): RangeAddress | null {
  const [from = "", to = from, ...rest] = text.split(":");
  const a = parseCellName(from);
  const b = parseCellName(to);
  if (!a || !b || rest.length > 0) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** Excel leaves a sheet name bare only when it could not be read as anything else. */
const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_REFERENCE = /^(?:[A-Za-z]{1,3}\d{1,7}|[rR]\d*(?:[cC]\d*)?|[cC]\d*|true|false)$/i;

/** Sheet name as Excel writes it in a reference: quoted where Excel quotes it. */
export function quoteSheetName(sheet: string): string {
  const bare = PLAIN_SHEET_NAME.test(sheet) && !LOOKS_LIKE_REFERENCE.test(sheet);
  return bare ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** Full address, for example `'SOP 1'!A14:K14`. */
export const formatOrigin = (origin: Origin): string =>
  `${quoteSheetName(origin.sheet)}!${rangeName(origin.range)}`;
