import { oncePerText } from "../memo";
import {
  activeOfRoot,
  hasActivePrefix,
  isActiveVerb,
  likeCase,
  readActionNoun,
  readPassive,
} from "./morphology";

/** How the text of an activity begins. `active` is the verb to write instead, in the case of what stands there. */
export type Opening =
  | { readonly kind: "blank" }
  | { readonly kind: "question" }
  | { readonly kind: "verb"; readonly verb: string }
  /** An adverb or a condition before the verb: "Jika lengkap, mencatat …". */
  | { readonly kind: "adverbial" }
  | { readonly kind: "passive"; readonly words: string; readonly active: string | null }
  | { readonly kind: "action-noun"; readonly words: string; readonly active: string | null }
  | { readonly kind: "root"; readonly words: string; readonly active: string }
  | { readonly kind: "other"; readonly words: string };

/** Words that may stand before the verb and say when or whether it is done. */
const ADVERBIALS = new Set(
  "apabila bila bilamana jika kalau setelah sesudah sebelum selanjutnya kemudian lalu ketika saat selama secara".split(
    " ",
  ),
);

/** Words between a subject and its verb. */
const BETWEEN = new Set("yang telah sudah akan belum tidak dapat harus wajib".split(" "));

/** How far a subject may reach before its verb, in words. */
const LONGEST_SUBJECT = 8;

/** Words of a text without list marks (`a.`, `2.1`, `-`) and without the punctuation around them. */
export const wordsOf = oncePerText((text: string): readonly string[] =>
  text
    .trim()
    .replace(LIST_MARK, "")
    .split(/\s+/)
    .map((word) => word.replace(OUTER_PUNCTUATION, ""))
    .filter((word) => word !== ""),
);

/** `a.`, `2)`, `2.1`, `-` before a text. */
export const LIST_MARK = /^(?:[-–•*]|\(?(?:\d{1,2}|[a-z])[.)]|\d{1,2}(?:\.\d{1,2})+[.)]?)\s+/i;
const OUTER_PUNCTUATION = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

export const readOpening = oncePerText((text: string): Opening => {
  const words = wordsOf(text);
  // "Menerima/mencatat": the first of the two tells the form.
  const first = words[0]?.split("/")[0] ?? "";
  if (first === "") return { kind: "blank" };
  if (text.trimEnd().endsWith("?") || first.toLowerCase() === "apakah") return { kind: "question" };
  if (isActiveVerb(first)) return { kind: "verb", verb: first };
  const passive = passiveAt(words, 0) ?? passiveOfPurpose(words);
  if (passive) return passive;
  if (ADVERBIALS.has(first.toLowerCase()) && words.some(hasActivePrefix))
    return { kind: "adverbial" };
  return actionNounAt(words) ?? passiveAfterSubject(words) ?? rootAt(words) ?? other(words);
});

const other = (words: readonly string[]): Opening => ({ kind: "other", words: words[0] ?? "" });

type Passive = Extract<Opening, { readonly kind: "passive" }>;

/** A passive verb at a place, also one torn apart: "di paraf", "di tanda tangani". */
function passiveAt(words: readonly string[], at: number): Passive | null {
  const one = words[at] ?? "";
  const pieces = one.toLowerCase() === "di" ? [2, 3] : [1, 2];
  for (const count of pieces) {
    const taken = words.slice(at, at + count);
    const form = taken.length === count ? readPassive(taken.join("").split("/")[0]!) : null;
    // A word torn apart is only recognised when it is a known one.
    if (form && (count === 1 || form.active !== null)) {
      return {
        kind: "passive",
        words: taken.join(" "),
        active: form.active && likeCase(form.active, words[0]!),
      };
    }
  }
  return null;
}

/** "Untuk di paraf dan ditandatangani": the purpose stands where the act should. */
const passiveOfPurpose = (words: readonly string[]): Passive | null =>
  words[0]?.toLowerCase() === "untuk" ? passiveAt(words, 1) : null;

/** "Surat masuk dicatat": a subject, then the passive verb. What "yang" begins only describes the subject. */
function passiveAfterSubject(words: readonly string[]): Passive | null {
  let described = false;
  for (let at = 1; at < Math.min(words.length, LONGEST_SUBJECT); at++) {
    const word = words[at]!;
    if (word.toLowerCase() === "yang") described = true;
    if (BETWEEN.has(word.toLowerCase())) continue;
    if (hasActivePrefix(word)) return null;
    // "di arsip" within a text may well be a place: only words that are whole count here.
    const passive = word.toLowerCase() === "di" ? null : passiveAt(words, at);
    if (passive && !described) return passive;
    if (passive) described = false;
  }
  return null;
}

function actionNounAt(words: readonly string[]): Opening | null {
  for (const count of [1, 2]) {
    const taken = words.slice(0, count);
    const form = taken.length === count ? readActionNoun(taken.join("").split("/")[0]!) : null;
    if (form && (count === 1 || form.active !== null)) {
      return {
        kind: "action-noun",
        words: taken.join(" "),
        active: form.active && likeCase(form.active, words[0]!),
      };
    }
  }
  return null;
}

/** "Verifikasi berkas", "Tanda tangan surat". */
function rootAt(words: readonly string[]): Opening | null {
  for (const count of [1, 2]) {
    const taken = words.slice(0, count);
    const active = taken.length === count ? activeOfRoot(taken.join("").split("/")[0]!) : null;
    if (active) {
      return { kind: "root", words: taken.join(" "), active: likeCase(active, words[0]!) };
    }
  }
  return null;
}
