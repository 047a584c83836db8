import type { ColumnKey, HelperKey, SopProfile } from "../../templates/sop-profile";
import { parseLaneCell } from "../codes";
import { parseMinutes } from "../duration";
import { labelMatcher, normaliseLabel } from "../label-text";
import type { SheetCells } from "../sheet-cells";
import { numbersBelow } from "./guess-header";
import type { Certainty, HeaderColumn } from "./header-columns";
import type { ColumnRole } from "./sheet-mapping";

export type RoleGuess = { readonly role: ColumnRole; readonly certainty: Certainty };

/** Rows below the header; both inclusive, the last one may lie below the sheet. */
export type BodyRows = { readonly first: number; readonly last: number };

/** A header has at most this many rows. */
const HEADER_ROWS = 4;
/** Rows below the header that are looked at. */
const ROWS_SEEN = 40;
/** A column whose cells have at least this many characters on average holds sentences. */
const SENTENCE = 12;
/** `(3)` below a heading: the number of the column. */
const INDEX = /^\(?\d{1,2}[).]?$/;

/** What each column seems to be: by the word over it, else by what stands in it and beside what it stands. */
export function guessRoles(
  cells: SheetCells,
  rows: BodyRows,
  columns: readonly HeaderColumn[],
  profile: SopProfile,
): readonly RoleGuess[] {
  const label = labelMatcher<ColumnKey | HelperKey>({ ...profile.columns, ...profile.helpers });
  const taken = new Set<ColumnRole>();
  const guesses = columns.map(({ heading }): RoleGuess | null => {
    const role = label(heading);
    if (role === null || taken.has(role)) return null;
    taken.add(role);
    return { role, certainty: "sure" };
  });
  const contents = columns.map((column) => contentOf(cells, rows, column));
  const claim = (role: ColumnRole, isLikely: (content: Content) => boolean): void => {
    if (taken.has(role)) return;
    const at = contents.findIndex((content, i) => guesses[i] === null && isLikely(content));
    if (at < 0) return;
    taken.add(role);
    guesses[at] = { role, certainty: "likely" };
  };
  claim("no", ({ numbers, left }) => numbers >= 2 && left === leftmost(columns));
  claim("waktu", ({ times, filled }) => times >= 2 && times * 2 > filled);
  const longest = Math.max(0, ...contents.map(({ length }, i) => (guesses[i] ? 0 : length)));
  claim("kegiatan", ({ length }) => length >= SENTENCE && length === longest);
  const kegiatan = guesses.findIndex((guess) => guess?.role === "kegiatan");
  const next = guesses.findIndex((guess, i) => i > kegiatan && guess !== null);
  return guesses.map((guess, i): RoleGuess => {
    if (guess) return guess;
    const content = contents[i]!;
    const isBetween = kegiatan >= 0 && i > kegiatan && (next < 0 || i < next);
    const isForeign = content.unknown > content.codes;
    if (content.codes > 0 && !isForeign) {
      return { role: "pelaksana", certainty: isBetween ? "sure" : "likely" };
    }
    if (isBetween && !isForeign && columns[i]!.heading !== "") {
      return { role: "pelaksana", certainty: next < 0 ? "unsure" : "likely" };
    }
    return { role: "none", certainty: isBetween && isForeign ? "likely" : "unsure" };
  });
}

const leftmost = (columns: readonly HeaderColumn[]): number => columns[0]?.left ?? 0;

type Content = {
  readonly left: number;
  readonly filled: number;
  readonly numbers: number;
  readonly times: number;
  readonly codes: number;
  /** Texts that are neither codes nor words at an exit. */
  readonly unknown: number;
  /** Characters of a cell, on average. */
  readonly length: number;
};

function contentOf(cells: SheetCells, rows: BodyRows, { left, right }: HeaderColumn): Content {
  const last = Math.min(cells.lastRow, rows.last, rows.first + ROWS_SEEN);
  // The header typed again on the next page says nothing about what stands below it.
  const headings = cells
    .blocksDown(left, Math.max(0, rows.first - HEADER_ROWS), rows.first - 1)
    .map(({ text }) => normaliseLabel(text));
  const texts = cells
    .blocksDown(left, rows.first, last)
    // A line across the table is a heading or a note.
    .filter(({ range, text }) => text !== "" && range.left >= left && range.right <= right)
    .map(({ text }) => text)
    .filter((text) => !headings.includes(normaliseLabel(text)));
  const count = (is: (text: string) => boolean): number => texts.filter(is).length;
  return {
    left,
    filled: texts.length,
    numbers: numbersBelow(cells, rows.first - 1, left),
    times: count((text) => /\p{L}/u.test(text) && parseMinutes(text).minutes !== null),
    unknown: count((text) => parseLaneCell(text).kind === "unknown" && !INDEX.test(text)),
    codes: count((text) => parseLaneCell(text).kind === "codes"),
    length:
      texts.length === 0 ? 0 : texts.reduce((sum, text) => sum + text.length, 0) / texts.length,
  };
}
