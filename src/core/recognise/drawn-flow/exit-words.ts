import type { Outcome } from "../../document/sop-document";

/** Words that offices write at the exits of a decision, lower case. */
const WORDS = {
  /** Say Ya or Tidak only when they stand alone: in a sentence they mean something else. */
  alone: { y: "ya", yes: "ya", ok: "ya", t: "tidak", n: "tidak", no: "tidak" },
  ya: [
    ...["ya", "iya", "setuju", "disetujui", "lengkap", "sesuai", "ada", "benar", "betul"],
    ...["memenuhi", "layak", "diterima", "sudah", "valid", "oke", "cukup", "lulus", "lanjut"],
    ...["tersedia", "berhasil", "sah", "bisa", "dapat"],
  ],
  /** Turn the meaning of the words behind them. */
  negation: ["tidak", "tdk", "tak", "belum", "blm", "bukan", "kurang", "tanpa"],
  /** Send the work back by their own meaning. */
  fault: [
    ...["kembali", "dikembalikan", "tolak", "ditolak", "revisi", "direvisi", "perbaikan"],
    ...["diperbaiki", "perbaiki", "salah", "kesalahan", "koreksi", "gagal", "batal"],
  ],
  /** May stand beside exit words without being one. */
  filler: ["jika", "bila", "apabila", "kalau", "perlu", "syarat", "persyaratan", "dan", "atau"],
} as const;

const ALONE: Readonly<Record<string, Outcome>> = WORDS.alone;
const YA: ReadonlySet<string> = new Set(WORDS.ya);
const NEGATION: ReadonlySet<string> = new Set(WORDS.negation);
const FAULT: ReadonlySet<string> = new Set(WORDS.fault);
const FILLER: ReadonlySet<string> = new Set(WORDS.filler);

/** A label at an exit is short; longer text is a note. */
const MOST_WORDS = 4;
const MOST_CHARACTERS = 30;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];

/** Short enough to be the word of an exit. */
export const isShortText = (text: string): boolean =>
  text.trim().length <= MOST_CHARACTERS && wordsOf(text).length <= MOST_WORDS;

/** Which exit a short text speaks of; null when it does not say. `Berkas tidak lengkap` → tidak, `Tanpa revisi` → ya. */
export function exitOutcome(text: string): Outcome | null {
  // A question (`Lengkap?`) is what the decision asks, not what an exit answers.
  if (text.includes("?")) return null;
  const words = wordsOf(text);
  if (words.length === 1) {
    const alone = ALONE[words[0]!];
    if (alone) return alone;
  }
  if (!isShortText(text)) return null;
  const negated = words.some((word) => NEGATION.has(word));
  if (words.some((word) => FAULT.has(word))) return negated ? "ya" : "tidak";
  if (negated) return "tidak";
  return words.some((word) => YA.has(word)) ? "ya" : null;
}

/** The text is nothing but words of an exit (`Ya`, `T`, `Tidak lengkap`): it names an exit wherever it stands. */
export function isExitWord(text: string): boolean {
  const words = wordsOf(text);
  if (words.length === 0 || exitOutcome(text) === null) return false;
  if (words.length === 1) return true;
  return words.every(
    (word) => YA.has(word) || NEGATION.has(word) || FAULT.has(word) || FILLER.has(word),
  );
}

const LONE_WORD = /^(?:ya|y|yes|tidak|tdk|t|no)$/i;

/** The text can be nothing but the word of an exit: no step is called `Ya`, but one may be called `Revisi`. */
export const isLoneWord = (text: string): boolean => LONE_WORD.test(text.trim());

/** The exit words inside a symbol: `Ya / Tidak` gives both; null when the text says anything else. */
export function exitWordsInside(text: string): readonly string[] | null {
  const words = text.split(/[\s/|]+/).filter((word) => word !== "");
  return words.length > 0 && words.every(isLoneWord) ? words : null;
}

/** The author's own word at an exit; null for a plain Ya or Tidak, which every drawing shows by itself. */
export const ownLabel = (text: string): string | null =>
  /^(?:ya|tidak)$/i.test(text.trim()) ? null : text.trim();
