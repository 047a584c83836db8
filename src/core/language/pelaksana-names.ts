import { normaliseLabel } from "../recognise/label-text";

/** "Staf" is the lane "Staf Pelayanan" as well: who writes the one means the other when it stands in that row. */
export function isSamePelaksana(lane: string, actor: string): boolean {
  const [a, b] = [wordsIn(lane), wordsIn(actor)];
  if (a.length === 0 || b.length === 0) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word, i) => long[i] === word);
}

/** Kasubbag, Kasubag and Kepala Subbagian are one. */
const LONG_FORMS: Readonly<Record<string, string>> = {
  kasubag: "kepala subbagian",
  kasubbag: "kepala subbagian",
  kabag: "kepala bagian",
  kabid: "kepala bidang",
  kasi: "kepala seksi",
  kasie: "kepala seksi",
  kadis: "kepala dinas",
  kadin: "kepala dinas",
  sekdis: "sekretaris dinas",
  sekcam: "sekretaris camat",
  sekda: "sekretaris daerah",
  subbag: "subbagian",
  subag: "subbagian",
  staff: "staf",
};

const wordsIn = (name: string): readonly string[] =>
  normaliseLabel(name)
    .replace(/\bsub bag(?:ian)?\b/g, "subbagian")
    .split(" ")
    .flatMap((word) => (LONG_FORMS[word] ?? word).split(" "))
    .filter((word) => word !== "");

/** Words that many names begin with and that tell nobody apart. */
const COMMON: ReadonlySet<string> = new Set([
  "kepala",
  "petugas",
  "staf",
  "pelaksana",
  "pejabat",
  "tim",
  "dan",
]);

/** Whether two names may mean the same pelaksana: one holds the other whole, or both say a word that tells people apart ("Kasie informasi dan pengaduan", "Kasie Pengaduan"). */
export function mayBeSamePelaksana(lane: string, actor: string): boolean {
  const [a, b] = [wordsIn(lane), wordsIn(actor)];
  const shared = a.filter((word) => b.includes(word));
  const isWhole = shared.length > 0 && shared.length === Math.min(a.length, b.length);
  return isWhole || shared.some((word) => !COMMON.has(word));
}
