/** What findings leave on the sheet itself. */
export const cuesId = {
  "cues.title": "Tanda di lembar",
  "cues.marks": "Warnai sel yang punya temuan",
  "cues.marks.note":
    "Merah untuk kesalahan, kuning untuk peringatan, biru untuk saran. Warna asli sel tidak diubah dan tampak lagi saat dimatikan. Selama menyala, Urungkan (Ctrl+Z) di Excel bisa terputus.",
  "cues.notes": "Catatan di sel",
  "cues.notes.note":
    "Setiap sel yang punya temuan mendapat catatan biasa Excel, di semua lembar. Catatan tetap terbaca tanpa Susun, misalnya saat berkas dikembalikan kepada penyusunnya. Catatan Anda sendiri tidak diubah. Catatan tidak ikut berubah saat temuan diperbaiki; tulis lagi bila perlu.",
  "cues.notes.count": "Ada {n} catatan Susun di buku kerja ini.",
  "cues.notes.none": "Belum ada catatan Susun di buku kerja ini.",
  "cues.notes.unsupported":
    "Excel ini belum dapat menulis catatan lewat Susun. Pakailah Microsoft 365 versi 2501 atau yang lebih baru, Excel di web, atau meja kerja Susun.",
  "cues.notes.write": "Tulis catatan di sel",
  "cues.notes.rewrite": "Perbarui catatan di sel",
  "cues.notes.clear": "Hapus catatan",
  "notice.notes-written": "{n} catatan Susun kini ada di sel.",
  "notice.notes-none": "Tidak ada temuan yang perlu dicatat. Tidak ada catatan Susun di sel.",
  "notice.notes-kept": "{n} sel sudah punya catatan lain; catatan itu dibiarkan.",
  "notice.notes-locked": "Lembar yang diproteksi dilewati: {sheets}.",
  "notice.notes-cleared": "{n} catatan Susun dihapus. Catatan lain tidak diubah.",
} as const;
