import type { Field, SopDocument } from "../document/sop-document";
import { type CalendarDate, dateOfSerial, type ReadDate, readDate } from "../language/dates";

export const DATE_KEYS = ["tanggalPembuatan", "tanggalRevisi", "tanggalEfektif"] as const;

export type DateKey = (typeof DATE_KEYS)[number];

/** The date a field shows. A cell that Excel knows as a date is taken by its number: how it is shown depends on the country. */
export function readDateField({ text, number }: Field): ReadDate {
  const shown = readDate(text);
  // A format that shows the month and the year alone prints no more than that; bare digits show no date at all.
  if (number === undefined || shown.kind === "partial" || /^[\d.,\s]*$/.test(text)) return shown;
  const date = dateOfSerial(number);
  return date ? { kind: "date", date } : shown;
}

/** The full date of a field; null where it has none. */
export function dateOf({ identity }: SopDocument, key: DateKey): CalendarDate | null {
  const field = identity[key];
  const read = field && readDateField(field);
  return read?.kind === "date" ? read.date : null;
}
