import type { SnapshotCell } from "../grid/grid-snapshot";
import { dateOfSerial } from "../language/dates";

/** What Excel made of a text in a cell of Waktu. */
export type CellTime =
  /** A time of day or a span: `1:30` typed for an hour and a half. */
  | { readonly kind: "length"; readonly minutes: number }
  /** A date. `typed` is the text it was made from, where the format that Excel gives by itself tells; null elsewhere. */
  | { readonly kind: "date"; readonly typed: string | null };

const MINUTES_PER_DAY = 1440;

/** Without texts in quotes, escapes, colours and locales: `[$-421]dd mmmm yyyy` → `dd mmmm yyyy`. */
const bareFormat = (format: string): string =>
  (format.split(";")[0] ?? "")
    .replace(/"[^"]*"/g, "")
    .replace(/\\./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "")
    .toLowerCase();

/** Reads a number that Excel shows as a date or a time; null for any other cell. */
export function timeInCell({ value, numberFormat }: SnapshotCell): CellTime | null {
  if (typeof value !== "number") return null;
  const format = bareFormat(numberFormat);
  const isTime = /h|s|\[m/.test(format) && !/[dy]/.test(format) && !/general|standard/.test(format);
  if (isTime) return { kind: "length", minutes: value * MINUTES_PER_DAY };
  if (!/[dy]|mmm/.test(format) || /general/.test(format)) return null;
  return { kind: "date", typed: typedText(value, format) };
}

/**
 * `1-2` becomes 1 February with the format `d-mmm`, `10-15` becomes October 2015 with `mmm-yy`. Where a region puts the
 * month first the two numbers change places; a range reads the same either way.
 */
function typedText(serial: number, format: string): string | null {
  const date = dateOfSerial(serial);
  if (!date) return null;
  const { day, month, year } = date;
  if (/^d+[-/ ]mmm$/.test(format)) return `${Math.min(day, month)} - ${Math.max(day, month)}`;
  if (/^mmm[-/ ]yy$/.test(format)) return `${month} - ${year % 100}`;
  return null;
}
