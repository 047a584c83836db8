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

/** The words of a text that an abbreviation stands for, next to each other; none when it stands for others. */
function writtenOut(short: string, text: string): readonly string[] {
  for (const words of [allWords(text), mainWords(text)]) {
    const at = words
      .map((word) => word[0])
      .join("")
      .indexOf(short);
    if (at >= 0) return words.slice(at, at + short.length);
  }
  return [];
}
