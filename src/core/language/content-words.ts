import { oncePerText } from "../memo";
import { actionNounOfVerb, readActionNoun, readPassive } from "./morphology";

/** Words that say nothing about what a text is about. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    "ada adalah agar akan antara atas atau bagi baik belum beserta bila dalam dan dapat dari dengan di hal hasil ini itu " +
    "jika juga kepada karena ke lain lainnya lalu maka masing masuk milik oleh pada para perihal secara sebagai sebuah " +
    "sedang sehingga serta sesuai setelah siap sop suatu sudah tahun telah tentang terhadap terkait tersebut tidak untuk " +
    "yaitu yakni yang"
  ).split(" "),
);

const SHORTEST = 2;
/** A word from which an affix is taken off keeps at least this many letters. */
const SHORTEST_STEM = 4;

/** What a text is about, as rough stems: forms of one word (disposisi, terdisposisi, disposisinya) are one. */
export const contentWords = oncePerText(
  (text: string): ReadonlySet<string> => new Set(wordsIn(text).map(stem)),
);

/** The same without words for what is done (penerbitan, menerbitkan): things alone. */
export const thingWords = (text: string): ReadonlySet<string> =>
  new Set(wordsIn(text).filter(isThing).map(stem));

const wordsIn = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => word.length >= SHORTEST && !EMPTY_WORDS.has(word),
  );

const isThing = (word: string): boolean =>
  readActionNoun(word) === null && actionNounOfVerb(word) === null;

/** Without endings and the prefixes that say what became of a thing: terdisposisi, didisposisi, disposisinya. */
function stem(word: string): string {
  const prefix = word.startsWith("ter") ? "ter" : readPassive(word) ? "di" : "";
  return [prefix, /(?:nya|lah)$/, /(?:kan|an)$/].reduce<string>((rest, affix) => {
    const bare = rest.replace(affix, "");
    return bare.length >= SHORTEST_STEM ? bare : rest;
  }, word);
}

export const shareAWord = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((word) => b.has(word));
