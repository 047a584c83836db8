import { columnName, parseCellName } from "./address";
import { MAX_COLUMNS, MAX_ROWS, movedSpan, type TrackChange } from "./track-change";

const WORD = "[\\p{L}\\p{N}_.\\\\]";
const CELL = "\\$?[A-Za-z]{1,3}\\$?\\d{1,7}";
const BLOCK = `${CELL}(?::${CELL})?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?\\d{1,7}:\\$?\\d{1,7}`;

/**
 * What a formula is made of, as far as references go. Texts and brackets (structured references) are matched first, so
 * that nothing inside them counts. A sheet name before `!` may be quoted, and may carry another workbook (`[1]Data!`).
 */
const TOKEN = new RegExp(
  `(?<text>"(?:[^"]|"")*")` +
    `|(?<![\\p{L}\\p{N}_.\\\\$])(?:(?<sheet>'(?:[^']|'')*'|(?:\\[[^\\]]*\\])?${WORD}+(?::${WORD}+)?)!)(?<there>${BLOCK})?(?!${WORD}|[(!])` +
    `|(?<quoted>'(?:[^']|'')*')` +
    `|(?<brackets>\\[(?:[^[\\]]|\\[[^\\]]*\\])*\\])` +
    `|(?<![\\p{L}\\p{N}_.\\\\$])(?<here>${BLOCK})(?!${WORD}|[(!])`,
  "gu",
);

export const LOST_REFERENCE = "#REF!";

/** A reference that spans sheets (`Jan:Mar!A1`): Excel moves it only when all of them change alike. */
const isAcrossSheets = (sheet: string): boolean => /:/.test(sheet.replace(/\[[^\]]*\]/, ""));

/** The bare name in front of `!`; null for another workbook's. */
function sheetOf(prefix: string): string | null {
  const name = prefix.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
  return name.includes("[") ? null : name;
}

/**
 * The formula as it reads after rows or columns of a sheet came or went: every reference goes on pointing at the same
 * cells, one whose cells are all deleted becomes `#REF!`.
 *
 * @param formula with or without its leading `=`
 * @param own sheet the formula stands on, which bare references mean; null where a bare reference means nothing
 * @param changed sheet with the rows or columns
 */
export function moveFormulaCells(
  formula: string,
  own: string | null,
  changed: string,
  change: TrackChange,
): string {
  const isChanged = (sheet: string | null): boolean =>
    sheet !== null && sheet.toLowerCase() === changed.toLowerCase();
  return formula.replace(TOKEN, (whole, ...rest) => {
    const groups = rest.at(-1) as Record<string, string | undefined>;
    if (groups.here !== undefined) return isChanged(own) ? moveBlock(whole, change) : whole;
    if (groups.there === undefined || groups.sheet === undefined) return whole;
    if (isAcrossSheets(groups.sheet) || !isChanged(sheetOf(groups.sheet))) return whole;
    return `${groups.sheet}!${moveBlock(groups.there, change)}`;
  });
}

/** Whether a formula holds a reference over several sheets, which cannot be moved for one of them alone. */
export function spansSheets(formula: string): boolean {
  for (const { groups } of formula.matchAll(TOKEN)) {
    if (groups?.sheet !== undefined && isAcrossSheets(groups.sheet)) return true;
  }
  return false;
}

/** A corner of a block: `$` signs as written; column or row is null in whole rows or columns. */
type Corner = {
  readonly column: number | null;
  readonly row: number | null;
  readonly fixedColumn: string;
  readonly fixedRow: string;
};

const CORNER = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

function readCorner(text: string): Corner | null {
  const match = CORNER.exec(text);
  if (!match) return null;
  const [, first = "", letters = "", second = "", digits = ""] = match;
  const column = letters === "" ? null : (parseCellName(`${letters}1`)?.column ?? -1);
  const row = digits === "" ? null : Number(digits) - 1;
  const isPlace =
    (column === null || (column >= 0 && column < MAX_COLUMNS)) &&
    (row === null || (row >= 0 && row < MAX_ROWS));
  if (!isPlace) return null;
  // In `$5` the sign belongs to the row although no letters come before it.
  const fixedRow = letters === "" ? first : second;
  return { column, row, fixedColumn: letters === "" ? "" : first, fixedRow };
}

const writeCorner = ({ column, row, fixedColumn, fixedRow }: Corner): string =>
  (column === null ? "" : fixedColumn + columnName(column)) +
  (row === null ? "" : fixedRow + (row + 1));

function moveBlock(text: string, change: TrackChange): string {
  const [from = "", to] = text.split(":");
  const a = readCorner(from);
  const b = to === undefined ? a : readCorner(to);
  if (!a || !b) return text;
  const [x, y] = [a[change.axis], b[change.axis]];
  if (x === null || y === null) return text;
  const moved = movedSpan(change, { first: Math.min(x, y), last: Math.max(x, y) });
  if (!moved) return LOST_REFERENCE;
  const [start, end] = x <= y ? [moved.first, moved.last] : [moved.last, moved.first];
  // What has not moved is kept as written, in small letters too.
  if (start === x && end === y) return text;
  const first = writeCorner({ ...a, [change.axis]: start });
  return to === undefined ? first : `${first}:${writeCorner({ ...b, [change.axis]: end })}`;
}
