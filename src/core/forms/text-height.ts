/** Mean width of a character in Calibri as a part of its size; a little wide, so that no line is cut. */
const CHARACTER = 0.53;
/** Height of a line as a part of the size of its letters. */
const LINE = 1.3;
/** What Excel keeps free left and right of a text, points. */
const INSET = 6;

/** Lines that a text takes when it is wrapped by words into a width in points. */
export function linesOf(text: string, width: number, size: number): number {
  const room = Math.max(1, Math.floor((width - INSET) / (size * CHARACTER)));
  return text.split("\n").reduce((lines, line) => lines + wrapped(line, room), 0);
}

function wrapped(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(/\s+/)) {
    const length = word.length + (used > 0 ? 1 : 0);
    if (used + length <= room) used += length;
    else {
      // A word longer than the line is broken.
      lines += used > 0 ? 1 : 0;
      lines += Math.ceil(word.length / room) - 1;
      used = word.length % room || Math.min(word.length, room);
    }
  }
  return lines;
}

/** Height that a wrapped text takes in a cell, points. */
export const heightOf = (text: string, width: number, size: number): number =>
  text === "" ? 0 : Math.ceil(linesOf(text, width, size) * size * LINE + 4);
