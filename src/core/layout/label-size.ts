import { LABEL } from "./constants";

/** Advance widths of Arial in thousandths of the font size; what is not listed counts as a wide letter. */
const NARROW = "iljftrI.,:;'|!()[] -/";
const WIDE = "mwMWGOQ%@";

function advance(letter: string): number {
  if (NARROW.includes(letter)) return 300;
  if (WIDE.includes(letter)) return 850;
  return letter === letter.toUpperCase() && letter !== letter.toLowerCase() ? 700 : 560;
}

/** Box that a label needs, on one line, points. */
export function labelSize(text: string): { readonly width: number; readonly height: number } {
  let width = 0;
  for (const letter of text) width += advance(letter);
  const points = (width / 1000) * LABEL.fontSize + 2 * LABEL.padding;
  return { width: Math.ceil(points * 2) / 2, height: LABEL.height };
}
