import { LABEL } from "./constants";
import { labelSize } from "./label-size";

/** Distance between lines of text, in font sizes. */
export const LINE_HEIGHT = 1.2;

/** Room that a text takes on one line in Arial, points. */
export const textWidth = (text: string, size: number): number =>
  ((labelSize(text).width - 2 * LABEL.padding) / LABEL.fontSize) * size;

/** Words in lines, as many in each as fit; one that is longer than a line stands alone in it. */
export function wrapped(
  words: readonly string[],
  fits: (line: string) => boolean,
): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
