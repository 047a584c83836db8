import { LINE_HEIGHT, textWidth, wrapped } from "../layout/text-size";

/** Fonts that stand in for Arial, and bold letters, are wider by up to this factor. */
const WIDEST = 1.18;

const fitsIn = (text: string, width: number, size: number): boolean =>
  textWidth(text, size) * WIDEST <= width;

export type TextBlock = { readonly lines: readonly string[]; readonly size: number };

/**
 * Breaks a text into lines that fit a box, with the largest of the sizes at which all of them do. At the smallest what
 * does not fit is cut, and an ellipsis says so.
 *
 * @param sizes descending, points
 */
export function fitText(
  text: string,
  { width, height }: { readonly width: number; readonly height: number },
  sizes: readonly number[],
): TextBlock {
  const words = text.split(/\s+/).filter(Boolean);
  const smallest = sizes.at(-1)!;
  for (const size of sizes) {
    const lines = wrap(words, width, size);
    const fits = lines.length * size * LINE_HEIGHT <= height;
    if (fits || size === smallest) return { lines: fits ? lines : cut(lines, height, size), size };
  }
  return { lines: [], size: smallest };
}

function cut(lines: readonly string[], height: number, size: number): readonly string[] {
  const room = Math.max(1, Math.floor(height / (size * LINE_HEIGHT)));
  if (lines.length <= room) return lines;
  const kept = lines.slice(0, room);
  return [...kept.slice(0, -1), `${kept.at(-1)} …`];
}

const wrap = (words: readonly string[], width: number, size: number): readonly string[] =>
  wrapped(
    words.flatMap((word) => pieces(word, width, size)),
    (line) => fitsIn(line, width, size),
  );

/** A word that is longer than a line, in pieces; after a slash or hyphen where there is one. */
function pieces(word: string, width: number, size: number): readonly string[] {
  if (fitsIn(word, width, size)) return [word];
  const out: string[] = [];
  let line = "";
  for (const part of word.split(/(?<=[/-])/).flatMap((one) => lettersOf(one, width, size))) {
    if (line !== "" && !fitsIn(line + part, width, size)) {
      out.push(line);
      line = "";
    }
    line += part;
  }
  return [...out, line];
}

const lettersOf = (part: string, width: number, size: number): readonly string[] =>
  fitsIn(part, width, size) ? [part] : [...part];
