// Labels are compared without case, punctuation and line breaks: `KELENG-\nKAPAN :` is `kelengkapan`.

const BROKEN_WORD = /(\p{L})-[ \t]*\r?\n\s*(\p{L})/gu;
/** A zero typed for the letter: `0utput`. */
const ZERO_FOR_O = /(?<=\p{L})0|0(?=\p{L})/gu;

/** Letters with a space between each: `K E G I A T A N`; two spaces or a line break part words. */
const SPACED_WORD = /^\p{L}(?: \p{L})+$/u;

const joinSpaced = (text: string): string => {
  const words = text.trim().split(/\s{2,}|\r?\n/);
  return words.every((word) => SPACED_WORD.test(word))
    ? words.map((word) => word.replaceAll(" ", "")).join(" ")
    : text;
};

/** One letter a line, as people write a name upright in a narrow column. */
const UPRIGHT = /^\s*\p{L}(?:[ \t]*\r?\n[ \t]*\p{L}){2,}\s*$/u;
/** A word parted at the end of a line goes on with a small letter. */
const PARTED_WORD = /(\p{L})-[ \t]*\r?\n\s*(\p{Ll})/gu;

/** A name as it is meant, on one line: upright letters and parted words put together. */
export const oneLine = (text: string): string =>
  UPRIGHT.test(text)
    ? text.replace(/\s+/g, "")
    : text.replace(PARTED_WORD, "$1$2").replace(/\s+/g, " ").trim();

/** Lower case words with single spaces between them. */
export const normaliseLabel = (text: string): string =>
  joinSpaced(text.normalize("NFKC"))
    .toLowerCase()
    .replace(BROKEN_WORD, "$1$2")
    .replace(ZERO_FOR_O, "o")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The longest label has 33 characters; what is much longer is prose. */
const LONGEST_LABEL = 60;

/** Shorter words are too near to other words to forgive a typing error; one with a letter left out is shorter by it. */
const SHORTEST_FORGIVEN = 5;

/** Typing errors forgiven in a label of that many characters. */
const forgiven = (length: number): number =>
  length >= 12 ? 2 : length >= SHORTEST_FORGIVEN ? 1 : 0;

export type LabelMatcher<Key extends string> = (text: string) => Key | null;

/** A mark behind a label: `Kegiatan *)`, `Keterangan 1)`, `Waktu²`. */
const FOOTNOTE = /\s*(?:\*+\)?|\d\)|[¹²³])\s*$/;

/** `Output/Keluaran`: two words for one part; of three or more, one may be a word of its own. */
function findBoth<Key>(text: string, find: (text: string) => Key | null): Key | null {
  const words = text.split("/");
  if (words.length < 2) return null;
  const known = words.map(find).filter((key) => key !== null);
  const [first = null] = known;
  const isMost = known.length >= Math.max(2, words.length - 1);
  return isMost && known.every((key) => key === first) ? first : null;
}

/** Finds which part a label names; earlier keys win where two share a spelling. */
export function labelMatcher<Key extends string>(
  labels: Readonly<Record<Key, readonly string[]>>,
): LabelMatcher<Key> {
  const spellings = new Map<string, Key>();
  for (const [key, texts] of Object.entries(labels) as [Key, readonly string[]][]) {
    for (const text of texts) {
      const spelling = normaliseLabel(text);
      if (!spellings.has(spelling)) spellings.set(spelling, key);
    }
  }
  const find = (text: string): Key | null => {
    const label = normaliseLabel(text);
    const exact = spellings.get(label);
    if (exact !== undefined || label.length < SHORTEST_FORGIVEN - 1) return exact ?? null;
    for (const [spelling, key] of spellings) {
      const most = forgiven(
        label.length < SHORTEST_FORGIVEN
          ? spelling.length
          : Math.min(label.length, spelling.length),
      );
      if (most > 0 && isWithin(label, spelling, most)) return key;
    }
    return null;
  };
  const known = new Map<string, Key | null>();
  return (text) => {
    if (text === "" || text.length > LONGEST_LABEL) return null;
    const before = known.get(text);
    if (before !== undefined) return before;
    // `Waktu (menit)` is Waktu; a label may also hold brackets of its own.
    const bare = text.replace(FOOTNOTE, "").replace(/\([^)]*\)/g, " ");
    const key = find(text) ?? (bare === text ? null : find(bare)) ?? findBoth(bare, find);
    known.set(text, key);
    return key;
  };
}

/** Characters at the two ends that labels with two typing errors still share. */
const SHARED_ENDS = 4;

/** True when at most `most` changes (a character more, less or other, or two neighbours swapped) turn one text into the other. */
export function isWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  const rest = Math.min(a.length, b.length) - start;
  while (end < rest && a.at(-1 - end) === b.at(-1 - end)) end++;
  const first = a.slice(start, a.length - end);
  const second = b.slice(start, b.length - end);
  // One change leaves at most one character between the ends that agree, or a swapped pair.
  if (most === 1) {
    const isSwap =
      first.length === 2 && second.length === 2 && first === `${second[1]}${second[0]}`;
    return isSwap || Math.max(first.length, second.length) <= 1;
  }
  // Two texts with nothing in common at either end are different words; this keeps long sheets fast.
  if (start + end < SHARED_ENDS) return false;
  let beforeLast: readonly number[] = [];
  let previous = Array.from({ length: second.length + 1 }, (_, i) => i);
  for (let i = 1; i <= first.length; i++) {
    const current = [i];
    let least = i;
    // Further from the diagonal than `most` nothing can be near enough.
    for (let j = 1; j <= second.length; j++) {
      const near = Math.abs(i - j) <= most;
      const replaced = previous[j - 1]! + (first[i - 1] === second[j - 1] ? 0 : 1);
      const isSwap = first[i - 1] === second[j - 2] && first[i - 2] === second[j - 1];
      const swapped = i > 1 && j > 1 && isSwap ? beforeLast[j - 2]! + 1 : most + 1;
      const cost = near
        ? Math.min(replaced, swapped, previous[j]! + 1, current[j - 1]! + 1)
        : Number.POSITIVE_INFINITY;
      current.push(cost);
      least = Math.min(least, cost);
    }
    // A swap reaches back two rows.
    if (least > most && Math.min(...previous) > most - 1) return false;
    beforeLast = previous;
    previous = current;
  }
  return previous[second.length]! <= most;
}
