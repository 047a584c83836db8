import { format, getFormatFromId, isDateFormat, isValidFormat } from "numfmt";
import type { CellValue } from "../core/grid/grid-snapshot";

const LOCALE = "id";
const GENERAL = "General";
/** Ids below this one are built in: their codes are not in the file. */
export const FIRST_CUSTOM_FORMAT = 164;
/** Days between the two date systems. */
const DAYS_1904 = 1462;

/**
 * A number format: the invariant code that a plan compares and asks for, and the code it shows by.
 * The two differ for built-in dates and currencies, which Excel shows in the user's region.
 */
export type NumberFormat = { readonly code: string; readonly shown: string };

export const GENERAL_FORMAT: NumberFormat = { code: GENERAL, shown: GENERAL };

export const customFormat = (code: string): NumberFormat => ({ code, shown: code });

export const builtInFormat = (id: number): NumberFormat => ({
  code: getFormatFromId(id) ?? GENERAL,
  shown: getFormatFromId(id, LOCALE) ?? GENERAL,
});

/** Id of a built-in format with this code; null when there is none. */
export function builtInId(code: string): number | null {
  for (let id = 0; id < 50; id++) {
    // Ids 23–36 belong to East Asian editions and repeat the codes of others.
    if ((id < 23 || id > 36) && getFormatFromId(id) === code) return id;
  }
  return null;
}

/** A format that hides all values; such a cell still has something to read. */
const isHiding = (code: string): boolean => code.trim() === ";;;";

const usable = new Map<string, boolean>();

function isUsable(code: string): boolean {
  let known = usable.get(code);
  if (known === undefined) {
    known = isValidFormat(code);
    usable.set(code, known);
  }
  return known;
}

/** The text a cell shows with Indonesian regional settings; the bare value's text where the format hides it. */
export function shownText(
  value: CellValue,
  { code, shown }: NumberFormat,
  date1904: boolean,
): string {
  if (value === null) return "";
  const pattern = isHiding(code) || !isUsable(shown) ? GENERAL : shown;
  if (typeof value === "string" && (pattern === GENERAL || pattern === "@")) return value;
  const counted =
    date1904 && typeof value === "number" && isDateFormat(pattern) ? value + DAYS_1904 : value;
  return format(pattern, counted, { locale: LOCALE });
}
