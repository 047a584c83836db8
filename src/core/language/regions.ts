import { KABUPATEN, KOTA } from "./region-names";

/** A kabupaten or kota that a text names together with its kind: `Kab. Luwu Timur`, `Wali Kota Batam`. */
export type Region = {
  readonly kind: "kabupaten" | "kota";
  /** Name in lower case without spaces and hyphens: equal for `Palangka Raya` and `Palangkaraya`. */
  readonly key: string;
  /** As written. */
  readonly text: string;
  /** What stands before it, in lower case: it may be a journey there, or the name of a smaller place. */
  readonly before: string;
};

const squeezed = (text: string): string => text.toLowerCase().replace(/[\s\-–]/g, "");

const keysOf = (names: string): ReadonlySet<string> => new Set(names.split(",").map(squeezed));

const KEYS = { kabupaten: keysOf(KABUPATEN), kota: keysOf(KOTA) } as const;

const KIND =
  /(?<!\p{L})(kabupaten|kab\.?|bupati|pemkab|wali\s?kota|pemkot|kota)(?:\s+adm(?:inistrasi|\.))?[ \t]+/giu;
/** A name has at most four words. */
const MOST_WORDS = 4;
const BEFORE = 24;

/** Every kabupaten and kota that a text names by kind and name. A name alone is not taken: it may be anything. */
export function regionsIn(text: string): readonly Region[] {
  const line = text.normalize("NFKC").replace(/\s+/g, " ");
  return [...line.matchAll(KIND)].flatMap((match) => {
    const kind = /^(?:kab|bupati|pemkab)/i.test(match[1]!) ? "kabupaten" : "kota";
    const start = match.index + match[0].length;
    const words = line.slice(start).split(" ").slice(0, MOST_WORDS);
    // A name has a capital: "kota batu" is a town of stone.
    const name = /^\p{Lu}/u.test(words[0]!) ? longestName(words, KEYS[kind]) : null;
    if (name === null) return [];
    const text = `${match[0]}${name}`.trim();
    const before = line.slice(Math.max(0, match.index - BEFORE), match.index).toLowerCase();
    return [{ kind, key: squeezed(name), text, before }];
  });
}

function longestName(words: readonly string[], keys: ReadonlySet<string>): string | null {
  for (let count = words.length; count > 0; count--) {
    const name = words
      .slice(0, count)
      .join(" ")
      .replace(/[^\p{L}]+$/u, "");
    if (keys.has(squeezed(name))) return name;
  }
  return null;
}

export const isSameRegion = (a: Region, b: Region): boolean => a.kind === b.kind && a.key === b.key;
