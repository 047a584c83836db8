import { ISSUERS, KIND_BEGINNINGS, KIND_RANK, type RegulationKind } from "./regulation-kinds";

/** A legal source as an office cites it. What was not written is null. */
export type Regulation = {
  readonly kind: RegulationKind;
  /** Ministry (`panrb`, `dagri`) or what else says whose it is, in lower case; empty for kinds with one issuer only. */
  readonly issuer: string;
  /** The number itself: `21` of `PER/21/M.PAN/11/2008`, `23` of `Nomor 23`, `4A`. */
  readonly number: string | null;
  readonly year: number | null;
};

const MARKER = /^(?:\(?(?:\d{1,2}|[a-z])[.)]|[-–—•▪●·*])\s*/i;
const ABOUT = /\b(?:tentang|tentnag|tetang|ttg|perihal)\b/;
const NUMBER_WORD = /(?:\b(?:nomor|nomer|nomot|no|nmr)\b\s*[.:]*\s*:?\s*)([^\s,;(]*\d[^\s,;(]*)/;
const YEAR_WORD = /\b(?:tahun|thn|th|tahum)\b\s*[.:]*\s*((?:19|20)\d\d)/;
/** `UU 23/2014`, `UU 23 Tahun 2014`: the number without its word. */
const BARE_NUMBER = /\b(\d{1,4}[a-z]?)\s*(?:\/\s*(?:19|20)\d\d\b|(?:tahun|thn|th)\b)/;
const ANY_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** Reads what a line of Dasar Hukum cites; null where it begins with no kind of legal source. */
export function readRegulation(text: string): Regulation | null {
  const line = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s*[-–—]\s*/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .replace(MARKER, "")
    .replace(/^undang undang/, "undang-undang");
  const kind = KIND_BEGINNINGS.find(([beginning]) => beginning.test(line))?.[1];
  if (!kind) return null;
  const head = line.split(ABOUT, 1)[0]!;
  const number = (NUMBER_WORD.exec(head) ?? BARE_NUMBER.exec(head))?.[1] ?? null;
  return {
    kind,
    issuer: issuerOf(kind, head),
    number: number && numberIn(number),
    year: yearIn(head, number),
  };
}

/** Rank in the order of legal sources, 1 highest; null where it cannot be said. */
export const rankOf = ({ kind, issuer }: Regulation): number | null => {
  if (kind === "perda") {
    if (/^(?:provinsi|daerah istimewa|istimewa|daerah khusus|dki|aceh)\b/.test(issuer)) return 7;
    return /^(?:kabupaten|kota)\b/.test(issuer) ? 9 : null;
  }
  if (kind === "pergub") return 8;
  if (kind === "perkada") return 10;
  return KIND_RANK[kind] ?? null;
};

/** True for the same source, cited twice. */
export const isSameRegulation = (a: Regulation, b: Regulation): boolean =>
  a.number !== null &&
  a.year !== null &&
  a.kind === b.kind &&
  a.issuer === b.issuer &&
  a.number === b.number &&
  a.year === b.year;

/** Kinds that many issuers use: without their names two numbers are not the same. */
const OF_MANY: readonly RegulationKind[] = [
  ...([
    "permen",
    "kepmen",
    "peraturan-lembaga",
    "perda",
    "pergub",
    "perkada",
    "keputusan",
  ] as const),
  ...(["surat-edaran", "instruksi", "other"] as const),
];

function issuerOf(kind: RegulationKind, head: string): string {
  if (!OF_MANY.includes(kind)) return "";
  const known = ISSUERS.find(([words]) => words.test(head))?.[1];
  if (known) return known;
  const beginning = head.split(/\b(?:nomor|nomer|nomot|no|nmr|tahun|thn|th)\b|\d/, 1)[0] ?? "";
  return beginning
    .replace(
      /^(?:perda|(?:peraturan|keputusan|instruksi)(?: (?:menteri|daerah))?|surat edaran)\b/,
      "",
    )
    .replace(/\b(?:republik indonesia|negara|ri)\b/g, "")
    .replace(/\bprop(?:insi)?\b|\bprov\b/, "provinsi")
    .replace(/\bkab\b/, "kabupaten")
    .replace(/[^\p{L}\s]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** `per/21/m.pan/11/2008` is 21, `01` is 1, `4a` stays. */
function numberIn(text: string): string | null {
  const parts = text.split("/").map((part) => part.trim());
  const found = parts.find((part) => /^(?:\p{L}+[.-])*\d{1,4}[a-z]?$/u.test(part)) ?? parts[0]!;
  const digits = /(\d{1,4}[a-z]?)(?!.*\d)/.exec(found)?.[1];
  return digits?.replace(/^0+(?=\d)/, "") ?? null;
}

function yearIn(head: string, number: string | null): number | null {
  const written = YEAR_WORD.exec(head)?.[1] ?? /((?:19|20)\d\d)$/.exec(number ?? "")?.[1];
  if (written) return Number(written);
  // `tanggal 5 Mei 2010`: a year of another word, unless it is the number itself.
  const years = [...head.matchAll(ANY_YEAR)]
    .map(([year]) => year)
    .filter((year) => year !== number);
  return years.length > 0 ? Number(years.at(-1)) : null;
}
