import type { Suffix } from "./sound-laws";

/**
 * Verbs of office work, as root + suffix. Only of these is the noun of the action turned into its verb, and back: the
 * suffix does not show in the noun (pelaporan → melaporkan, penerimaan → menerima). Of two verbs of one root the usual one comes first.
 */
const REGULAR = `
  acara+kan aju+kan agenda+kan aktif+kan alih+kan alokasi+kan ambil amat+i analisis angkat angkut anggar+kan antar
  arah+kan arsip+kan atur audit awas+i
  baca bagi bagi+kan bahas bangun bantu batal+kan bayar bayar+kan bentuk beri+kan beri beritahu+kan beritahu
  berhenti+kan bersih+kan betul+kan bimbing bina bubuh+kan buat buka buku+kan
  cabut cair+kan cantum+kan cap cari catat catat+kan cek cermat+i cetak cocok+kan
  daftar+kan daftar damping+i data definisi+kan digitalisasi distribusi+kan disposisi+kan dokumentasi+kan dukung
  edar+kan edit ekspedisi+kan entri evaluasi
  fasilitasi finalisasi fotokopi
  gabung+kan gambar ganda+kan ganti gelar guna+kan
  hadir+i hapus hapus+kan himpun hitung hubung+i
  identifikasi ikut+i imbau inventarisasi informasi+kan input instruksi+kan isi
  jadwal+kan jalan+kan jawab jelas+kan jemput jilid
  kaji kawal kembali+kan kembang+kan kelola kelompok+kan kendali+kan keluar+kan kerja+kan ketik kirim kirim+kan
  klarifikasi klasifikasi+kan klasifikasi kompilasi komunikasi+kan konfirmasi konsep konsolidasi+kan konsultasi+kan
  konversi koordinasi+kan koordinasi koreksi kumpul+kan kunjung+i
  lacak laksana+kan laku+kan lampir+kan lapor+kan layan+i legalisasi lengkap+i lepas+kan limpah+kan
  masuk+kan minta mohon mohon+kan monitor muat mulai musnah+kan mutakhir+kan
  nilai nyata+kan
  oleh olah operasi+kan
  panggil pantau papar+kan paraf pasang pasti+kan pelajar+i pelihara penuh+i periksa perintah+kan pesan pilah pilih
  pindah+kan pinjam pinjam+kan presentasi+kan proses promosi+kan publikasi+kan pungut putus+kan
  rancang rangkum rapi+kan ralat realisasi+kan rekam rekap rekapitulasi rekomendasi+kan rekonsiliasi rencana+kan reviu
  revisi rinci rujuk rumus+kan
  sah+kan saji+kan salin salur+kan sampai+kan saring sebar+kan sebarluas+kan sedia+kan segel seleksi selenggara+kan
  selesai+kan sempurna+kan serah+kan serahterima+kan sertifikasi setor+kan setor setuju+i siap+kan siar+kan simpan
  simpul+kan sinkron+kan sinkronisasi sortir sosialisasi+kan stempel sunting supervisi survei susun
  tagih tampung tampil+kan tandatangan+i tangan+i tanggap+i tangguh+kan tayang+kan tegur telaah teliti telusur+i tempel
  tentu+kan terap+kan terbit+kan terima terjemah+kan terus+kan tetap+kan tindaklanjut+i tinjau tolak transfer tugas+kan
  tulis tunjuk tunggu turun+kan tutup
  ubah uji ukur ulas umum+kan undang unduh unggah urus urut+kan usul+kan
  validasi verifikasi
  wakil+i wawancara+i
`;

/** Verbs whose noun is not made with peN-. The nouns are those that stand at the begin of activities. */
const IRREGULAR = `
  memperbaiki=perbaikan mempersiapkan=persiapan mempertimbangkan=pertimbangan memperpanjang=perpanjangan
  memperbarui=pembaruan memperbanyak=perbanyakan menyetujui=persetujuan meminta=permintaan
`;

/** Verbs with ber-, by the noun that people write instead: "Koordinasi dengan Bappeda". */
const WITH_BER = `koordinasi konsultasi diskusi musyawarah komunikasi`;

/** Nouns of an action that may stand for either of two verbs, or for a thing: no verb is suggested. */
const AMBIGUOUS = `pendaftaran pengeluaran pemasukan pengisian pembukaan penutupan penyampingan pemerintahan`;

/** Roots that are things as well: at the begin of a text they do not say what is done ("Data pegawai"). */
const THINGS = `
  acara agenda arsip cap daftar data gambar gelar informasi instruksi isi jadwal jalan kelompok konsep nilai
  pesan rencana tangan tugas
`;

export type VerbStem = { readonly root: string; readonly suffix: Suffix };

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const VERB_STEMS: readonly VerbStem[] = words(REGULAR).map((entry) => {
  const [root = "", suffix = ""] = entry.split("+");
  return { root, suffix: suffix as Suffix };
});

/** Verb and noun, for example memperbaiki and perbaikan. */
export const IRREGULAR_NOUNS: readonly (readonly [string, string])[] = words(IRREGULAR).map(
  (pair) => {
    const [verb = "", noun = ""] = pair.split("=");
    return [verb, noun];
  },
);

export const BER_ROOTS: readonly string[] = words(WITH_BER);

export const AMBIGUOUS_NOUNS: ReadonlySet<string> = new Set(words(AMBIGUOUS));

export const THING_ROOTS: ReadonlySet<string> = new Set(words(THINGS));
