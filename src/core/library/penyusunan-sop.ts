import { PEDOMAN_SOP } from "./laws";
import type { LibrarySop } from "./library-sop";

export const penyusunanSop: LibrarySop = {
  id: "penyusunan-sop",
  judul: "Penyusunan Standar Operasional Prosedur",
  dasarHukum: [PEDOMAN_SOP],
  kualifikasi: ["Memahami pedoman penyusunan SOP", "Mampu mengoperasikan komputer"],
  keterkaitan: ["SOP Penyelenggaraan Rapat"],
  peralatan: ["Komputer", "Printer", "Alat tulis kantor", "Formulir SOP"],
  peringatan:
    "Apabila SOP disusun tanpa pelaksananya, maka prosedur tidak sesuai keadaan dan tidak dijalankan.",
  pencatatan: ["Daftar inventaris SOP", "Arsip SOP yang disahkan"],
  pelaksana: ["Tim Penyusun SOP", "Pelaksana Kegiatan", "Kepala Bagian Organisasi", "Kepala Dinas"],
  kegiatan: [
    {
      kegiatan: "Mengidentifikasi judul SOP dari tugas dan fungsi",
      kode: ["M"],
      kelengkapan: "Tugas dan fungsi unit",
      waktu: "1 hari kerja",
      output: "Daftar judul SOP",
    },
    {
      kegiatan: "Mengumpulkan keterangan dari pelaksana kegiatan",
      kode: ["P*", "P*"],
      kelengkapan: "Daftar judul SOP",
      waktu: "2 hari kerja",
      output: "Catatan langkah kegiatan",
    },
    {
      kegiatan: "Menyusun rancangan SOP",
      kode: ["P"],
      kelengkapan: "Catatan langkah kegiatan\nFormulir SOP",
      waktu: "2 hari kerja",
      output: "Rancangan SOP",
    },
    {
      kegiatan: "Menguji rancangan SOP dalam pelaksanaan",
      kode: ["", "P"],
      kelengkapan: "Rancangan SOP",
      waktu: "5 hari kerja",
      output: "Catatan hasil uji coba",
    },
    {
      kegiatan: "Memverifikasi rancangan SOP",
      kode: ["", "", "K"],
      kelengkapan: "Rancangan SOP\nCatatan hasil uji coba",
      waktu: "2 hari kerja",
      output: "Hasil verifikasi rancangan SOP",
      lanjut: "6 (Sesuai)",
      tidak: "3 (Perlu perbaikan)",
    },
    {
      kegiatan: "Mengesahkan SOP",
      kode: ["", "", "", "P"],
      kelengkapan: "Hasil verifikasi rancangan SOP",
      waktu: "1 hari kerja",
      output: "SOP yang disahkan",
    },
    {
      kegiatan: "Mendaftarkan SOP di inventaris",
      kode: ["P"],
      kelengkapan: "SOP yang disahkan",
      waktu: "1 jam",
      output: "Daftar inventaris SOP",
    },
    {
      kegiatan: "Menyampaikan SOP kepada pelaksana",
      kode: ["S"],
      kelengkapan: "SOP yang disahkan\nDaftar inventaris SOP",
      waktu: "1 jam",
      output: "Tanda terima standar operasional prosedur",
    },
  ],
};
