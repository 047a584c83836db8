/**
 * Rows as comma-separated values (RFC 4180), every field as it is: a text that begins with `=` or `-` is not altered.
 * Decision 13 says why.
 */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");

const field = (text: string): string =>
  /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;

/**
 * Rows of a file of separated values. The separator is the comma, or the semicolon that Excel writes where the comma
 * stands in numbers, as in Indonesia: whichever is more frequent in the first row. Never fails: an open quote ends with
 * the text.
 */
export function csvRows(text: string): readonly (readonly string[])[] {
  const source = text.replace(/^\ufeff/, "");
  const head = source.split(/\r?\n/, 1)[0] ?? "";
  const separator = count(head, ";") > count(head, ",") ? ";" : ",";
  const rows: string[][] = [[]];
  let at = 0;
  while (at < source.length) {
    const { value, end } = readField(source, at, separator);
    rows.at(-1)!.push(value);
    if (source[end] === separator) {
      at = end + 1;
      if (at >= source.length) rows.at(-1)!.push("");
      continue;
    }
    at = source.startsWith("\r\n", end) ? end + 2 : end + 1;
    if (at < source.length) rows.push([]);
  }
  return rows.filter((row) => row.some((value) => value !== ""));
}

const count = (text: string, letter: string): number => text.split(letter).length - 1;

function readField(
  source: string,
  start: number,
  separator: string,
): { readonly value: string; readonly end: number } {
  const isEnd = (letter: string | undefined): boolean =>
    letter === undefined || letter === separator || letter === "\n" || letter === "\r";
  let value = "";
  let at = start;
  if (source[at] === '"') {
    at++;
    while (at < source.length) {
      if (source[at] === '"' && source[at + 1] === '"') {
        value += '"';
        at += 2;
      } else if (source[at] === '"') {
        at++;
        break;
      } else {
        value += source[at++];
      }
    }
  }
  while (!isEnd(source[at])) value += source[at++];
  return { value, end: at };
}
