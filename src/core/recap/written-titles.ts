import { officesCompared } from "../cross-rules/office-names";
import { ALIKE, titleSimilarity } from "../inventory/similar-titles";
import { contentWords } from "../language/content-words";
import { titleWords } from "../language/titles";
import type { RecapPlace } from "./recap";

/** The documents of a class by their titles. */
export type WrittenTitles = {
  /** Those that have a title. */
  readonly places: readonly RecapPlace[];
  /**
   * The document of a title: in that file first, the same words before words that are alike; null where there is none.
   * What another office has written is no document of this one.
   */
  of(title: string, file: string, unit: string): RecapPlace | null;
};

const wordsOf = (title: string): ReadonlySet<string> => contentWords(titleWords(title).join(" "));

/** Only titles with a word in common are compared: a class has thousands. */
export function writtenTitles(all: readonly RecapPlace[]): WrittenTitles {
  const places = all.filter(({ title }) => title !== "");
  const byWord = new Map<string, number[]>();
  places.forEach(({ title }, index) => {
    for (const word of wordsOf(title)) {
      const known = byWord.get(word);
      if (known) known.push(index);
      else byWord.set(word, [index]);
    }
  });
  return {
    places,
    of(title, file, unit) {
      const near = new Set([...wordsOf(title)].flatMap((word) => byWord.get(word) ?? []));
      let best: { readonly place: RecapPlace; readonly rank: number } | null = null;
      for (const index of [...near].sort((a, b) => a - b)) {
        const place = places[index]!;
        const similarity = titleSimilarity(place.title, title);
        if (similarity < ALIKE) continue;
        if (place.file !== file && officesCompared(place.unit, unit) === "differ") continue;
        // The own file's document counts more than any other file's.
        const rank = similarity + (place.file === file ? 1 : 0);
        if (!best || rank > best.rank) best = { place, rank };
      }
      return best?.place ?? null;
    },
  };
}
