import { titleWords } from "../language/titles";
import { isSameSheet, isSheetName } from "../sheets/sheet-name";

/** Excel takes no longer name for a sheet. */
const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:\p{Cc}]/gu;

/**
 * A name for a new sheet out of a title: without SOP in front, cut at a word, and numbered where the workbook has a
 * sheet of that name.
 */
export function proposeSheetName(
  title: string,
  taken: readonly string[],
  fallback: string,
): string {
  const words = titleWords(title.replace(FORBIDDEN, " "));
  const bare = fitted(words.length > 0 ? words : [fallback], LONGEST);
  const name = isSheetName(bare) ? bare : fallback;
  if (isFree(name, taken)) return name;
  for (let number = 2; ; number++) {
    const tail = ` (${number})`;
    const next = `${fitted(name.split(" "), LONGEST - tail.length)}${tail}`;
    if (isFree(next, taken)) return next;
  }
}

const isFree = (name: string, taken: readonly string[]): boolean =>
  taken.every((other) => !isSameSheet(other, name));

/** As many whole words as fit; of a single long word its beginning. */
function fitted(words: readonly string[], longest: number): string {
  let name = "";
  for (const word of words) {
    const next = name === "" ? word : `${name} ${word}`;
    if (next.length > longest) break;
    name = next;
  }
  return (name || (words[0] ?? "").slice(0, longest)).replace(/^'+|'+$/g, "").trim();
}
