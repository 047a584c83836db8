import { wordsOf } from "./activity-text";
import { actionNounOfVerb, isActiveVerb, readActionNoun, readPassive } from "./morphology";

/** What a title may begin with before its own first word. */
const PREAMBLE =
  /^(?:sop(?:\s+ap)?|standar\p{L}*\s+operasional\s+(?:dan\s+)?prosedur|prosedur)\b[\s:–-]*/iu;

/** Words of the title of an SOP, without "SOP" in front. */
export const titleWords = (title: string): readonly string[] =>
  wordsOf(title.trim().replace(PREAMBLE, ""));

/**
 * True for a verb that a title begins with. Bare verbs (pindah, pinjam) are names of services; a word whose noun is not
 * known counts only with the ending of a verb, so that no memorandum is taken for one.
 */
export function isTitleVerb(word: string): boolean {
  if (readPassive(word)) return true;
  if (!/^(?:me|ber)/i.test(word) || !isActiveVerb(word)) return false;
  return actionNounOfVerb(word) !== null || /(?:kan|i)$/i.test(word);
}

/** Words for an aspect of an activity that have no form in common. */
const ASPEK = new Set(
  `analisa analisis antar apel asesmen assessment audit back bantuan bimbingan cuti diklat dukungan entri hibah input
  jemput kerja konseling konsultasi koordinasi kunjungan layanan lelang lomba magang monitoring musrenbang mutasi
  patroli pelatihan pelayanan pendidikan perizinan pensiun pindah pinjam rapat rawat rekam reviu review rujukan serah
  sidang skrining stock stok supervisi survei survey tanggap tata tindak tinjauan triase ujian upacara uji usul usulan
  `
    .trim()
    .split(/\s+/),
);
/** Nouns in -si that name a thing, a place or a body. */
const NO_ASPEK = new Set(
  `aplikasi asuransi edisi ekspedisi fungsi informasi institusi instansi kondisi komisi konstitusi lokasi
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
