import type { Duration, Field } from "../../document/sop-document";
import type { GridSnapshot } from "../../grid/grid-snapshot";
import { cellAt } from "../../grid/grid-snapshot";
import { readDuration } from "../duration";

const TO = "(?:s\\s*\\.?\\s*/?\\s*d\\.?|sampai(?:\\s+dengan)?|hingga|-|–|—)";
/** `08.00 - 16.00 WIB`, `pukul 08.00`. */
const OFFICE_HOURS = new RegExp(
  `(?:(?:pukul|jam)\\s*:?\\s*)?\\d{1,2}[.:]\\d{2}(?:\\s*WI(?:B|TA|T))?(?:\\s*${TO}\\s*(?:(?:pukul|jam)\\s*)?\\d{1,2}[.:]\\d{2})?(?:\\s*WI(?:B|TA|T))?`,
  "giu",
);
const DAY = "(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu)";
/** `Senin s.d. Jumat`: Minggu is a day there, and a length of time elsewhere. */
const OPENING_DAYS = new RegExp(`\\b${DAY}\\s*${TO}\\s*${DAY}\\b`, "giu");
const DAY_NAME = /\b(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu)\b/iu;
const HAS_CLOCK =
  /(?:\b(?:pukul|jam)\s*:?\s*\d{1,2}[.:]\d{2})|\d{1,2}[.:]\d{2}\s*(?:WI(?:B|TA|T)\b|(?:s\s*\.?\s*\/?\s*d|sampai|-|–)\s*\.?\s*\d{1,2}[.:]\d{2})/iu;

/** True for a text that says when the counter is open. */
export const namesOfficeHours = (text: string): boolean =>
  HAS_CLOCK.test(text) || DAY_NAME.test(text);

/** Time of the whole service; opening hours in the same text are no part of it. Null for an empty field. */
export function readServiceTime(
  field: Field,
  label: string,
  snapshot: GridSnapshot,
): Duration | null {
  if (field.text === "") return null;
  const bare = field.text.replace(OFFICE_HOURS, " ").replace(OPENING_DAYS, " ");
  const { range } = field.origin;
  const cell = cellAt(snapshot, range.top, range.left);
  const time = readDuration(bare.trim() || field.text, label, field.origin, cell);
  return time && { ...time, text: field.text };
}
