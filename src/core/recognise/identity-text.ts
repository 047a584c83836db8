import type { Field } from "../document/sop-document";
import type { RangeAddress } from "../grid/address";
import { cellAt, type GridSnapshot } from "../grid/grid-snapshot";
import { listItems } from "./list-items";

/** A line of a field and the cell it stands in. */
export type TextLine = {
  readonly text: string;
  readonly range: RangeAddress;
  /** Value of a cell that holds a number. */
  readonly number?: number;
};

/** Excel keeps 15 digits of a number: from here on the last ones are zeros, whatever was typed. */
const MOST_EXACT = 1e15;
/** A long number that was pasted as the text Excel showed of it: `1,98001E+17`. */
const SCIENTIFIC = /(?<![\p{L}\d])\d(?:[.,]\d+)?E\+\d{2}(?!\d)/iu;

/**
 * The line with the number that its cell holds: what is shown of it may be a date, or shortened. All the digits of a
 * number too long for Excel are the text, as the formula bar shows them.
 */
export function withNumber(snapshot: GridSnapshot, line: TextLine): TextLine {
  const value = cellAt(snapshot, line.range.top, line.range.left)?.value;
  if (typeof value !== "number") return line;
  const text = Math.abs(value) >= MOST_EXACT ? String(value) : line.text;
  return { ...line, text, number: value };
}

/** Excel has changed what was typed here: the last digits of a long number are lost. */
export const isDamaged = ({ text, number = 0 }: TextLine): boolean =>
  Math.abs(number) >= MOST_EXACT || SCIENTIFIC.test(text);

/** A number or bullet alone in a cell: the item stands in the next one. */
const LONE_MARKER = /^(?:\(?(?:\d{1,2}|[a-zA-Z])[.)]?|[-–—•▪·\uF000-\uF0FF])$/u;

export const withoutColon = (text: string): string => text.replace(/^[:：]\s*/, "");

/** The texts of one row as one line; a marker in a cell of its own is put before its item. */
export function itemRow(blocks: readonly TextLine[]): TextLine {
  const texts = blocks.map(({ text }) => withoutColon(text)).filter((text) => text !== "");
  const [first = "", ...rest] = texts;
  const range = joinRange(blocks.map((block) => block.range));
  if (!LONE_MARKER.test(first)) return { text: texts.join(" "), range };
  if (rest.length === 0) return { text: /^[-–—]$/.test(first) ? first : "", range };
  const marker = /^[\p{L}\d]+$/u.test(first) ? `${first}.` : first;
  return { text: `${marker} ${rest.join(" ")}`, range };
}

/** A field from its lines; its origin is the block of cells around them. */
export function makeField(sheet: string, lines: readonly TextLine[]): Field {
  const text = lines
    .map((line) => withoutColon(line.text).trim())
    .join("\n")
    .trim();
  const [{ number } = {}] = lines.length === 1 ? lines : [];
  return {
    text,
    items: listItems(text),
    origin: { sheet, range: joinRange(lines.map(({ range }) => range)) },
    ...(number === undefined ? {} : { number }),
    ...(lines.some(isDamaged) ? { damaged: true } : {}),
  };
}

export const joinRange = (ranges: readonly RangeAddress[]): RangeAddress => ({
  top: Math.min(...ranges.map(({ top }) => top)),
  left: Math.min(...ranges.map(({ left }) => left)),
  bottom: Math.max(...ranges.map(({ bottom }) => bottom)),
  right: Math.max(...ranges.map(({ right }) => right)),
});
