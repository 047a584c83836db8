import { contentWords } from "../language/content-words";

/** Words for the kind of an office; and an abbreviation says nothing that could be compared. */
const KINDS = contentWords(
  "pemerintah kabupaten kota provinsi kecamatan kelurahan desa dinas badan kantor bagian bidang seksi sekretariat daerah unit upt uptd",
);
const ABBREVIATION = /^(?:dis|bapp|bk|dpm|sat|kes|set|inspekt)\w{3,}$/;

/** The words of the name of an office that are its own. */
export const officeWords = (text: string): ReadonlySet<string> =>
  new Set([...contentWords(text)].filter((word) => !KINDS.has(word) && !ABBREVIATION.test(word)));

/** Whether two names are of one office: `differ` without a word in common, `same` with the same words, else not known. */
export function officesCompared(a: string, b: string): "same" | "differ" | "unknown" {
  const [own, other] = [officeWords(a), officeWords(b)];
  if (own.size === 0 || other.size === 0) return "unknown";
  const shared = [...own].filter((word) => other.has(word)).length;
  if (shared === 0) return "differ";
  return shared === own.size && shared === other.size ? "same" : "unknown";
}
