import type { LibrarySop } from "./library-sop";

export const penyusunanLaporanBulanan: LibrarySop = {
  id: "penyusunan-laporan-bulanan",
  judul: "Penyusunan Laporan Bulanan",
  dasarHukum: [
    "Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah",
  ],
  kualifikasi: ["Memahami penyusunan laporan", "Mampu mengoperasikan komputer"],
  keterkaitan: ["SOP Penanganan Surat Keluar"],
  peralatan: ["Komputer", "Printer", "Alat tulis kantor"],
  peringatan:
    "Apabila laporan terlambat, maka kemajuan kegiatan tidak terpantau dan keputusan pimpinan tertunda.",
  pencatatan: ["Arsip laporan bulanan"],
  pelaksana: ["Pengolah Data", "Kepala Subbagian Program", "Sekretaris", "Kepala Dinas"],
  kegiatan: [
    {
      kegiatan: "Meminta data kegiatan kepada setiap bidang",
      kode: ["M"],
      kelengkapan: "Jadwal pelaporan",
      waktu: "1 jam",
      output: "Permintaan data",
    },
    {
      kegiatan: "Mengumpulkan data kegiatan",
      kode: ["P"],
      kelengkapan: "Permintaan data",
      waktu: "2 hari kerja",
      output: "Data kegiatan bulanan",
    },
    {
      kegiatan: "Memeriksa kelengkapan data",
      kode: ["", "K"],
      kelengkapan: "Data kegiatan bulanan",
      waktu: "1 hari kerja",
      output: "Data yang sudah diperiksa",
      lanjut: "4 (Lengkap)",
      tidak: "2 (Belum lengkap)",
    },
    {
      kegiatan: "Menyusun konsep laporan bulanan",
      kode: ["P"],
      kelengkapan: "Data yang sudah diperiksa",
      waktu: "1 hari kerja",
      output: "Konsep laporan bulanan",
    },
    {
      kegiatan: "Memeriksa konsep laporan",
      kode: ["", "", "K"],
      kelengkapan: "Konsep laporan bulanan",
      waktu: "1 hari kerja",
      output: "Konsep laporan berparaf",
      lanjut: "6 (Sesuai)",
      tidak: "4 (Perlu perbaikan)",
    },
    {
      kegiatan: "Menandatangani laporan bulanan",
      kode: ["", "", "", "P"],
      kelengkapan: "Konsep laporan berparaf",
      waktu: "1 hari kerja",
      output: "Laporan bulanan",
    },
    {
      kegiatan: "Mengirimkan laporan bulanan",
      kode: ["P"],
      kelengkapan: "Laporan bulanan",
      waktu: "1 hari kerja",
      output: "Tanda terima laporan",
    },
    {
      kegiatan: "Mengarsipkan laporan bulanan",
      kode: ["S"],
      kelengkapan: "Laporan bulanan\nTanda terima laporan",
      waktu: "15 menit",
      output: "Arsip laporan bulanan",
    },
  ],
};
