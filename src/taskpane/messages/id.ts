import { columnsId } from "./columns.id";
import { cuesId } from "./cues.id";
import { dismissId } from "./dismiss.id";
import { drawingId } from "./drawing.id";
import { fixingId } from "./fixing.id";
import { formsId } from "./forms.id";
import { servicesId } from "./services.id";
import { settingsId } from "./settings.id";
import { stepsId } from "./steps.id";

/** The pane's own texts. Findings and rules have theirs in src/core. `{n|one|other}` picks by number. */
export const id = {
  ...columnsId,
  ...cuesId,
  ...drawingId,
  ...dismissId,
  ...fixingId,
  ...formsId,
  ...servicesId,
  ...settingsId,
  ...stepsId,

  "app.name": "Susun",

  "tab.periksa": "Periksa",

  "head.kind.sop": "SOP",
  "profile.sop-permenpanrb-35-2012": "PermenPANRB 35/2012",
  "profile.sop-permendagri-52-2011": "Permendagri 52/2011",
  "head.activities": "{n} kegiatan",
  "head.pelaksana": "{n} pelaksana",
  "head.documents": "{n} SOP di lembar ini",
  "head.time.none": "Waktu belum terisi",
  "head.time.unmeasured": "{n} kegiatan belum terhitung",

  "status.reading": "Membaca",
  "status.nothing-open": "Belum ada lembar",
  "status.empty-sheet": "Lembar kosong",
  "status.not-sop": "Bukan SOP",
  "status.decree": "Keputusan penetapan",
  "status.maklumat": "Maklumat Pelayanan",
  "status.sop-stages": "Tahapan SOP",
  "status.stages": "Tahapan SP",
  "status.inventory": "Inventaris judul",
  "status.identity-only": "Baru identitas",
  "status.doubts": "Kolom belum pasti",
  "status.empty-form": "Formulir kosong",
  "status.errors": "Draf dengan kesalahan",
  "status.warnings": "Draf dengan peringatan",
  "status.undrawn": "Siap digambar",
  "status.hand-drawn": "Alur digambar tangan",
  "status.behind": "Alur tertinggal",
  "status.hints": "Tinggal saran",
  "status.ready": "Siap diperiksa",
  "status.failed": "Belum terbaca",

  "lead.reading": "Susun sedang membaca lembar ini.",
  "lead.nothing-open":
    "Buka berkas Excel yang berisi SOP. Susun membacanya sendiri begitu terbuka.",
  "lead.empty-sheet":
    "Lembar ini masih kosong. Buat SOP dari formulir, atau buka lembar yang sudah berisi SOP.",
  "lead.not-sop":
    "Lembar ini tidak diperiksa karena belum dikenali sebagai SOP, yaitu tabel dengan kolom No, Kegiatan, Pelaksana, Mutu Baku, dan Keterangan.",
  "lead.decree":
    "Ini lembar keputusan penetapan. Lengkapi nomor, tanggal, dan bagian yang bertitik-titik.",
  "lead.maklumat":
    "Lembar ini Maklumat Pelayanan. Susun memeriksa ketiga bagiannya dan penandatangannya.",
  "lead.stages": "Tahapan berikutnya: {stage}.",
  "lead.stages.done": "Semua tahapan selesai.",
  "lead.inventory":
    "Lembar ini daftar judul SOP. Judul yang belum mempunyai lembar dapat dibuatkan di tab Formulir.",
  "lead.inventory.empty":
    "Daftar judul ini masih kosong. Isi Kegiatan, Output, dan Aspek Kegiatan; judulnya diusulkan dari aspek dan output.",
  "lead.identity-only":
    "Baru identitas SOP yang ditemukan. Tambahkan tabel prosedur: No, Kegiatan, Pelaksana, Mutu Baku (Kelengkapan, Waktu, Output), dan Keterangan.",
  "lead.failed": "Lembar ini belum dapat dibaca. Isi berkas Anda tidak berubah.",

  "next.title": "Langkah berikutnya",
  "next.show": "Tunjukkan di lembar",
  "next.columns":
    "Tujuan selain kegiatan berikutnya ditulis di kolom “Lanjut ke” dan “Tidak ke”, yang belum ada di formulir ini.",
  "next.columns.action": "Buat kolomnya",
  "next.fill":
    "Tulis kegiatan pertama, lalu beri kode di kolom pelaksananya: M mulai, P proses, K keputusan, S selesai.",
  "next.fill.action": "Ke baris pertama",
  "next.fill-service":
    "Isi Uraian setiap komponen, mulai dari yang pertama. Contohnya ada di “Isi tiap komponen” di bawah.",
  "next.fill-service.action": "Ke komponen pertama",
  "next.draw": "Tabel sudah dapat digambar. Pilih “Gambar alur” di bawah.",
  "next.update": "Tabel berubah setelah alur digambar. Pilih “Perbarui alur” di bawah.",
  "next.restructure":
    "Alur ini digambar tangan. Pilih “Gambar alur” di bawah bila ingin gambarnya mengikuti tabel; sebelum ada yang diganti, Anda ditanya dahulu.",
  "next.review": "Tinggal saran. Tinjau bila sempat; saran boleh dilewati.",
  "next.open": "SOP di buku kerja ini ada di lembar “{sheet}”.",
  "next.open.action": "Buka lembar itu",
  "next.forms.action": "Pilih formulir",
  "next.retry": "Coba lagi",
  "done.title": "Beres",
  "done.text": "Tidak ada lagi yang perlu diperbaiki di SOP ini.",

  "findings.title": "Periksa",
  "findings.summary": "{errors} kesalahan, {warnings} peringatan, {hints} saran.",
  "findings.error": "Kesalahan",
  "findings.warning": "Peringatan",
  "findings.hint": "Saran",
  "findings.why": "Mengapa?",
  "findings.why.of": "Mengapa? {sentence}",
  "findings.all": "Tampilkan semua ({n})",
  "findings.no-help": "Penjelasan untuk temuan ini belum tersedia.",

  "foot.draw": "Gambar alur",
  "foot.update": "Perbarui alur",
  "foot.erase": "Hapus alur",
  "foot.restore": "Kembalikan",
  "foot.restore.draw": "Kembalikan lembar seperti sebelum alur digambar",
  "foot.restore.sheet": "Hapus lembar yang baru dibuat",
  "foot.restore.columns": "Kembalikan lembar seperti sebelum kolomnya dibuat",
  "foot.restore.erase": "Kembalikan lembar seperti sebelum alur dihapus",
  "foot.busy.draw": "Menggambar alur…",
  "foot.busy.sheet": "Membuat lembar…",
  "foot.busy.columns": "Membuat kolom…",
  "foot.busy.erase": "Menghapus alur…",
  "foot.busy.restore": "Mengembalikan lembar…",
  "foot.none": "Alur belum digambar.",
  "foot.hand-drawn": "Alur digambar tangan.",
  "foot.protected": "Lembar ini diproteksi.",
  "foot.current": "Alur sesuai dengan tabel.",
  "foot.behind": "Alur tertinggal dari tabel.",

  "notice.close": "Tutup pesan",
  "notice.drawn": "Alur selesai digambar: {n} objek baru.",
  "notice.redrawn": "Alur diperbarui: {added} objek baru, {removed} objek lama dihapus.",
  "notice.unchanged": "Alur sudah sesuai. Tidak ada yang diubah.",
  "notice.erased": "Alur dihapus: {n} objek.",
  "notice.shown": "{n} objek gambar Anda ditampilkan kembali.",
  "notice.sheet-added": "Lembar “{sheet}” sudah dibuat. Isi sel yang masih kosong.",
  "notice.sheet-added.checked":
    "Lembar “{sheet}” sudah dibuat. Isi sel yang masih kosong; Susun memeriksanya sambil Anda mengetik.",
  "notice.columns-added":
    "Kolom “Lanjut ke” dan “Tidak ke” ada di kanan tabel, di luar halaman cetak. Tulis di sana nomor kegiatan yang dituju.",
  "notice.restored.sheet": "Lembar yang baru dibuat sudah dihapus lagi.",
  "notice.restored.columns": "Lembar sudah kembali seperti sebelum kolomnya dibuat.",
  "notice.restored.draw": "Lembar sudah kembali seperti sebelum alur digambar.",
  "notice.restored.erase": "Lembar sudah kembali seperti sebelum alur dihapus.",
  "notice.changed-since":
    "Lembar sudah diubah sesudah tindakan itu, jadi tidak dapat dikembalikan lagi. Tidak ada yang diubah.",
  "notice.changed-since.at":
    "{cell} sudah diubah sesudah tindakan itu, jadi tidak dapat dikembalikan lagi. Tidak ada yang diubah.",
  "notice.hand-drawn.title": "Alur ini digambar tangan",
  "notice.hand-drawn":
    "Susun menuliskan kodenya ke tabel, menyembunyikan {n} objek gambar Anda, lalu menggambar alurnya. Gambar Anda tidak dihapus: “Hapus alur” menampilkannya kembali.",
  "notice.hand-drawn.coded":
    "Kode di tabel sudah menyebut alurnya. Susun menyembunyikan {n} objek gambar Anda, lalu menggambar alur menurut kode itu. Gambar Anda tidak dihapus: “Hapus alur” menampilkannya kembali.",
  "notice.replace": "Ganti dengan gambar Susun",
  "notice.widen": "Lebarkan dan gambar lagi",
  "notice.at": "Lihat {cell}",

  "warning.relaxed-route":
    "{n} panah bersinggungan dengan panah lain. Lebarkan kolom pelaksana atau tinggikan barisnya, lalu perbarui alur.",
  "warning.no-route":
    "{n} panah belum tergambar karena tidak ada ruang. Lebarkan kolom pelaksana atau tinggikan barisnya, lalu perbarui alur.",
  "warning.label-crowded":
    "{n} tulisan di cabang keputusan berdesakan. Tinggikan barisnya, lalu perbarui alur.",
  "warning.cell-too-small":
    "{n} simbol tidak muat di selnya. Tampilkan barisnya bila tersembunyi, lebarkan kolom, atau tinggikan barisnya, lalu perbarui alur.",
  "warning.obstacle-met":
    "{n} bagian alur menimpa objek gambar Anda sendiri. Geser objek itu, lalu perbarui alur.",
  "warning.symbol-kept":
    "{n} simbol tetap di tempat Anda menggesernya. Untuk mengembalikannya: hapus alur, lalu gambar lagi.",
  "warning.text-cut":
    "Tulisan di {n} simbol tidak muat, jadi hanya awalnya yang tampak. Lebarkan kolom atau tinggikan barisnya, lalu perbarui alur.",

  "more.title": "Lainnya",
  "more.self-test": "Uji di Excel ini",

  "self-test.lead":
    "Untuk penguji: memeriksa apakah Excel ini berlaku seperti yang diandalkan Susun. Buka buku kerja baru yang kosong, lalu mulai. Susun membuat lembar “Uji Susun”, memakainya, lalu menghapusnya lagi. Tidak ada yang dikirim ke mana pun.",
  "self-test.start": "Mulai uji",
  "self-test.again": "Uji lagi",
  "self-test.running": "Menguji…",
  "self-test.back": "Kembali ke panel",
  "self-test.not-empty":
    "Buku kerja ini ada isinya. Buka buku kerja baru yang kosong, lalu ulangi: catatan uji memuat isi lembar.",
  "self-test.passed": "Semua {n} langkah lolos.",
  "self-test.broke-off": "Uji berhenti pada langkah yang tidak lolos.",
  "self-test.not-cleared": "Lembar “Uji Susun” belum terhapus. Hapuslah sendiri.",
  "self-test.outcome.passed": "lolos",
  "self-test.outcome.failed": "tidak lolos",
  "self-test.record":
    "Catatan berisi hasil uji dan semua permintaan kepada Excel. Lampirkan pada laporan Anda.",
  "self-test.save": "Unduh catatan",
  "self-test.copy": "Salin catatan",
  "self-test.copied": "Catatan tersalin.",
  "self-test.not-copied":
    "Catatan tidak dapat disalin dari sini. Pilih teks di bawah ini, lalu salin sendiri.",
  "self-test.text": "Catatan uji (JSON)",
  "self-test.step.cells": "Menulis dan membaca sel",
  "self-test.step.recognised": "Mengenali tabel",
  "self-test.step.drawn": "Menggambar alur",
  "self-test.step.in-place": "Simbol dan panah pada tempatnya",
  "self-test.step.unchanged": "Menggambar lagi tidak mengubah apa pun",
  "self-test.step.stale": "Rencana yang usang ditolak",
  "self-test.step.redrawn": "Alur mengikuti kode yang berubah",
  "self-test.step.erased": "Alur terhapus tanpa bekas",
  "self-test.step.restored": "Alur kembali",
  "self-test.step.hidden": "Gambar penulis tersembunyi lalu tampak lagi",

  "start.waiting": "Menyambung ke Excel…",
  "start.unreachable":
    "Panel ini belum tersambung ke Excel: pustaka Office.js dari Microsoft tidak terjangkau. Periksa sambungan internet, lalu coba lagi. Berkas Anda tidak berubah.",
  "start.silent":
    "Excel belum menjawab. Tunggu sebentar; bila tetap begini, tutup panel ini lalu buka lagi. Berkas Anda tidak berubah.",
  "start.outside": "Halaman ini panel untuk Excel. Di peramban, pakailah meja kerja Susun.",
  "start.too-old":
    "Excel ini belum memiliki yang diperlukan Susun (ExcelApi 1.14). Pakailah Excel 2021 atau yang lebih baru, Microsoft 365, Excel di web, atau meja kerja Susun.",
  "start.workbench": "Buka meja kerja Susun",
} as const;

export type MessageKey = keyof typeof id;
export type Messages = Readonly<Record<MessageKey, string>>;
