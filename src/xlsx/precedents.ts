import { parseRangeName, type RangeAddress } from "../core/grid/address";

/** A block that a formula reads; `sheet` is null for the formula's own. */
export type Precedent = { readonly sheet: string | null; readonly range: RangeAddress };

/** What a formula reads; null when that cannot be told from its text (names, tables, INDIRECT, the clock). */
export type Precedents = readonly Precedent[] | null;

const SHEET = /'(?:[^']|'')*'|[\p{L}\p{N}_.]+/u.source;
const CELL = /\$?[A-Za-z]{1,3}\$?\d{1,7}/.source;
const BLOCK = `${CELL}(?::${CELL})?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?\\d{1,7}:\\$?\\d{1,7}`;
const TOKEN = new RegExp(
  `(?<text>"(?:[^"]|"")*")` +
    `|(?:(?<sheet>${SHEET})!)?(?<block>${BLOCK})(?![\\p{L}\\p{N}_.(!])` +
    `|(?<call>[\\p{L}_][\\p{L}\\p{N}_.]*)\\(` +
    `|(?<number>\\d+(?:\\.\\d*)?(?:[eE][+-]?\\d+)?)` +
    `|(?<error>#[A-Za-z/0]+[!?]?)` +
    `|(?<opaque>[\\p{L}_\\\\[{'][\\p{L}\\p{N}_.]*)`,
  "gu",
);

const UNTRACEABLE =
  /^(?:_xlfn\.)?(?:INDIRECT|OFFSET|NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO)$/i;
const CONSTANT = /^(?:TRUE|FALSE|\{)$/i;

/** `formula` with or without its leading `=`. */
export function precedentsOf(formula: string): Precedents {
  const found: Precedent[] = [];
  for (const { groups = {} } of formula.matchAll(TOKEN)) {
    if (groups.block !== undefined) {
      const range = parseBlock(groups.block);
      if (range) found.push({ sheet: unquote(groups.sheet), range });
    } else if (groups.call !== undefined && UNTRACEABLE.test(groups.call)) {
      return null;
    } else if (groups.opaque !== undefined && !CONSTANT.test(groups.opaque)) {
      return null;
    }
  }
  return found;
}

const unquote = (sheet: string | undefined): string | null =>
  sheet === undefined ? null : sheet.replace(/^'|'$/g, "").replaceAll("''", "'");

function parseBlock(text: string): RangeAddress | null {
  const range = parseRangeName(text);
  if (range) return range;
  const [from = "", to = ""] = text.replaceAll("$", "").split(":");
  return /\d/.test(from)
    ? parseRangeName(`A${from}:XFD${to}`)
    : parseRangeName(`${from}1:${to}1048576`);
}
