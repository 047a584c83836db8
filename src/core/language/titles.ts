import { wordsOf } from "./activity-text";
import { readActionNoun } from "./morphology";

/** What a title may begin with before its own first word. */
const PREAMBLE =
  /^(?:sop(?:\s+ap)?|standar\p{L}*\s+operasional\s+(?:dan\s+)?prosedur|prosedur)\b[\s:–-]*/iu;

/** Words of the title of an SOP, without "SOP" in front. */
export const titleWords = (title: string): readonly string[] =>
  wordsOf(title.trim().replace(PREAMBLE, ""));

/** Words for an aspect of an activity that have no form in common. */
const ASPEK = new Set(
  `audit cuti hibah kerja konsultasi koordinasi lelang magang monitoring mutasi pelayanan perizinan pelatihan
  pendidikan rapat rekam reviu review rujukan supervisi survei survey tindak tinjauan uji usul usulan
  `
    .trim()
    .split(/\s+/),
);
/** Nouns in -si that name a thing, a place or a body. */
const NO_ASPEK = new Set(
  `aplikasi asuransi dispensasi edisi ekspedisi fungsi informasi institusi instansi kondisi komisi konstitusi lokasi
  organisasi polisi porsi posisi prestasi profesi provinsi reservasi situasi stasiun tradisi transportasi visi
  `
    .trim()
    .split(/\s+/),
);
/** Nouns with pe-…-an or ke-…-an that name a field or a body, not what is done. */
const FIELDS = new Set(
  `kearsipan kecamatan kegiatan kehumasan kehutanan kelautan kelurahan kepegawaian kepemudaan kependudukan kepolisian
  kerumahtanggaan kesehatan ketenagakerjaan keuangan pedoman pekerjaan pegawaian penghasilan peralatan peraturan
  percetakan perempuan perguruan perhubungan perikanan perkantoran perkebunan perlengkapan perpustakaan persuratan
  pertanahan pertanian perumahan perusahaan peternakan
  `
    .trim()
    .split(/\s+/),
);

/**
 * True for a word that says what is done with the output: a noun of an action (penerbitan), one in -si (verifikasi),
 * or one of a list. Wide on purpose: only what is plainly none shall be told.
 */
export function isAspek(word: string): boolean {
  const first = word.toLowerCase().split("/")[0]!;
  if (ASPEK.has(first) || readActionNoun(first)) return true;
  if (/[aeiou]si$|[kn]si$/.test(first)) return !NO_ASPEK.has(first);
  return /^(?:pe|ke)\p{L}{3,}an$/u.test(first) && !FIELDS.has(first);
}
