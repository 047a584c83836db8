/** `1.` `2)` `(3)` `a.` `b)` `-` `•` and the bullets of the symbol fonts (private use, U+F0B7 and its like). */
const MARKER = /^(?:\(?(?:\d{1,2}|[a-zA-Z])[.)](?!\d)|[-–—•▪●○◦‣·*➢✓√\uF000-\uF0FF])\s*/u;

const startsSmall = (line: string): boolean => /^\p{Ll}/u.test(line);

/**
 * Parts of a list written in one cell with line breaks.
 * With markers, a line without one continues the item above it. Without any, each line is an item,
 * unless it starts with a small letter: that is a wrapped line.
 */
export function listItems(text: string): readonly string[] {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const marked = lines.some((line) => isItem(line));
  const items: string[] = [];
  for (const line of lines) {
    const starts = marked ? isItem(line) : !startsSmall(line);
    const last = items.length - 1;
    if (starts || last < 0) items.push(withoutMarker(line));
    else items[last] = `${items[last]} ${line}`.trim();
  }
  return items.filter((item) => item !== "");
}

/** A marker needs something behind it, else `-` alone (which says "nothing") would vanish. */
const isItem = (line: string): boolean => MARKER.test(line) && line.replace(MARKER, "") !== "";

const withoutMarker = (line: string): string => (isItem(line) ? line.replace(MARKER, "") : line);
