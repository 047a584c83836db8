import type { SopProfile } from "../../templates/sop-profile";
import { labelMatcher } from "../label-text";
import type { SheetCells } from "../sheet-cells";
import type { HeaderRows } from "./sheet-mapping";

/** Texts that a header row has at least. */
const LEAST_HEADINGS = 3;
/** Rows looked at: a table begins near the top of its sheet. */
const MOST_ROWS = 200;
/** Numbers that make a column of activities. */
const LEAST_NUMBERS = 2;

/** The rows that look most like the header of a table: many words of a form, and numbered rows below; null where none do. */
export function guessHeader(cells: SheetCells, profile: SopProfile): HeaderRows | null {
  const label = labelMatcher({ ...profile.columns, ...profile.groups, ...profile.helpers });
  const last = Math.min(cells.lastRow, MOST_ROWS);
  let best: { readonly rows: HeaderRows; readonly score: number } | null = null;
  for (let row = 0; row <= last; row++) {
    const texts = cells
      .blocksIn(row, 0, cells.lastColumn)
      .filter(({ range, text }) => text !== "" && range.top === row);
    const words = new Set(texts.map(({ text }) => label(text)).filter((key) => key !== null)).size;
    const isWordy = texts.filter(({ text }) => /\p{L}{2}/u.test(text)).length >= LEAST_HEADINGS;
    if (!isWordy && words === 0) continue;
    const bottom = Math.max(
      row,
      ...texts.map(({ range }) => range.bottom).filter((end) => end <= row + 3),
    );
    const numbered = numbersBelow(cells, bottom);
    const score = words * 2 + Math.min(numbered, 3) + (isWordy ? 1 : 0);
    const isEnough = words >= 2 || (isWordy && numbered >= LEAST_NUMBERS);
    if (isEnough && score > (best?.score ?? 0)) best = { rows: { top: row, bottom }, score };
  }
  return best?.rows ?? null;
}

/** How far 1, 2, 3 … go in one column below a row. */
export function numbersBelow(cells: SheetCells, bottom: number, column?: number): number {
  const from = column ?? 0;
  const to = column ?? cells.lastColumn;
  let most = 0;
  for (let at = from; at <= to; at++) {
    let next = 1;
    for (const { text } of cells.blocksDown(at, bottom + 1, Math.min(cells.lastRow, bottom + 40))) {
      if (new RegExp(`^\\(?${next}[.)]*$`).test(text)) next++;
    }
    most = Math.max(most, next - 1);
  }
  return most;
}
