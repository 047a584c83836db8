/** Texts of the workbench. Those of the pane and of problems with a file stand in their own catalogues. */
export const id = {
  "app.name": "Susun",
  "app.place": "Meja kerja",

  "bar.label": "Berkas",
  "bar.unsaved": "Belum disimpan",
  "bar.new": "Buku kerja baru",
  "bar.open": "Buka",
  "bar.class": "Periksa kelas",
  "bar.save": "Simpan",
  "bar.rename": "Ganti nama berkas",
  "bar.undo": "Urungkan",
  "bar.redo": "Ulangi",
  "bar.pane.hide": "Tutup panel Susun",
  "bar.pane.show": "Buka panel Susun",

  "welcome.label": "Mulai",
  "welcome.title": "Ini contoh SOP. Silakan diubah, atau buka milik Anda.",
  "welcome.text":
    "Berkas dibaca di komputer ini saja dan tidak dikirim ke mana pun. Bisa juga diseret ke halaman ini.",
  "welcome.open": "Buka berkas .xlsx",
  "welcome.close": "Tetap pakai contoh",

  "new.file": "Buku kerja baru.xlsx",
  "new.sheet": "Lembar1",

  "class.title": "Periksa kelas",
  "class.lead":
    "Pilih berkas-berkas peserta, atau seret ke halaman ini. Semuanya dibaca di komputer ini saja dan tidak dikirim ke mana pun.",
  "class.back": "Kembali ke lembar",
  "class.files": "Pilih berkas",
  "class.folder": "Pilih folder",
  "class.save": "Simpan rekap (.xlsx)",
  "class.cancel": "Hentikan",
  "class.progress.label": "Berkas yang sudah dibaca",
  "class.progress": "{n} dari {total}: {file}",
  "class.running": "Membaca {total} berkas…",
  "class.done": "{n} berkas selesai diperiksa.",
  "class.cancelled": "Dihentikan. {n} dari {total} berkas sudah diperiksa.",
  "class.nothing": "Tidak ada berkas .xlsx atau .xlsm di antara yang dipilih.",
  "class.ready": "{n} dari {total} naskah siap ditandatangani",
  "class.unread": "{n} berkas tidak terbaca",
  "class.table": "Rekap kelas",
  "class.caption": "Klik judul kolom untuk mengurutkan, nama berkas untuk membukanya.",
  "class.open": "Buka {file}",
  "class.teach": "Yang perlu diajarkan lagi",
  "class.hits": "{documents} naskah, {files} berkas",
  "class.recap.file": "rekap-kelas.xlsx",

  "drop.here": "Lepaskan berkas .xlsx di sini",

  "formula.label": "Isi sel",
  "formula.address": "Alamat sel",
  "formula.content": "Isi sel {cell}",

  "grid.label": "Lembar {sheet}",
  "grid.help":
    "Panah memindahkan sel, F2 menyunting, Ctrl++ dan Ctrl+- menyisipkan dan menghapus baris, F6 pindah ke bagian lain halaman, Alt+PageUp dan Alt+PageDown berganti lembar.",
  "menu.insert-rows": "Sisipkan baris di atas",
  "menu.delete-rows": "Hapus baris",
  "menu.insert-columns": "Sisipkan kolom di kiri",
  "menu.delete-columns": "Hapus kolom",
  "grid.editing": "Menyunting {cell}",
  "grid.stale": "Akan dihitung ulang di Excel",

  "grid.failed":
    "Lembar ini tidak dapat ditampilkan. Perubahan Anda tidak hilang: simpan berkasnya, atau pilih lembar lain.",

  "tabs.label": "Lembar",
  "pane.label": "Panel Susun",
  "pane.resize": "Lebar panel Susun",

  "status.ready": "Siap",
  "status.editing": "Menyunting",
  "status.saved": "{file} disimpan ke folder unduhan.",
  "status.filled": "Terisi: {n}",
  "zoom.label": "Ukuran lembar",
  "zoom.smaller": "Perkecil",
  "zoom.larger": "Perbesar",
  "zoom.whole": "Kembali ke 100%",

  "status.sum": "Jumlah: {sum}",

  "notice.close": "Tutup pesan",
  "notice.open-failed": "{file} tidak dapat dibuka.",
  "notice.signed":
    "Berkas ini bertanda tangan digital. Tanda tangan itu tidak berlaku lagi begitu isinya diubah dan disimpan.",
  "notice.sheet-failed":
    "Lembar “{sheet}” tidak dapat ditampilkan karena bagiannya rusak. Isi berkas tidak berubah.",
  "notice.stale": "Sel {cell} sudah berubah. Isian Anda belum dimasukkan; coba sekali lagi.",
  "notice.paste-blocked":
    "Tempelan terhalang sel gabungan di {cell}. Pilih tempat lain atau tempel per sel.",

  "ask.title": "Perubahan belum disimpan",
  "ask.text": "{file} memiliki perubahan yang belum disimpan.",
  "ask.save": "Simpan, lalu lanjutkan",
  "ask.discard": "Lanjutkan tanpa menyimpan",
  "ask.cancel": "Batal",
} as const;

export type MessageKey = keyof typeof id;
export type Messages = Readonly<Record<MessageKey, string>>;
