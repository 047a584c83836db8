import type { SheetCells } from "./sheet-cells";

/** `SOP Penanganan Surat`, `STANDAR OPERASIONAL PROSEDUR (SOP)`: the rest of the line, or the next one, is the title. */
const HEADING =
  /^(?:(?:sop(?:\s+ap)?|standar\p{L}*\s+operasional\s+(?:dan\s+)?prosedur)(?![\p{L}\p{N}])\s*(?:\(\s*sop(?:\s+ap)?\s*\))?)[\s:–-]*(?<title>.*)$/isu;

/** A heading stands at most this many rows above its table: what is farther up belongs to something else. */
const FARTHEST = 12;

/**
 * The title of an SOP in the lines above its table, for forms without an identity block; "" where none stands there.
 * A line counts only when it is alone in its row: rows of another table above are none.
 */
export function headingAbove({ filled }: SheetCells, top: number): string {
  const near = filled.filter(({ range }) => range.bottom < top && range.bottom >= top - FARTHEST);
  const lines = near.filter(
    ({ range }) => !near.some((other) => other.range.top === range.top && other.range !== range),
  );
  // The nearest one: on a sheet with several SOPs each has its own above it.
  const at = lines.reduce((found, { text }, index) => (HEADING.test(text) ? index : found), -1);
  if (at < 0) return "";
  const own = HEADING.exec(lines[at]!.text)?.groups?.title ?? "";
  return inOneLine(own) || inOneLine(lines[at + 1]?.text ?? "");
}

const inOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
