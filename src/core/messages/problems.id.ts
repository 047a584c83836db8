import type { ProblemMessages } from "./problem-messages";

export const problemMessagesId: ProblemMessages = {
  "empty-file":
    "Berkas ini kosong (0 bita), mungkin salinannya belum selesai. Salin ulang dari sumbernya, lalu buka lagi. Tidak ada yang diubah.",
  "not-xlsx":
    "Berkas ini bukan buku kerja Excel (.xlsx atau .xlsm). Buka dengan program asalnya, simpan sebagai Excel Workbook (.xlsx), lalu buka lagi di sini. Berkas tidak diubah.",
  "legacy-xls":
    "Berkas ini berformat Excel lama (.xls). Buka di Excel, pilih Simpan Sebagai > Excel Workbook (.xlsx), lalu buka berkas yang baru. Berkas tidak diubah.",
  encrypted:
    "Berkas ini dikunci dengan kata sandi. Buka di Excel, hapus kata sandinya (Berkas > Info > Proteksi Buku Kerja), simpan, lalu buka lagi di sini. Berkas tidak diubah.",
  corrupt:
    "Berkas ini rusak sehingga tidak dapat dibaca. Coba buka di Excel (Buka > Buka dan Perbaiki), simpan dengan nama baru, lalu buka lagi di sini. Berkas tidak diubah.",
  "too-large":
    "Isi berkas ini terlalu besar untuk dibaca. Hapus gambar atau lembar yang tidak diperlukan di Excel, simpan, lalu buka lagi. Berkas tidak diubah.",
  "strict-format":
    "Berkas ini berformat “Strict Open XML”: dapat dibaca, tetapi tidak dapat diubah di sini. Di Excel pilih Simpan Sebagai > Excel Workbook (.xlsx), lalu buka berkas yang baru. Berkas tidak diubah.",
  "read-failed":
    "Isi buku kerja[ pada lembar “{sheet}”] belum berhasil dibaca. Selesaikan dulu pengisian sel (tekan Enter), lalu coba lagi. Tidak ada yang diubah.",
  "empty-workbook":
    "Buku kerja ini masih kosong. Mulai dari templat SOP, atau buka berkas lain. Tidak ada yang diubah.",
  "no-sop":
    "Tidak ada naskah yang dikenali di buku kerja ini: SOP (tabel dengan kolom No, Kegiatan, Pelaksana, Mutu Baku, dan Keterangan), standar pelayanan, inventaris judul SOP, maklumat pelayanan, keputusan penetapan, atau tahapan penyusunan. Bandingkan dengan formulir Susun. Tidak ada yang diubah.",
  "no-sop-sheet":
    "Tidak ada lembar SOP yang dikenali di buku kerja ini. Lembar SOP memuat tabel dengan kolom No, Kegiatan, Pelaksana, Mutu Baku, dan Keterangan. Tidak ada yang diubah.",
  "nothing-to-draw":
    "Belum ada alur yang dapat digambar di lembar ini. Isi kolom pelaksana dengan M (mulai), P (proses), K (keputusan), atau S (selesai). Lembar tidak diubah.",
  "hand-drawn":
    "Alur di lembar ini digambar dengan tangan ({count} bentuk). Bila disetujui, alurnya ditulis sebagai kode, bentuk lama disembunyikan (tidak dihapus), lalu alur digambar ulang. Lembar belum diubah.",
  "output-exists":
    "Berkas tujuan[ “{file}”] sudah ada. Pilih nama lain, atau setujui penimpaan. Tidak ada yang ditulis.",
  "output-is-input":
    "Berkas tujuan[ “{file}”] sama dengan berkas asal. Pilih nama lain, agar berkas asal tetap utuh. Tidak ada yang ditulis.",
  stale:
    "Isi {cell} berubah sejak terakhir dibaca, jadi pekerjaan ini dibatalkan agar perubahan itu tidak tertimpa. Coba sekali lagi. Lembar tidak diubah.",
  "sheet-missing":
    "Lembar[ “{sheet}”] tidak ditemukan; mungkin sudah dihapus atau berganti nama. Pilih lembarnya, lalu coba lagi. Tidak ada yang diubah.",
  "sheet-protected":
    "Lembar[ “{sheet}”] diproteksi. Di Excel pilih Tinjau > Buka Proteksi Lembar, lalu coba lagi. Lembar tidak diubah.",
  "sheet-exists":
    "Nama lembar[ “{sheet}”] sudah dipakai di buku kerja ini. Pilih nama lain, lalu coba lagi. Tidak ada yang diubah.",
  "sheet-name":
    "Nama lembar[ “{sheet}”] tidak dapat dipakai. Excel menerima paling banyak 31 huruf, tanpa garis miring, tanda tanya, bintang, titik dua, dan kurung siku, dan tidak diapit tanda petik. Pilih nama lain, lalu coba lagi. Tidak ada yang diubah.",
  "sheet-in-use":
    "Lembar[ “{sheet}”] dirujuk oleh rumus atau nama di tempat lain, jadi tidak dihapus. Hapus dulu rujukannya, atau biarkan lembar itu. Tidak ada yang diubah.",
  "workbook-protected":
    "Susunan buku kerja ini diproteksi, sehingga lembar tidak dapat ditambah atau dihapus. Di Excel pilih Tinjau > Proteksi Buku Kerja untuk membukanya, lalu coba lagi. Tidak ada yang diubah.",
  "choice-too-long":
    "Daftar pilihan[ di {cell}] lebih panjang daripada yang dapat dimuat Excel (255 huruf). Perpendek daftarnya, lalu coba lagi. Tidak ada yang diubah.",
  "shape-missing":
    "Salah satu bentuk yang akan diubah[ di lembar “{sheet}”] sudah tidak ada. Coba sekali lagi agar gambarnya dibaca ulang. Lembar tidak diubah.",
  "not-ours":
    "Pekerjaan ini akan menghapus bentuk[ di lembar “{sheet}”] yang bukan buatan Susun, jadi dibatalkan. Coba sekali lagi; bila tetap terjadi, laporkan kepada pengelola. Lembar tidak diubah.",
  "notes-unsupported":
    "Catatan tidak dapat ditulis di sel[ lembar “{sheet}”]: Excel ini belum menyediakannya untuk add-in, atau bagian catatan di berkas ini rusak. Temuan tetap terlihat di panel. Tidak ada yang diubah.",
  "array-formula":
    "Sel yang akan diisi[ ({cell})] termasuk rumus larik. Ganti rumusnya dengan isi biasa, lalu coba lagi. Lembar tidak diubah.",
  "rows-not-movable":
    "Baris atau kolom di lembar ini tidak dapat disisipkan atau dihapus oleh Susun[ (lihat {cell})], karena buku kerja memuat tabel, pivot, catatan, grafik, larik, atau aturan yang menunjuk ke sel yang akan bergeser dan bisa rusak. Sisipkan atau hapus barisnya langsung di Excel, lalu lanjutkan di sini. Lembar tidak diubah.",
  "table-header":
    "Sel yang akan diisi[ ({cell})] adalah judul Tabel Excel. Ubah Tabel menjadi rentang biasa (Desain Tabel > Konversi ke Rentang), lalu coba lagi. Lembar tidak diubah.",
  "text-too-long":
    "Teks yang akan ditulis[ di {cell}] lebih panjang daripada yang dapat dimuat Excel (32.767 huruf). Ringkas isinya, lalu coba lagi. Lembar tidak diubah.",
  "read-only":
    "Buku kerja ini hanya dapat dibaca. Klik Aktifkan Pengeditan, atau simpan dengan nama lain, lalu coba lagi. Tidak ada yang diubah.",
  "host-failed":
    "Excel belum dapat menjalankan pekerjaan ini[ di lembar “{sheet}”]. Selesaikan dulu pengisian sel (tekan Enter) dan tutup kotak dialog, lalu coba lagi. Lembar tidak diubah.",
  "cell-edit-mode":
    "Ada sel yang sedang diisi. Tekan Enter untuk menyelesaikannya, atau Esc untuk membatalkan, lalu coba lagi. Lembar tidak diubah.",
  "host-busy":
    "Excel sedang sibuk atau menampilkan kotak dialog. Tutup kotak dialognya, tunggu sebentar, lalu coba lagi. Lembar tidak diubah.",
  "session-lost":
    "Hubungan dengan buku kerja terputus. Simpan pekerjaan Anda, tutup panel Susun, lalu buka lagi dari tab Beranda. Lembar tidak diubah.",
  "payload-too-large":
    "Isi[ lembar “{sheet}”] terlalu banyak untuk diproses Excel sekaligus. Hapus baris, kolom, atau bentuk yang tidak terpakai, simpan, lalu coba lagi. Lembar tidak diubah.",
  "item-missing":
    "Bagian buku kerja yang dituju[ di lembar “{sheet}”] sudah tidak ada. Coba sekali lagi agar isinya dibaca ulang. Lembar tidak diubah.",
  "access-denied":
    "Excel menolak perubahan[ di lembar “{sheet}”]. Klik Aktifkan Pengeditan bila ada, periksa proteksi lembar dan buku kerja, lalu coba lagi. Lembar tidak diubah.",
  "api-missing":
    "Versi Excel ini belum mendukung pekerjaan itu. Susun memerlukan Excel 2021 atau lebih baru, Microsoft 365, atau Excel untuk web. Lembar tidak diubah.",
  "half-applied":
    "Excel berhenti di tengah pekerjaan ini[ di lembar “{sheet}”] dan sebagian perubahannya tertinggal. Periksa lembarnya: tekan Ctrl+Z bila bisa, atau hapus gambar alurnya lalu gambar lagi.",
  crashed:
    "Maaf, terjadi kesalahan pada Susun sehingga pekerjaan ini dihentikan. Buku kerja Anda tidak diubah. Coba lagi; bila terulang, laporkan kepada pengelola[ dengan keterangan ini: {detail}].",
};
