// Words that rules look for, as data: a facilitator can change them in the preset. All in lower case.

const words = (list: string): readonly string[] => list.trim().split(/\s+/);
const lines = (list: string): readonly string[] =>
  list
    .trim()
    .split("\n")
    .map((line) => line.trim());

/** Verbs with which a procedure begins: something comes in, is asked for, is ordered or is planned. */
export const FIRST_VERBS = words(`
  datang hadir melapor melaporkan memanggil membawa memberi memberikan memberitahukan membuat memerintahkan meminta
  memohon memulai memonitor memantau mempelajari mempersiapkan mencatat mencermati mendaftar mendaftarkan mendata
  mendisposisikan menelusuri menentukan menerima menetapkan mengadakan mengajukan mengambil mengidentifikasi
  menginformasikan menginstruksikan menginventarisasi mengirim mengirimkan menghimpun menghubungi mengumpulkan
  mengumumkan mengundang mengunduh mengunggah mengusulkan menjadwalkan menugaskan menugasi menunjuk menyampaikan
  menyerahkan menyiapkan menyusun merancang merencanakan merumuskan melakukan melaksanakan mengisi mengonsep
`);

/** Verbs with which a procedure closes: the result is handed over, published, reported or filed. */
export const LAST_VERBS = words(`
  memasang membagikan membayar membayarkan memberi memberikan memberitahukan memperoleh mempublikasikan memulangkan
  menayangkan mencatat mendapatkan mendistribusikan mendokumentasikan menempatkan menempelkan menerbitkan menerima
  mengambil mengarsipkan mengedarkan mengembalikan mengirim mengirimkan mengumumkan mengunggah menutup menyalurkan
  menyampaikan menyebarluaskan menyerahkan menyetorkan menyimpan menyosialisasikan melapor melaporkan memusnahkan
  mengantar mengantarkan mengadministrasikan membukukan melaksanakan menindaklanjuti mengakhiri menyelesaikan
`);

/** Verbs that say nothing without the object and more. */
export const VAGUE_VERBS = words("melakukan melaksanakan memproses menindaklanjuti");

/** Texts in Waktu that promise nothing. */
export const VAGUE_TIMES = lines(`
  menyesuaikan
  disesuaikan
  tentatif
  tentative
  kondisional
  sesuai kebutuhan
  sesuai kondisi
  sesuai situasi
  insidentil
  insidental
  tidak tentu
  tidak menentu
  fleksibel
  secepatnya
  segera
`);

/** Phrases that offer a choice between yes and no. */
export const CHOICE_PHRASES = lines(`
  jika tidak
  bila tidak
  apabila tidak
  kalau tidak
  ya/tidak
  setuju/tidak
  lengkap/tidak
  sesuai/tidak
  layak/tidak
  disetujui/tidak
  disetujui/ditolak
  diterima/ditolak
  setuju atau tidak
  lengkap atau tidak
  sesuai atau tidak
  layak atau tidak
`);

/** Stems of words that say that something is checked or decided. */
export const DECISION_STEMS = words(`
  periksa teliti verifikasi setuju koreksi reviu review revieu telaah validasi cek nilai evaluasi uji timbang putus
  tentu paraf tangan sah analis cermat pelajar konfirmasi klarifikasi bahas pilih lengkap sesuai apakah jika apabila
  bila seleksi identifikasi terima tolak kaji sidang rekomendasi izin layak monitor pantau asistensi lihat cocok
`);

/** Stems of words that say that a document was looked at before it is signed. */
export const CHECKING_STEMS = words(`
  paraf periksa koreksi teliti verifikasi reviu review telaah validasi cek cermat pelajar setuju bahas evaluasi kaji
  sidang uji nilai
`);

/** What is signed without anybody checking it first. */
export const SIGNED_UNCHECKED = lines(`
  daftar hadir
  absen
  presensi
  tanda terima
  bukti
  buku
  kuitansi
  kwitansi
  formulir
  pernyataan
`);

/** Verbs of quick routine work. */
export const ROUTINE_VERBS = words("menerima mencatat mengagendakan menyerahkan");
