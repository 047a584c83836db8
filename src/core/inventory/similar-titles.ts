import { contentWords } from "../language/content-words";
import { titleWords } from "../language/titles";

/** A title among others, with the list it stands in. */
export type ListedTitle<T> = { readonly title: string; readonly item: T };

export type SimilarPair<T> = {
  readonly first: ListedTitle<T>;
  readonly second: ListedTitle<T>;
  /** Share of words in common, 0 to 1 (Dice). */
  readonly similarity: number;
};

/** From here on two titles name one activity. */
export const ALIKE = 0.85;

const wordsOf = (title: string): ReadonlySet<string> => contentWords(titleWords(title).join(" "));

/** The words that two titles share, as a part of all their words: 1 for the same words in any order. */
export const titleSimilarity = (a: string, b: string): number => similarity(wordsOf(a), wordsOf(b));

function similarity(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  const total = first.size + second.size;
  if (total === 0) return 0;
  let shared = 0;
  for (const word of first) if (second.has(word)) shared += 1;
  return (2 * shared) / total;
}

/** Pairs of titles that are alike, in the order of the list. Only titles with a word in common are compared. */
export function similarTitles<T>(
  titles: readonly ListedTitle<T>[],
  least = ALIKE,
): readonly SimilarPair<T>[] {
  // A class has thousands of titles: the words of each are found once.
  const words = titles.map(({ title }) => wordsOf(title));
  const byWord = new Map<string, number[]>();
  const pairs: SimilarPair<T>[] = [];
  titles.forEach((second, index) => {
    const own = words[index]!;
    const near = new Set([...own].flatMap((word) => byWord.get(word) ?? []));
    for (const other of [...near].sort((a, b) => a - b)) {
      const value = similarity(words[other]!, own);
      if (value >= least) pairs.push({ first: titles[other]!, second, similarity: value });
    }
    for (const word of own) {
      const known = byWord.get(word);
      if (known) known.push(index);
      else byWord.set(word, [index]);
    }
  });
  return pairs;
}
