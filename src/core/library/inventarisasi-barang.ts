import { BARANG_MILIK } from "./laws";
import type { LibrarySop } from "./library-sop";

export const inventarisasiBarang: LibrarySop = {
  id: "inventarisasi-barang",
  judul: "Inventarisasi Barang",
  dasarHukum: [
    BARANG_MILIK,
    "Peraturan Menteri Dalam Negeri Nomor 47 Tahun 2021 tentang Tata Cara Pelaksanaan Pembukuan, Inventarisasi, dan Pelaporan Barang Milik Daerah",
  ],
  kualifikasi: ["Memahami pengelolaan barang milik daerah", "Mampu mengoperasikan komputer"],
  keterkaitan: ["SOP Pengadaan Langsung Barang"],
  peralatan: [
    "Komputer",
    "Printer",
    "Alat tulis kantor",
    "Kartu inventaris barang",
    "Label barang",
  ],
  peringatan:
    "Apabila barang tidak diinventarisasi, maka catatan dan keadaan barang berbeda dan barang dapat hilang.",
  pencatatan: ["Kartu inventaris barang", "Laporan hasil inventarisasi"],
  pelaksana: ["Pengurus Barang", "Tim Inventarisasi", "Kepala Subbagian Umum", "Kepala Dinas"],
  kegiatan: [
    {
      kegiatan: "Menyiapkan daftar barang per ruangan",
      kode: ["M"],
      kelengkapan: "Kartu inventaris barang",
      waktu: "1 hari kerja",
      output: "Daftar barang per ruangan",
    },
    {
      kegiatan: "Mencocokkan daftar dengan keadaan barang",
      kode: ["", "P"],
      kelengkapan: "Daftar barang per ruangan",
      waktu: "5 hari kerja",
      output: "Lembar hasil pencocokan",
    },
    {
      kegiatan: "Memberi label pada barang",
      kode: ["", "P"],
      kelengkapan: "Lembar hasil pencocokan\nLabel barang",
      waktu: "2 hari kerja",
      output: "Barang berlabel",
    },
    {
      kegiatan: "Merekapitulasi hasil pencocokan",
      kode: ["P"],
      kelengkapan: "Lembar hasil pencocokan",
      waktu: "1 hari kerja",
      output: "Rekapitulasi barang",
    },
    {
      kegiatan: "Memeriksa rekapitulasi barang",
      kode: ["", "", "K"],
      kelengkapan: "Rekapitulasi barang\nLembar hasil pencocokan",
      waktu: "1 hari kerja",
      output: "Rekapitulasi terperiksa",
      lanjut: "6 (Cocok)",
      tidak: "2 (Belum cocok)",
    },
    {
      kegiatan: "Menyusun laporan hasil inventarisasi",
      kode: ["P"],
      kelengkapan: "Rekapitulasi terperiksa",
      waktu: "1 hari kerja",
      output: "Konsep laporan hasil inventarisasi",
    },
    {
      kegiatan: "Menandatangani laporan hasil inventarisasi",
      kode: ["", "", "", "P"],
      kelengkapan: "Konsep laporan hasil inventarisasi",
      waktu: "1 hari kerja",
      output: "Laporan hasil inventarisasi",
    },
    {
      kegiatan: "Memutakhirkan kartu inventaris barang",
      kode: ["P"],
      kelengkapan: "Laporan hasil inventarisasi",
      waktu: "1 hari kerja",
      output: "Kartu inventaris barang yang mutakhir",
    },
    {
      kegiatan: "Menyampaikan laporan hasil inventarisasi",
      kode: ["S"],
      kelengkapan: "Laporan hasil inventarisasi\nKartu inventaris barang yang mutakhir",
      waktu: "1 jam",
      output: "Tanda terima laporan inventarisasi barang",
    },
  ],
};
