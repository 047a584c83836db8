import { LIST_MARK } from "../language/activity-text";

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Words as they may stand in a text, whatever is between them. */
export const wordsPattern = (words: string): string =>
  words.trim().split(/\s+/).map(escaped).join("[^\\p{L}\\p{N}]+");

/** A text that begins with some words, parted around them; null for one that does not. A list mark stays before. */
export function withoutOpening(
  text: string,
  words: string,
): { readonly before: string; readonly after: string } | null {
  const mark = LIST_MARK.exec(text.trimStart())?.[0] ?? "";
  const indent = text.length - text.trimStart().length;
  const from = indent + mark.length;
  const found = new RegExp(
    `^([^\\p{L}\\p{N}]*)${wordsPattern(words)}(?![\\p{L}\\p{N}])`,
    "iu",
  ).exec(text.slice(from));
  if (!found) return null;
  return {
    before: text.slice(0, from) + found[1]!,
    after: text.slice(from + found[0].length),
  };
}

/** A text in which some words stand once, after a subject. */
export function beginningWith(
  text: string,
  words: string,
): { readonly subject: string; readonly after: string } | null {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${wordsPattern(words)}(?![\\p{L}\\p{N}])`, "giu");
  const found = [...text.matchAll(pattern)];
  const [only] = found;
  if (!only || found.length > 1) return null;
  return {
    subject: text.slice(0, only.index).trim(),
    after: text.slice(only.index + only[0].length),
  };
}

/** A text with a capital first letter, where the text that it comes from has one. */
export function capitalLike(text: string, model: string): string {
  const first = /\p{L}/u.exec(model)?.[0] ?? "";
  if (first === "" || first !== first.toUpperCase()) return text;
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
