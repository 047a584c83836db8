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

const bare = (title: string): string => titleWords(title).join(" ");

/** The words that two titles share, as a part of all their words: 1 for the same words in any order. */
export function titleSimilarity(a: string, b: string): number {
  const first = contentWords(bare(a));
  const second = contentWords(bare(b));
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
  const byWord = new Map<string, number[]>();
  const pairs: SimilarPair<T>[] = [];
  titles.forEach((second, index) => {
    const words = contentWords(bare(second.title));
    const near = new Set([...words].flatMap((word) => byWord.get(word) ?? []));
    for (const other of [...near].sort((a, b) => a - b)) {
      const first = titles[other]!;
      const similarity = titleSimilarity(first.title, second.title);
      if (similarity >= least) pairs.push({ first, second, similarity });
    }
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), index]);
  });
  return pairs;
}
