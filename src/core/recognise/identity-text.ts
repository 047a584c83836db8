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

/** The line with the number that its cell holds: what is shown of it may be shortened or a date. */
export function withNumber(snapshot: GridSnapshot, line: TextLine): TextLine {
  const value = cellAt(snapshot, line.range.top, line.range.left)?.value;
  return typeof value === "number" ? { ...line, number: value } : line;
}

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
  };
}

export const joinRange = (ranges: readonly RangeAddress[]): RangeAddress => ({
  top: Math.min(...ranges.map(({ top }) => top)),
  left: Math.min(...ranges.map(({ left }) => left)),
  bottom: Math.max(...ranges.map(({ bottom }) => bottom)),
  right: Math.max(...ranges.map(({ right }) => right)),
});
