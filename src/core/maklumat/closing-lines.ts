import type { Field } from "../document/sop-document";
import { type CalendarDate, readDate } from "../language/dates";
import { makeField } from "../recognise/identity-text";
import type { TextBlock } from "../recognise/sheet-cells";

/** Where and when a document was signed, of its last lines. */
export type PlaceAndDate = {
  readonly place: string;
  readonly date: { readonly field: Field; readonly date: CalendarDate | null } | null;
};

/** Dots stand for a place that is still to be written. */
const PLACE_DATE = /^(?<place>\p{L}[\p{L}\s.'-]*?|[.…_\s]{3,}?)\s*,\s*(?<date>[\d.…_]{1,}.*)$/u;
const ISSUED = /^(?:ditetapkan|dikeluarkan)\s+di\s*:?\s*(?<place>.+)$/i;
const ON_DATE = /^(?:pada\s+)?tanggal\s*:?\s*(?<date>.*)$/i;
export const NUMBER_LINE = /^(?:nomor|no\.?)\s*:?\s*(?<number>.*)$/i;

/** A line that says where or when: the official stands below it. */
export const isClosing = (line: string): boolean =>
  ISSUED.test(line) || ON_DATE.test(line) || isPlaceAndDate(line);

/** `Purwodadi, 12 Januari 2026`, also with the day still to be written. */
function isPlaceAndDate(line: string): boolean {
  const { date = "" } = PLACE_DATE.exec(line)?.groups ?? {};
  return date !== "" && (readDate(date).kind !== "none" || /^[.…_\s]{3,}/.test(date));
}

/** The number of a document, of the first line that names one. */
export function numberIn(sheet: string, lines: readonly TextBlock[]): Field | null {
  for (const line of lines) {
    const { number } = NUMBER_LINE.exec(line.text)?.groups ?? {};
    if (number !== undefined) {
      return { ...makeField(sheet, [line]), text: number.trim(), items: [number.trim()] };
    }
  }
  return null;
}

export function placeAndDate(sheet: string, end: readonly TextBlock[]): PlaceAndDate {
  let place = "";
  let date: PlaceAndDate["date"] = null;
  for (const line of end) {
    const both = PLACE_DATE.exec(line.text)?.groups;
    const on = ON_DATE.exec(line.text)?.groups;
    place ||= (both?.place ?? ISSUED.exec(line.text)?.groups?.place ?? "").trim();
    const written = both?.date ?? on?.date;
    if (written === undefined || date) continue;
    const read = readDate(written);
    const field = { ...makeField(sheet, [line]), text: written.trim(), items: [written.trim()] };
    date = { field, date: read.kind === "date" ? read.date : null };
  }
  return { place, date };
}
