import { KEARSIPAN, NASKAH_DINAS, PELAKSANAAN_KEARSIPAN } from "./laws";
import type { LibrarySop } from "./library-sop";

export const penangananSuratKeluar: LibrarySop = {
  id: "penanganan-surat-keluar",
  judul: "Penanganan Surat Keluar",
  dasarHukum: [KEARSIPAN, PELAKSANAAN_KEARSIPAN, NASKAH_DINAS],
  kualifikasi: ["Memahami tata naskah dinas", "Mampu mengoperasikan komputer"],
  keterkaitan: ["SOP Penanganan Surat Masuk", "SOP Pemindahan Arsip Inaktif"],
  peralatan: ["Komputer", "Printer", "Alat tulis kantor", "Buku agenda surat keluar", "Cap dinas"],
  peringatan:
    "Apabila surat dikirim tanpa nomor atau tanpa pemeriksaan, maka surat tidak sah dan dapat ditolak penerima.",
  pencatatan: ["Agenda surat keluar", "Arsip surat keluar"],
  pelaksana: ["Kepala Subbagian Umum", "Sekretaris", "Kepala Dinas", "Pengadministrasi Umum"],
  kegiatan: [
    {
      kegiatan: "Menyusun konsep surat",
      kode: ["M"],
      kelengkapan: "Disposisi\nBahan surat",
      waktu: "1 jam",
      output: "Konsep surat",
    },
    {
      kegiatan: "Memeriksa konsep surat",
      kode: ["", "K"],
      kelengkapan: "Konsep surat",
      waktu: "30 menit",
      output: "Konsep surat berparaf",
      lanjut: "3 (Setuju)",
      tidak: "1 (Perlu perbaikan)",
    },
    {
      kegiatan: "Menandatangani surat",
      kode: ["", "", "P"],
      kelengkapan: "Konsep surat berparaf",
      waktu: "1 hari kerja",
      output: "Surat bertanda tangan",
    },
    {
      kegiatan: "Memberi nomor dan cap dinas",
      kode: ["", "", "", "P"],
      kelengkapan: "Surat bertanda tangan\nBuku agenda surat keluar",
      waktu: "10 menit",
      output: "Surat bernomor",
    },
    {
      kegiatan: "Menggandakan surat",
      kode: ["", "", "", "P"],
      kelengkapan: "Surat bernomor",
      waktu: "10 menit",
      output: "Surat dan salinannya",
    },
    {
      kegiatan: "Mengirimkan surat kepada penerima",
      kode: ["", "", "", "P"],
      kelengkapan: "Surat dan salinannya",
      waktu: "1 hari kerja",
      output: "Tanda terima surat",
    },
    {
      kegiatan: "Mengarsipkan salinan surat",
      kode: ["", "", "", "S"],
      kelengkapan: "Salinan surat\nTanda terima surat",
      waktu: "10 menit",
      output: "Arsip surat keluar",
    },
  ],
};
