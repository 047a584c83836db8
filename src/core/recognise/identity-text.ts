import type { Field } from "../document/sop-document";
import type { RangeAddress } from "../grid/address";
import { listItems } from "./list-items";

/** A line of a field and the cell it stands in. */
export type TextLine = { readonly text: string; readonly range: RangeAddress };

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
  return {
    text,
    items: listItems(text),
    origin: { sheet, range: joinRange(lines.map(({ range }) => range)) },
  };
}

export const joinRange = (ranges: readonly RangeAddress[]): RangeAddress => ({
  top: Math.min(...ranges.map(({ top }) => top)),
  left: Math.min(...ranges.map(({ left }) => left)),
  bottom: Math.max(...ranges.map(({ bottom }) => bottom)),
  right: Math.max(...ranges.map(({ right }) => right)),
});
