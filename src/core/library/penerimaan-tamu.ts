import { PELAYANAN_PUBLIK } from "./laws";
import type { LibrarySop } from "./library-sop";

export const penerimaanTamu: LibrarySop = {
  id: "penerimaan-tamu",
  judul: "Penerimaan Tamu",
  dasarHukum: [PELAYANAN_PUBLIK],
  kualifikasi: ["Mampu berkomunikasi dengan baik dan santun"],
  keterkaitan: ["SOP Penanganan Pengaduan Masyarakat"],
  peralatan: ["Buku tamu", "Kartu tamu", "Telepon"],
  peringatan:
    "Apabila tamu tidak dicatat, maka keamanan kantor terganggu dan keperluannya tidak terlayani.",
  pencatatan: ["Buku tamu"],
  pelaksana: ["Tamu", "Petugas Penerima Tamu", "Sekretaris", "Kepala Dinas"],
  kegiatan: [
    {
      kegiatan: "Menyampaikan keperluan kedatangan",
      kode: ["M"],
      kelengkapan: "Kartu identitas",
      waktu: "5 menit",
      output: "Keterangan keperluan tamu",
    },
    {
      kegiatan: "Mencatat identitas dan keperluan tamu",
      kode: ["", "P"],
      kelengkapan: "Kartu identitas\nKeterangan keperluan tamu",
      waktu: "5 menit",
      output: "Catatan buku tamu",
    },
    {
      kegiatan: "Mengonfirmasi kesediaan pejabat",
      kode: ["", "P"],
      kelengkapan: "Catatan buku tamu",
      waktu: "5 menit",
      output: "Keterangan kesediaan pejabat",
    },
    {
      kegiatan: "Menentukan kesediaan menerima tamu",
      kode: ["", "", "K"],
      kelengkapan: "Keterangan kesediaan pejabat",
      waktu: "5 menit",
      output: "Keputusan penerimaan tamu",
      lanjut: "6 (Dapat)",
      tidak: "5 (Belum dapat)",
    },
    {
      kegiatan: "Menjadwalkan kunjungan ulang",
      kode: ["", "P"],
      kelengkapan: "Keputusan penerimaan tamu",
      waktu: "5 menit",
      output: "Jadwal kunjungan ulang",
      lanjut: "8",
    },
    {
      kegiatan: "Mengantar tamu ke ruang pejabat",
      kode: ["", "P"],
      kelengkapan: "Keputusan penerimaan tamu\nKartu tamu",
      waktu: "5 menit",
      output: "Tamu di ruang pejabat",
    },
    {
      kegiatan: "Menerima tamu",
      kode: ["", "", "", "P"],
      kelengkapan: "Catatan buku tamu",
      waktu: "30 menit",
      output: "Hasil pembicaraan dengan tamu",
    },
    {
      kegiatan: "Mencatat waktu kepulangan tamu",
      kode: ["", "S"],
      kelengkapan: "Hasil pembicaraan dengan tamu\nKartu tamu",
      waktu: "5 menit",
      output: "Buku tamu yang lengkap",
    },
  ],
};
