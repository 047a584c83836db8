/** How far a stage has come, as the sheet says. */
export type StageState = "belum" | "berjalan" | "selesai";

/** As the form offers them. */
export const STATE_NAMES: Readonly<Record<StageState, string>> = {
  belum: "Belum",
  berjalan: "Berjalan",
  selesai: "Selesai",
};

/** In this order: `Belum selesai` is not done. */
const WORDS: readonly (readonly [StageState, RegExp])[] = [
  ["belum", /belum|tidak/i],
  ["berjalan", /berjalan|proses|sedang|berlangsung/i],
  ["selesai", /selesai|sudah|tuntas|terlaksana/i],
];

/** What a text says about a stage; null where it says nothing. */
export const readState = (text: string): StageState | null =>
  WORDS.find(([, words]) => words.test(text))?.[0] ?? null;
