import { LABEL } from "../layout/constants";
import { labelSize } from "../layout/label-size";

/** Fonts that stand in for Arial, and bold letters, are wider by up to this factor. */
const WIDEST = 1.18;

/** Room that a text takes on one line, in Arial or what stands in for it, points. */
const textWidth = (text: string, size: number): number =>
  ((labelSize(text).width - 2 * LABEL.padding) / LABEL.fontSize) * size * WIDEST;

/** Distance between lines of text, in font sizes. */
export const LINE_HEIGHT = 1.2;

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

function wrap(words: readonly string[], width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.flatMap((one) => pieces(one, width, size))) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

/** A word that is longer than a line, in pieces; after a slash or hyphen where there is one. */
function pieces(word: string, width: number, size: number): readonly string[] {
  if (textWidth(word, size) <= width) return [word];
  const out: string[] = [];
  let line = "";
  for (const part of word.split(/(?<=[/-])/).flatMap((one) => lettersOf(one, width, size))) {
    if (line !== "" && textWidth(line + part, size) > width) {
      out.push(line);
      line = "";
    }
    line += part;
  }
  return [...out, line];
}

const lettersOf = (part: string, width: number, size: number): readonly string[] =>
  textWidth(part, size) <= width ? [part] : [...part];
