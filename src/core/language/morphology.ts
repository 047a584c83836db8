import { actionNounOf, activeVerbOf, rootsBefore, type Suffix } from "./sound-laws";
import {
  AMBIGUOUS_NOUNS,
  BER_ROOTS,
  IRREGULAR_NOUNS,
  THING_ROOTS,
  VERB_STEMS,
} from "./verb-lexicon";
import { NOT_ACTION_NOUN, NOT_ACTIVE, NOT_BER, NOT_PASSIVE, OTHER_ACTIVE } from "./word-exceptions";

// Which form an Indonesian word has, and the active verb that belongs to it. Words are read in any case, a hyphen
// after the prefix included (me-review); what is given back is in lower case. A verb is only given where it is sure.

/** What was read in a word; `active` is null where the form is clear and the verb is not. */
export type FormOf = { readonly active: string | null };

const SUFFIXES: readonly Suffix[] = ["", "kan", "i"];

const KNOWN_ROOTS: ReadonlySet<string> = new Set(VERB_STEMS.map(({ root }) => root));

/** Active verbs by their root, by their noun, and the other way round. Of several verbs of a root the first counts. */
const ACTIVE_BY_ROOT = firstOf([
  ...BER_ROOTS.map((root) => [root, `ber${root}`] as const),
  ...VERB_STEMS.map(({ root, suffix }) => [root, activeVerbOf(root, suffix)] as const),
]);
const ACTIVE_BY_NOUN = firstOf([
  ...IRREGULAR_NOUNS.map(([verb, noun]) => [noun, verb] as const),
  ...VERB_STEMS.map(
    ({ root, suffix }) => [actionNounOf(root), activeVerbOf(root, suffix)] as const,
  ),
]);
const NOUN_BY_ACTIVE = firstOf([
  ...IRREGULAR_NOUNS,
  ...VERB_STEMS.flatMap(({ root }) =>
    SUFFIXES.map((suffix) => [activeVerbOf(root, suffix), actionNounOf(root)] as const),
  ),
]);
const ROOT_BY_ACTIVE = firstOf([
  ...VERB_STEMS.map(({ root, suffix }) => [activeVerbOf(root, suffix), root] as const),
  ...VERB_STEMS.flatMap(({ root }) =>
    SUFFIXES.map((suffix) => [activeVerbOf(root, suffix), root] as const),
  ),
]);

/** True for a verb in its active form: with meN- or ber-, or one of those that have no prefix (hadir). */
export const isActiveVerb = (word: string): boolean =>
  OTHER_ACTIVE.has(plain(word)) || hasActivePrefix(word);

/** True for a verb with meN- or ber-: one that is a verb wherever it stands, unlike masuk in "surat masuk". */
export function hasActivePrefix(word: string): boolean {
  const bare = plain(word);
  if (/^me(?:m|n|ng|ny)?-\p{L}{3,}/u.test(bare)) return true;
  if (/^ber\p{L}{4,}/u.test(bare)) return !NOT_BER.has(bare);
  return !NOT_ACTIVE.has(bare) && rootsBefore(bare).length > 0;
}

/** Root of an active verb with meN- (menerima → terima); null where it is not known or the word is no such verb. */
export const rootOf = (verb: string): string | null => ROOT_BY_ACTIVE.get(plain(verb)) ?? null;

/** Reads a passive verb: diverifikasi → memverifikasi. Null for a word that is none (dinas, disposisi). */
export function readPassive(word: string): FormOf | null {
  const bare = plain(word).replace(/^di-/, "di");
  const stem = /^di(\p{L}{3,})$/u.exec(bare)?.[1];
  if (stem === undefined || NOT_PASSIVE.has(bare)) return null;
  const suffix = SUFFIXES.find(
    (each) => stem.endsWith(each) && isKnownRoot(withoutEnd(stem, each)),
  );
  if (suffix !== undefined) return { active: activeVerbOf(withoutEnd(stem, suffix), suffix) };
  // The ending -kan is a verb's alone; which sound the prefix changes is only sure where the root is known.
  return /^\p{L}{3,}kan$/u.test(stem) ? { active: null } : null;
}

/** Reads a noun of an action with pe(N)-…-an: penerimaan → menerima. Null for other words (pejabat, peraturan). */
export function readActionNoun(word: string): FormOf | null {
  const bare = plain(word);
  const active = ACTIVE_BY_NOUN.get(bare);
  if (active !== undefined) return { active: AMBIGUOUS_NOUNS.has(bare) ? null : active };
  return /^pe(?:m|n|l|r)\p{L}{4,}an$/u.test(bare) && !NOT_ACTION_NOUN.has(bare)
    ? { active: null }
    : null;
}

/**
 * Active verb of a bare root that stands where a verb should: verifikasi → memverifikasi. Null for other words, also
 * for roots that are things as well (data, konsep).
 */
export function activeOfRoot(word: string): string | null {
  const bare = plain(word);
  return THING_ROOTS.has(bare) ? null : (ACTIVE_BY_ROOT.get(bare) ?? null);
}

/** Noun of the action of a verb, active or passive: menyusun → penyusunan. Null where it is not known. */
export function actionNounOfVerb(word: string): string | null {
  const active = readPassive(word)?.active ?? plain(word);
  return NOUN_BY_ACTIVE.get(active) ?? null;
}

/** Gives a word the case of the one that it stands for: Menerima, MENERIMA, menerima. */
export function likeCase(word: string, model: string): string {
  const letters = model.replace(/[^\p{L}]/gu, "");
  if (letters.length > 1 && letters === letters.toUpperCase()) return word.toUpperCase();
  const [first = ""] = letters;
  return first !== "" && first === first.toUpperCase() && first !== first.toLowerCase()
    ? word.slice(0, 1).toUpperCase() + word.slice(1)
    : word;
}

const plain = (word: string): string => word.trim().toLowerCase();

const isKnownRoot = (root: string): boolean => KNOWN_ROOTS.has(root) || isKnownPerForm(root);

/** perbaik-i, persiap-kan, pertimbang-kan: the verb is listed with its noun. */
const isKnownPerForm = (root: string): boolean =>
  root.startsWith("per") &&
  IRREGULAR_NOUNS.some(([verb]) => SUFFIXES.some((suffix) => verb === `mem${root}${suffix}`));

const withoutEnd = (text: string, end: string): string => text.slice(0, text.length - end.length);

function firstOf(entries: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map([...entries].reverse());
}
