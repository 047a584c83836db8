// How the Indonesian prefixes meN- and peN- change the begin of a root, and are changed by it. The rules are those of
// Ejaan yang Disempurnakan and KBBI: p, t, k and s melt away before a vowel (tulis → menulis), not in a cluster
// (proses → memproses); roots of one syllable take -nge- (cek → mengecek).

export type Suffix = "" | "kan" | "i";

/** Roots whose first sound stays although the law would drop it. */
const KEEPS_FIRST_SOUND = new Set(["kaji", "pelajar", "punya"]);

/** Roots that begin with the letters of the prefix per-, but do not have it. */
const ROOT_WITH_PER = new Set(["periksa", "perintah", "perah", "percik", "peras", "perang"]);

const VOWEL = /[aiueo]/;
/** One syllable: a single run of vowels, with sounds on either side of it: cek, sah, tik. */
const ONE_SYLLABLE = /^[^aiueo]+[aiueo][^aiueo]*$/;

const DROPPED: Readonly<Record<string, string>> = { p: "m", t: "n", k: "ng", s: "ny" };

/**
 * Root with the nasal of meN- or peN- before it, without the prefix's own first two letters: terima → nerima,
 * catat → ncatat, lapor → lapor, cek → ngecek.
 */
function nasalised(root: string): string {
  const first = root[0] ?? "";
  if (ONE_SYLLABLE.test(root)) return `nge${root}`;
  const dropped = DROPPED[first];
  if (dropped !== undefined && VOWEL.test(root[1] ?? "") && !keepsFirstSound(root)) {
    return dropped + root.slice(1);
  }
  if ("lmnrwy".includes(first)) return root;
  if ("bfpv".includes(first)) return `m${root}`;
  if ("cdjstz".includes(first)) return `n${root}`;
  return `ng${root}`;
}

const keepsFirstSound = (root: string): boolean =>
  KEEPS_FIRST_SOUND.has(root) || (/^per[a-z]{3}/.test(root) && !ROOT_WITH_PER.has(root));

/** Active verb of a root: terima → menerima, lapor + kan → melaporkan, perbaik + i → memperbaiki. */
export const activeVerbOf = (root: string, suffix: Suffix = ""): string =>
  `me${nasalised(root)}${suffix}`;

/** Noun of an action: terima → penerimaan, lapor → pelaporan, sah → pengesahan. */
export const actionNounOf = (root: string): string => `pe${nasalised(root)}an`;

/** Begins that meN- gives, and the sound that may stand before the rest of the root: none, or the one that melted away. */
const BEGINS: readonly { readonly begin: RegExp; readonly before: readonly string[] }[] = [
  { begin: /^menge(?=[^aiueo]+[aiueo][^aiueo]*(?:kan|i)?$)/, before: [""] },
  { begin: /^meny(?=[aiueo])/, before: ["s"] },
  { begin: /^meng(?=[aiueo])/, before: ["k", ""] },
  { begin: /^meng(?=[^aiueo])/, before: [""] },
  { begin: /^mem(?=[aiueo])/, before: ["p", "m"] },
  { begin: /^mem(?=[^aiueo])/, before: [""] },
  { begin: /^men(?=[aiueo])/, before: ["t", "n"] },
  // Also what the law forbids and people write: menverifikasi, mensosialisasikan.
  { begin: /^men(?=[^aiueogy])/, before: [""] },
  { begin: /^me(?=[lrwy][aiueo])/, before: [""] },
  { begin: /^me(?=ny[aiueo])/, before: [""] },
  { begin: /^me(?=ng[aiueo])/, before: [""] },
];

/** Roots (a suffix still on them) that a word comes from if it is a verb with meN-; none if it has not that form. */
export function rootsBefore(verb: string): readonly string[] {
  return BEGINS.flatMap(({ begin, before }) => {
    const rest = begin.test(verb) ? verb.replace(begin, "") : null;
    return rest === null ? [] : before.map((sound) => sound + rest);
  }).filter((root) => root.length > 2 && VOWEL.test(root));
}
