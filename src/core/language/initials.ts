import { oncePerText } from "../memo";

/** `KK`, `SKTM`, `KTP-el`: capitals that stand for several words. */
const SHORT = /(?<![\p{L}\p{N}])\p{Lu}{2,6}(?![\p{L}\p{N}])/gu;

/** Words that an abbreviation leaves out as often as not: Pajak Bumi dan Bangunan is PBB. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  "atas atau bagi dan dari dengan di ke pada untuk yang".split(" "),
);

const abbreviations = oncePerText((text: string): readonly string[] =>
  (text.match(SHORT) ?? []).map((short) => short.toLowerCase()),
);

const allWords = oncePerText(
  (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [],
);

const mainWords = oncePerText((text: string): readonly string[] =>
  allWords(text).filter((word) => !LEFT_OUT.has(word)),
);

/**
 * The words of a text that another says by their initials, and its abbreviations that the other writes out:
 * `Kartu Keluarga` and `KK` are one thing whichever of them stands where.
 */
export function wordsByInitials(text: string, other: string): readonly string[] {
  return [
    ...abbreviations(other).flatMap((short) => writtenOut(short, text)),
    ...abbreviations(text).filter((short) => writtenOut(short, other).length > 0),
  ];
}

/** Fewer letters of a longer abbreviation are found in any text: SPKGB is about Kenaikan Gaji Berkala by its KGB. */
const FEWEST_OF_MORE = 3;

/** The words of a text that an abbreviation stands for, next to each other; none when it stands for others. */
function writtenOut(short: string, text: string): readonly string[] {
  const fewest = Math.min(short.length, FEWEST_OF_MORE);
  for (let length = short.length; length >= fewest; length--) {
    for (const words of [allWords(text), mainWords(text)]) {
      const initials = words.map((word) => word[0]).join("");
      for (let from = 0; from + length <= short.length; from++) {
        const at = initials.indexOf(short.slice(from, from + length));
        if (at >= 0) return words.slice(at, at + length);
      }
    }
  }
  return [];
}
