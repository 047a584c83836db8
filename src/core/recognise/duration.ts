import type { Duration } from "../document/sop-document";
import type { Origin } from "../grid/address";
import type { SnapshotCell } from "../grid/grid-snapshot";
import { timeInCell } from "./cell-time";
import { NUMBER, numberOf } from "./number-words";

/** Working time of a day: 37 hours 30 minutes over 5 days (Perpres 21/2023). */
export const MINUTES_PER_WORKDAY = 450;
export const WORKDAYS_PER_WEEK = 5;
/** Months have 20 to 22 working days; the middle one counts. */
export const WORKDAYS_PER_MONTH = 21;
const MONTHS_PER_YEAR = 12;

export type TimeUnit =
  | "detik"
  | "menit"
  | "jam"
  | "hari"
  | "minggu"
  | "bulan"
  | "triwulan"
  | "tahun";

/** Length of one unit, by the words that name it: minutes, or working days. A day is a working day, said or not. */
const UNITS: readonly {
  readonly unit: TimeUnit;
  readonly words: string;
  readonly minutes?: number;
  readonly workdays?: number;
}[] = [
  { unit: "detik", words: "detik|dtk|sekon|[\"”″]|['’′]{2}", minutes: 1 / 60 },
  { unit: "menit", words: "menit|mnt|min|['’′]", minutes: 1 },
  { unit: "jam", words: "jam|j", minutes: 60 },
  { unit: "hari", words: "hari\\s+kerja|hari|hk|hr", workdays: 1 },
  { unit: "minggu", words: "minggu|mgg|pekan", workdays: WORKDAYS_PER_WEEK },
  { unit: "bulan", words: "bulan|bln", workdays: WORKDAYS_PER_MONTH },
  { unit: "triwulan", words: "triwulan|tw", workdays: 3 * WORKDAYS_PER_MONTH },
  { unit: "tahun", words: "tahun|thn", workdays: MONTHS_PER_YEAR * WORKDAYS_PER_MONTH },
];

const UNIT = UNITS.map(({ words }) => `(?:${words})`).join("|");
const TO = "(?:s\\s*\\.?\\s*/?\\s*d\\.?|sampai(?:\\s+dengan)?|hingga|-|–|—)";
const UNIT_END = "(?![\\p{L}])";
/** One amount: `10 menit`, `1 - 2 hari`, `30 menit s.d. 1 jam`, `2 x 24 jam`. */
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\d.,/])(?:(?<times>\\d+)\\s*[x×]\\s*)?(?<from>${NUMBER})\\s*` +
    `(?:(?<fromUnit>${UNIT})?${UNIT_END}\\s*${TO}\\s*(?<to>${NUMBER})\\s*)?(?<unit>${UNIT})${UNIT_END}`,
  "giu",
);
const AT_MOST =
  /^s\s*\.?\s*\/?\s*d\b|^(?:sampai|hingga)\b|\b(?:maksimal|maksimum|maks|max|paling\s+(?:lama|lambat|banyak)|tidak\s+lebih\s+dari|kurang\s+dari|selambat-?\s*lambatnya)\b|<=|≤|</i;
const AT_LEAST =
  /\b(?:minimal|minimum|paling\s+(?:cepat|sedikit|singkat)|(?<!tidak\s)lebih\s+dari|sekurang-?\s*kurangnya)\b|>=|≥|>/i;
/** Office hours are no length of time: `08.00 - 16.00`. */
const CLOCK_TIMES = new RegExp(`\\d{1,2}[.:]\\d{2}\\s*${TO}\\s*\\d{1,2}[.:]\\d{2}`, "i");
/** `antara 10 dan 15 menit` is a range like any other. */
const BETWEEN = new RegExp(`\\bantara\\s+(${NUMBER})\\s+(?:dan|sampai)\\s+(?=${NUMBER})`, "giu");
/** What the time is for, behind it: `/berkas`, `per permohonan`, `untuk setiap surat`. */
const PER = new RegExp(
  `(?:${UNIT})${UNIT_END}\\.?\\s*\\(?\\s*(?:/|(?:per|tiap|setiap|untuk\\s+(?:tiap|setiap))\\b)\\s*` +
    `(?<per>(?:1\\s+|satu\\s+)?\\p{L}[\\p{L}\\s-]{0,40}?)\\s*(?:[),.;]|\\d|$)`,
  "iu",
);

export type Minutes = Pick<Duration, "minutes" | "min" | "max">;

const UNMEASURABLE: Minutes = { minutes: null, min: null, max: null };

/**
 * Length of time in minutes. `minutes` is the larger bound of a range; a bound that is not stated is null.
 * @param headerUnit text of the column header, whose unit counts for a bare number: `Waktu (menit)`.
 */
export function parseMinutes(
  text: string,
  headerUnit = "",
  minutesPerWorkday: number = MINUTES_PER_WORKDAY,
): Minutes {
  const plain = plainText(text);
  if (CLOCK_TIMES.test(plain)) return UNMEASURABLE;
  const lengthOf = (words: string): number => minutesOf(words, minutesPerWorkday);
  const amounts = [...withUnit(plain, headerUnit).matchAll(AMOUNT)].map(({ groups }) => {
    const unit = lengthOf(groups!.unit!);
    const times = groups!.times === undefined ? 1 : Number(groups!.times);
    const fromUnit = groups!.fromUnit === undefined ? unit : lengthOf(groups!.fromUnit);
    const first = times * numberOf(groups!.from!) * fromUnit;
    const second = groups!.to === undefined ? first : times * numberOf(groups!.to) * unit;
    return { min: Math.min(first, second), max: Math.max(first, second) };
  });
  if (amounts.length === 0) return UNMEASURABLE;
  const bounds = /\batau\b/i.test(plain) ? widest(amounts) : added(amounts);
  if (AT_MOST.test(plain)) return { minutes: bounds.max, min: null, max: bounds.max };
  if (AT_LEAST.test(plain)) return { minutes: bounds.max, min: bounds.min, max: null };
  return { minutes: bounds.max, ...bounds };
}

type Bounds = { readonly min: number; readonly max: number };

/** `1 jam 30 menit` is one length … */
const added = (amounts: readonly Bounds[]): Bounds => ({
  min: rounded(amounts.reduce((sum, { min }) => sum + min, 0)),
  max: rounded(amounts.reduce((sum, { max }) => sum + max, 0)),
});

/** … and `10 menit atau 1 jam` are two that may be. */
const widest = (amounts: readonly Bounds[]): Bounds => ({
  min: rounded(Math.min(...amounts.map(({ min }) => min))),
  max: rounded(Math.max(...amounts.map(({ max }) => max))),
});

/** What one time is for, as written; null when the text does not say. */
export const parsePer = (text: string): string | null =>
  PER.exec(text.replace(/\s+/g, " "))?.groups?.per?.trim() ?? null;

/** Minutes of a time that was read, where a working day has another length than the usual one. */
export const minutesAt = (
  { text, minutes, damaged }: Duration,
  headerUnit: string,
  minutesPerWorkday: number,
): number | null =>
  minutes === null || damaged || minutesPerWorkday === MINUTES_PER_WORKDAY
    ? minutes
    : (parseMinutes(text, headerUnit, minutesPerWorkday).minutes ?? minutes);

/**
 * A cell of the Waktu column; null when it is empty.
 * @param cell where the text comes from one cell alone: what Excel keeps there may be a date or a time of day
 */
export function readDuration(
  text: string,
  headerUnit: string,
  origin: Origin,
  cell?: SnapshotCell,
): Duration | null {
  if (text === "") return null;
  const kept = cell ? timeInCell(cell) : null;
  if (kept?.kind === "length") {
    const minutes = rounded(kept.minutes);
    return { text, minutes, min: minutes, max: minutes, origin };
  }
  if (kept) return { text, ...parseMinutes(kept.typed ?? "", headerUnit), damaged: true, origin };
  const per = parsePer(text);
  return { text, ...parseMinutes(text, headerUnit), ...(per === null ? {} : { per }), origin };
}

/** A bound in brackets behind its time: `3 hari (maksimal)`. */
const BOUND_ALONE = /^\s*(?:maksimal|maksimum|maks|max|minimal|minimum|paling\s+\p{L}+)\.?\s*$/iu;

/** Fractions as `1/2`, and numbers without the word in brackets behind them: `7 (tujuh) hari`. */
const plainText = (text: string): string =>
  text
    .replace(
      /(\d)?\s*([½¼¾⅓⅔])/g,
      (_, whole: string | undefined, sign: string) =>
        `${whole === undefined ? "" : `${whole} `}${sign.normalize("NFKC").replace("\u2044", "/")}`,
    )
    .replace(/\(([^)]*)\)/g, (_, inside: string) =>
      BOUND_ALONE.test(inside) ? ` ${inside} ` : " ",
    )
    .replace(/\bse(?=(?:detik|menit|jam|hari|minggu|bulan|tahun)\b)/gi, "1 ")
    .replace(BETWEEN, "$1 - ")
    .replace(/\s+/g, " ")
    .trim();

function withUnit(plain: string, headerUnit: string): string {
  if (!BARE_NUMBER.test(plain)) return plain;
  const unit = NAMED_UNIT.exec(headerUnit)?.[0];
  return unit === undefined ? plain : `${plain} ${unit}`;
}

/** A number or a range without a unit. */
const BARE_NUMBER = new RegExp(`^${NUMBER}(?:\\s*${TO}\\s*${NUMBER})?$`, "iu");
const NAMED_UNIT = new RegExp(`(?<![\\p{L}])(?:${UNIT})${UNIT_END}`, "iu");

/** True for a text that is a number (or a range) and nothing else: `10`, `1 - 2`, `7 (tujuh)`. */
export function isBareNumber(text: string): boolean {
  const plain = plainText(text);
  return BARE_NUMBER.test(plain) && !CLOCK_TIMES.test(plain);
}

/** The units of the amounts in a text: `1 jam 30 menit` has jam and menit. */
export const unitsIn = (text: string): readonly TimeUnit[] =>
  [...plainText(text).matchAll(AMOUNT)].flatMap(({ groups }) =>
    [groups!.fromUnit, groups!.unit].flatMap((words) => (words ? [unitNamed(words).unit] : [])),
  );

/** The unit that a header states for its column: `Waktu (menit)`. */
export function unitOfHeader(text: string): TimeUnit | null {
  const words = NAMED_UNIT.exec(text)?.[0];
  return words === undefined ? null : unitNamed(words).unit;
}

const UNIT_PATTERNS = UNITS.map((unit) => ({
  unit,
  pattern: new RegExp(`^(?:${unit.words})$`, "i"),
}));

const unitNamed = (words: string): (typeof UNITS)[number] =>
  UNIT_PATTERNS.find(({ pattern }) => pattern.test(words))!.unit;

function minutesOf(words: string, minutesPerWorkday: number): number {
  const { minutes, workdays = 0 } = unitNamed(words);
  return minutes ?? workdays * minutesPerWorkday;
}

/** Two decimals: a third of an hour is 20 minutes, not 19.999… */
const rounded = (minutes: number): number => Math.round(minutes * 100) / 100;
