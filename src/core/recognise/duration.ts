import type { Duration } from "../document/sop-document";
import type { Origin } from "../grid/address";

/** Working time of a day: 37 hours 30 minutes over 5 days (Perpres 21/2023). */
export const MINUTES_PER_WORKDAY = 450;
export const WORKDAYS_PER_WEEK = 5;
/** Months have 20 to 22 working days; the middle one counts. */
export const WORKDAYS_PER_MONTH = 21;
const MONTHS_PER_YEAR = 12;

export type TimeUnit = "detik" | "menit" | "jam" | "hari" | "minggu" | "bulan" | "tahun";

/** Length of one unit, by the words that name it: minutes, or working days. */
const UNITS: readonly {
  readonly unit: TimeUnit;
  readonly words: string;
  readonly minutes?: number;
  readonly workdays?: number;
}[] = [
  { unit: "detik", words: "detik|dtk|sekon", minutes: 1 / 60 },
  { unit: "menit", words: "menit|mnt|min|['’′]", minutes: 1 },
  { unit: "jam", words: "jam|j", minutes: 60 },
  { unit: "hari", words: "hari\\s+kerja|hari|hk|hr", workdays: 1 },
  { unit: "minggu", words: "minggu|mgg", workdays: WORKDAYS_PER_WEEK },
  { unit: "bulan", words: "bulan|bln", workdays: WORKDAYS_PER_MONTH },
  { unit: "tahun", words: "tahun|thn", workdays: MONTHS_PER_YEAR * WORKDAYS_PER_MONTH },
];

const WORDS: Readonly<Record<string, number>> = {
  setengah: 0.5,
  seperempat: 0.25,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
};

const NUMBER = `(?:\\d+\\s+\\d+/\\d+|\\d+/\\d+|\\d+(?:[.,]\\d+)?|${Object.keys(WORDS).join("|")})`;
const UNIT = UNITS.map(({ words }) => `(?:${words})`).join("|");
const TO = "(?:s\\s*\\.?\\s*/?\\s*d\\.?|sampai(?:\\s+dengan)?|hingga|-|–|—)";
const UNIT_END = "(?![\\p{L}])";
/** One amount: `10 menit`, `1 - 2 hari`, `30 menit s.d. 1 jam`, `2 x 24 jam`. */
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\d.,/])(?:(?<times>\\d+)\\s*[x×]\\s*)?(?<from>${NUMBER})\\s*` +
    `(?:(?<fromUnit>${UNIT})?${UNIT_END}\\s*${TO}\\s*(?<to>${NUMBER})\\s*)?(?<unit>${UNIT})${UNIT_END}`,
  "giu",
);
const AT_MOST = /\b(?:maksimal|maksimum|maks|max|paling\s+(?:lama|lambat|banyak))\b|<=|≤|</i;
const AT_LEAST = /\b(?:minimal|minimum|paling\s+(?:cepat|sedikit|singkat))\b|>=|≥|>/i;
/** Office hours are no length of time: `08.00 - 16.00`. */
const CLOCK_TIMES = new RegExp(`\\d{1,2}[.:]\\d{2}\\s*${TO}\\s*\\d{1,2}[.:]\\d{2}`, "i");

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
  let min = 0;
  let max = 0;
  let found = false;
  for (const { groups } of withUnit(plain, headerUnit).matchAll(AMOUNT)) {
    const unit = minutesOf(groups!.unit!, minutesPerWorkday);
    const times = groups!.times === undefined ? 1 : Number(groups!.times);
    const from = numberOf(groups!.from!);
    const fromUnit =
      groups!.fromUnit === undefined ? unit : minutesOf(groups!.fromUnit, minutesPerWorkday);
    const to = groups!.to === undefined ? null : numberOf(groups!.to);
    const first = times * from * fromUnit;
    const second = to === null ? first : times * to * unit;
    min += Math.min(first, second);
    max += Math.max(first, second);
    found = true;
  }
  if (!found) return UNMEASURABLE;
  const bounds = { min: rounded(min), max: rounded(max) };
  if (AT_MOST.test(plain)) return { minutes: bounds.max, min: null, max: bounds.max };
  if (AT_LEAST.test(plain)) return { minutes: bounds.max, min: bounds.min, max: null };
  return { minutes: bounds.max, ...bounds };
}

/** Minutes of a time that was read, where a working day has another length than the usual one. */
export const minutesAt = (
  { text, minutes, damaged }: Duration,
  headerUnit: string,
  minutesPerWorkday: number,
): number | null =>
  minutes === null || damaged || minutesPerWorkday === MINUTES_PER_WORKDAY
    ? minutes
    : parseMinutes(text, headerUnit, minutesPerWorkday).minutes;

/** A cell of the Waktu column; null when it is empty. */
export const readDuration = (text: string, headerUnit: string, origin: Origin): Duration | null =>
  text === "" ? null : { text, ...parseMinutes(text, headerUnit), origin };

/** Fractions as `1/2`, and numbers without the word in brackets behind them: `7 (tujuh) hari`. */
const plainText = (text: string): string =>
  text
    .replace(
      /(\d)?\s*([½¼¾⅓⅔])/g,
      (_, whole: string | undefined, sign: string) =>
        `${whole === undefined ? "" : `${whole} `}${sign.normalize("NFKC").replace("\u2044", "/")}`,
    )
    .replace(/\([^)]*\)/g, " ")
    .replace(/\bse(?=(?:jam|hari|minggu|bulan|tahun)\b)/gi, "1 ")
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
export const isBareNumber = (text: string): boolean => BARE_NUMBER.test(plainText(text));

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

function numberOf(text: string): number {
  const word = WORDS[text.toLowerCase()];
  if (word !== undefined) return word;
  return text.split(/\s+/).reduce((sum, part) => {
    const [above = "0", below = "1"] = part.split("/");
    return sum + Number(above.replace(",", ".")) / Number(below);
  }, 0);
}

/** Two decimals: a third of an hour is 20 minutes, not 19.999… */
const rounded = (minutes: number): number => Math.round(minutes * 100) / 100;
