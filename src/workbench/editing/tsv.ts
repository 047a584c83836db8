/** Text that Excel puts in quotes on the clipboard. */
const NEEDS_QUOTES = /[\t\n\r"]/;

/** Rows of texts as Excel writes them to the clipboard: tabs, line ends, quotes around what holds either. */
export const formatTsv = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) =>
      row
        .map((text) => (NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
        .join("\t"),
    )
    .join("\r\n");

/**
 * Reads clipboard text into rows of texts. A quoted field may hold tabs and line breaks; a quote inside an
 * unquoted field, or one that is never closed, is an ordinary character. One line end at the very end is not a row.
 */
export function parseTsv(text: string): string[][] {
  const source = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n").replace(/\n$/, "");
  const rows: string[][] = [[]];
  let at = 0;
  while (true) {
    const quoted = readQuoted(source, at);
    const end = quoted?.end ?? endOfField(source, at);
    rows.at(-1)!.push(quoted?.text ?? source.slice(at, end));
    if (end >= source.length) return rows;
    if (source[end] === "\n") rows.push([]);
    at = end + 1;
  }
}

function endOfField(source: string, from: number): number {
  let end = from;
  while (end < source.length && source[end] !== "\t" && source[end] !== "\n") end++;
  return end;
}

function readQuoted(source: string, from: number): { text: string; end: number } | null {
  if (source[from] !== '"') return null;
  let text = "";
  let at = from + 1;
  while (at < source.length) {
    if (source[at] !== '"') {
      text += source[at];
      at++;
    } else if (source[at + 1] === '"') {
      text += '"';
      at += 2;
    } else {
      const end = at + 1;
      const closed = end >= source.length || source[end] === "\t" || source[end] === "\n";
      return closed ? { text, end } : null;
    }
  }
  return null;
}
