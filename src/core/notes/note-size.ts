/** Size of a note's box, points. */
export type NoteSize = { readonly width: number; readonly height: number };

/** Tahoma of 9 pt, as Excel writes notes: width of a character on average, height of a line; points. */
const CHARACTER = 4.9;
const LINE = 11.5;
/** Room around the text, both sides together; points. */
const PADDING = 12;

const NARROW = 200;
/** For texts that would make a narrow box a tower. */
const WIDE = 300;
const LONG = 300;
const LOWEST = 60;

/** A box that shows the whole text: Excel gives all notes one size, and a text that is cut is not read. */
export function noteSize(text: string): NoteSize {
  const width = text.length > LONG ? WIDE : NARROW;
  const perLine = Math.floor((width - PADDING) / CHARACTER);
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  return { width, height: Math.max(LOWEST, Math.ceil(lines * LINE + PADDING)) };
}
