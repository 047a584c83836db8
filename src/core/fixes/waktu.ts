import type { Activity } from "../document/sop-document";
import { formatOrigin, type Origin } from "../grid/address";
import {
  isBareNumber,
  parseMinutes,
  type TimeUnit,
  unitOfHeader,
  unitsIn,
} from "../recognise/duration";
import { isWithin } from "../recognise/label-text";
import { PLAIN_DAY } from "../rules/waktu-says-hari-kerja";
import { textWrittenOut } from "../rules/waktu-units-are-written-out";
import { waktuHeading } from "../rules/written-times";
import { editsOf, onlyText, valueAt } from "./cells";
import type { FixContext, Fixer } from "./fix";

/** "1 hari" → "1 hari kerja", in all cells that the finding is about (MB-06). */
export const sayHariKerja: Fixer = ({ origin, related }, context) => {
  const pattern = new RegExp(PLAIN_DAY.source, "gi");
  const edits = editsOf(context, [origin, ...related], (text) =>
    text.replace(pattern, (day) => (day === day.toUpperCase() ? `${day} KERJA` : `${day} kerja`)),
  );
  return edits.length > 0 ? { label: "say-hari-kerja", edits } : null;
};

/** "10 mnt" → "10 menit", in all cells that the finding is about (MB-18). */
export const writeUnitsOut: Fixer = ({ origin, related }, context) => {
  const edits = editsOf(context, [origin, ...related], textWrittenOut);
  return edits.length > 0 ? { label: "write-units", edits } : null;
};

const UNIT_WORDS = ["menit", "jam", "hari", "minggu", "bulan"] as const;

/** "10 menti" → "10 menit": a number, and a word with one slip in a unit (MB-02). */
export const spellUnit: Fixer = ({ origin }, context) => {
  const cell = onlyText(context, origin);
  const [, number, gap = "", word = "", rest = ""] =
    /^\s*(\d+(?:[.,]\d+)?)(\s*)(\p{L}{3,})\b(.*)$/isu.exec(cell?.text ?? "") ?? [];
  if (!cell || number === undefined) return null;
  const near = UNIT_WORDS.filter(
    (unit) => word.length >= 4 && isWithin(unit, word.toLowerCase(), 1),
  );
  const [unit, ...others] = near;
  if (!unit || others.length > 0) return null;
  const value = `${number}${gap || " "}${unit}${rest}`;
  if (parseMinutes(value).minutes === null) return null;
  return { label: "write-time", data: { time: value }, edits: [{ at: cell.at, value }] };
};

/** How many other times must have the unit before a bare number is taken to have it. */
const FEWEST_LIKE_IT = 2;

/** Gives bare numbers the unit that every other time of the table has (MB-03). */
export const addUnit: Fixer = ({ origin, related }, context) => {
  const bare = new Set([origin, ...related].map(formatOrigin));
  const others = context.document.activities.flatMap(({ mutuBaku: { duration } }) =>
    duration && !bare.has(formatOrigin(duration.origin)) && duration.minutes !== null
      ? [duration]
      : [],
  );
  const units = new Set(others.flatMap(({ text }) => unitsIn(text)));
  const [unit] = units;
  if (!unit || units.size > 1 || others.length < FEWEST_LIKE_IT) return null;
  const word = unit === "hari" ? "hari kerja" : unit;
  const edits = [origin, ...related].map((at) => {
    const value = valueAt(context, at)?.value;
    const text = typeof value === "number" ? String(value).replace(".", ",") : String(value ?? "");
    return isBareNumber(text) ? { at, value: `${text.trim()} ${word}` } : null;
  });
  return edits.every((edit) => edit !== null)
    ? { label: "add-unit", data: { unit: word }, edits }
    : null;
};

/** Length of a unit in minutes by the working day in force; null for units that have no certain length. */
const lengthOf = (unit: TimeUnit, { parameters }: FixContext): number | null =>
  unit === "menit" || unit === "jam" || unit === "hari"
    ? parseMinutes(`1 ${unit}`, "", parameters.minutesPerWorkday).minutes
    : null;

/** Counts a time over into the unit that the head of the column states: "1 jam" under "Waktu (menit)" → "60" (MB-09). */
export const useHeaderUnit: Fixer = ({ origin }, context) => {
  const cell = onlyText(context, origin);
  const unit = unitOfHeader(waktuHeading(context.document));
  const length = unit && lengthOf(unit, context);
  const { minutes, min, max } = parseMinutes(
    cell?.text ?? "",
    "",
    context.parameters.minutesPerWorkday,
  );
  // A range, a bound or "per berkas" would lose what it says.
  if (
    !cell ||
    !unit ||
    !length ||
    minutes === null ||
    min !== max ||
    /[/(]|\bper\b/i.test(cell.text)
  )
    return null;
  const count = minutes / length;
  if (!Number.isInteger(count * 2)) return null;
  const number = String(count).replace(".", ",");
  const value = isMostlyBare(context, origin)
    ? number
    : `${number} ${unit === "hari" ? "hari kerja" : unit}`;
  return {
    label: "write-time",
    data: { time: `${number} ${unit}` },
    edits: [{ at: cell.at, value }],
  };
};

const isMostlyBare = ({ document }: FixContext, origin: Origin): boolean => {
  const own = formatOrigin(origin);
  const others = document.activities.flatMap(({ mutuBaku: { duration } }: Activity) =>
    duration && formatOrigin(duration.origin) !== own ? [duration.text] : [],
  );
  return others.filter(isBareNumber).length * 2 > others.length;
};
