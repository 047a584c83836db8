const LAST_COLUMN = 16_383;

/**
 * Manual breaks over the whole width. A break's `id` is the number of the row above it, which is the index of the row
 * that begins a page.
 *
 * @param tag gives a name the prefix of the part
 */
export function rowBreaksXml(
  rows: readonly number[],
  tag: (local: string) => string = (local) => local,
): string {
  const list = tag("rowBreaks");
  const items = rows.map((row) => `<${tag("brk")} id="${row}" max="${LAST_COLUMN}" man="1"/>`);
  return `<${list} count="${rows.length}" manualBreakCount="${rows.length}">${items.join("")}</${list}>`;
}
