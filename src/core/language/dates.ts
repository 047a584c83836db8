import { isWithin } from "../recognise/label-text";

/** A day of the calendar; month and day count from 1. */
export type CalendarDate = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
};

/** What a text says about a date. */
export type ReadDate =
  | { readonly kind: "date"; readonly date: CalendarDate }
  /** Month and year, or a year alone: `JUNI 2020`, `2021`. */
  | { readonly kind: "partial" }
  /** Written like a date, but the calendar has no such day: `31 Februari 2026`. */
  | { readonly kind: "impossible" }
  | { readonly kind: "none" };

const MONTHS = [
  ["januari", "jan", "january"],
  ["februari", "feb", "peb", "pebruari", "february", "febuari"],
  ["maret", "mar", "mrt", "march"],
  ["april", "apr"],
  ["mei", "may"],
  ["juni", "jun", "june"],
  ["juli", "jul", "july"],
  ["agustus", "agu", "ags", "agt", "agst", "aug", "august"],
  ["september", "sep", "sept"],
  ["oktober", "okt", "oct", "october"],
  ["november", "nov", "nop", "nopember"],
  ["desember", "des", "dec", "december"],
] as const;

/** How a date is written out in a message. */
export const formatDate = ({ year, month, day }: CalendarDate): string => {
  const [name = ""] = MONTHS[month - 1] ?? [];
  return `${day} ${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`;
};

/** Negative when `a` is the earlier day. */
export const compareDates = (a: CalendarDate, b: CalendarDate): number =>
  a.year - b.year || a.month - b.month || a.day - b.day;

const WEEKDAY = /^(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad)\s*[,/]?\s*/i;
/** `Grobogan, 2 Juni 2021`: the place in front of a date. */
const PLACE = /^\p{L}[\p{L}\s.]*,\s*(?=\d)/u;
const NUMERIC = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})$/;
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]00:00(?::00)?)?$/;
const NAMED = /^(\d{1,2})[\s./-]*(\p{L}+)[\s.,/-]*(\d{4}|\d{2})$/u;
const MONTH_YEAR = /^(?:[….\-_\s]*)(\p{L}+)[\s.,/-]*(\d{4})$/u;
const MONTH_YEAR_NUMERIC = /^(\d{1,2})\s*[-/.]\s*(\d{4})$/;
const YEAR = /^(?:tahun\s+)?(?:19|20)\d\d$/i;

/**
 * Reads a date as Indonesian offices write it: `02 Juni 2021`, `27 PEBRUARI 2015`, `28-08-2017` (day first),
 * `2021-06-02`. Month names may be shortened, in English, or have one typing error.
 */
export function readDate(text: string): ReadDate {
  const bare = text
    .normalize("NFKC")
    .trim()
    .replace(/\s+/g, " ")
    .replace(/^tanggal\s+/i, "")
    .replace(WEEKDAY, "")
    .replace(PLACE, "")
    .replace(/\s*\.$/, "");
  const iso = ISO.exec(bare);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = NUMERIC.exec(bare);
  if (numeric) return dated(fullYear(numeric[4]!), Number(numeric[3]), Number(numeric[1]));
  const named = NAMED.exec(bare);
  if (named) {
    const month = monthNumber(named[2]!);
    return month ? dated(fullYear(named[3]!), month, Number(named[1])) : { kind: "none" };
  }
  const monthYear = MONTH_YEAR.exec(bare);
  if (monthYear && monthNumber(monthYear[1]!)) return { kind: "partial" };
  const numericMonth = MONTH_YEAR_NUMERIC.exec(bare);
  if (numericMonth && Number(numericMonth[1]) <= 12) return { kind: "partial" };
  return { kind: YEAR.test(bare) ? "partial" : "none" };
}

/** The day of a moment by the clock of the place where the program runs. */
export const dayOf = (moment: Date): CalendarDate => ({
  year: moment.getFullYear(),
  month: moment.getMonth() + 1,
  day: moment.getDate(),
});

/** Excel counts days from here, as far as dates after February 1900 go. */
const EXCEL_DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_LENGTH = 86_400_000;
/** Serials of the years 1950 to 2149: what an office may mean by a date. A year typed as a number is none of them. */
const FIRST_SERIAL = 18_264;
const LAST_SERIAL = 91_311;

/** The day that a cell's number stands for; null for a number that is no date of our time. */
export function dateOfSerial(serial: number): CalendarDate | null {
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return null;
  const date = new Date(EXCEL_DAY_ZERO + Math.floor(serial) * DAY_LENGTH);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function dated(year: number, month: number, day: number): ReadDate {
  const possible = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return possible ? { kind: "date", date: { year, month, day } } : { kind: "impossible" };
}

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** `21` is 2021: no office date on a form of our time is of the last century. */
const fullYear = (text: string): number => Number(text) + (text.length === 2 ? 2000 : 0);

function monthNumber(word: string): number | null {
  const name = word.toLowerCase();
  const exact = MONTHS.findIndex((names) => (names as readonly string[]).includes(name));
  if (exact >= 0) return exact + 1;
  // `Novermber`: one letter more, less or other, in a long name only.
  const near = MONTHS.findIndex((names) => name.length >= 5 && isWithin(name, names[0], 1));
  return near >= 0 ? near + 1 : null;
}
