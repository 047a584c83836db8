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

const weightOf = (word: string): number => (COMMON.has(word) ? WEIGHT_OF_COMMON : 1);

const sum = (words: Iterable<string>): number =>
  [...words].reduce((total, word) => total + weightOf(word), 0);

const wordsOf = oncePerText((text: string) => contentWords(text.replace(/\([^)]*\)/g, " ")));

export type Likeness = {
  /** 0: nothing in common; 1: the same words. */
  readonly score: number;
  readonly shared: readonly string[];
};

/** How alike two names are: what they share against what they have together, common words of offices counting little. */
export function likeness(a: string, b: string): Likeness {
  const [own, other] = [wordsOf(a), wordsOf(b)];
  const shared = [...own].filter((word) => other.has(word));
  const all = sum(own) + sum(other);
  return { score: all === 0 ? 0 : (2 * sum(shared)) / all, shared };
}
