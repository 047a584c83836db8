import { contentWords } from "../language/content-words";
import { oncePerText } from "../memo";

/** Words of many titles: that two have them in common says little. */
const COMMON = contentWords(
  "standar pelayanan layanan penerbitan pembuatan pengurusan penyelenggaraan pengajuan permohonan surat keterangan " +
    "rekomendasi izin perizinan pengantar administrasi dokumen kartu penanganan pengelolaan pemberian usul " +
    "warga masyarakat kecamatan kelurahan desa dinas kantor baru dalam satu",
);
/** How much one of them counts beside a word of the service's own. */
const WEIGHT_OF_COMMON = 0.25;

/** A name that stands in a longer one: how much they share at least, and how much less it is than the same name. */
const LEAST_OF_A_PART = 2;
const WEIGHT_OF_A_PART = 0.9;

const weightOf = (word: string): number => (COMMON.has(word) ? WEIGHT_OF_COMMON : 1);

const sum = (words: Iterable<string>): number =>
  [...words].reduce((total, word) => total + weightOf(word), 0);

const wordsOf = oncePerText((text: string) => contentWords(text.replace(/\([^)]*\)/g, " ")));

/** The words of a text that have one of these stems, each once. */
const wordsWith = (text: string, stems: ReadonlySet<string>): readonly string[] => [
  ...new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) =>
      [...contentWords(word)].some((stem) => stems.has(stem)),
    ),
  ),
];

export type Likeness = {
  /** 0: nothing in common; 1: the same words. */
  readonly score: number;
  /** The words in common, as the first name writes them, in lower case. */
  readonly shared: readonly string[];
};

/** How alike two names are: what they share against what they have together, common words of offices counting little. */
export function likeness(a: string, b: string): Likeness {
  const [own, other] = [wordsOf(a), wordsOf(b)];
  const stems = [...own].filter((word) => other.has(word));
  const shared = wordsWith(a, new Set(stems));
  const weight = sum(stems);
  const all = sum(own) + sum(other);
  if (all === 0) return { score: 0, shared };
  // One service of several that a long name lists.
  const isPart = weight >= LEAST_OF_A_PART;
  const part = isPart ? (WEIGHT_OF_A_PART * weight) / Math.min(sum(own), sum(other)) : 0;
  return { score: Math.max((2 * weight) / all, part), shared };
}
