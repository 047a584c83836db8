import { PELAYANAN_PUBLIK } from "./laws";
import type { LibrarySop } from "./library-sop";

export const penangananPengaduanMasyarakat: LibrarySop = {
  id: "penanganan-pengaduan-masyarakat",
  judul: "Penanganan Pengaduan Masyarakat",
  dasarHukum: [
    PELAYANAN_PUBLIK,
    "Peraturan Presiden Nomor 76 Tahun 2013 tentang Pengelolaan Pengaduan Pelayanan Publik",
    "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 62 Tahun 2018 tentang Pedoman Sistem Pengelolaan Pengaduan Pelayanan Publik Nasional",
  ],
  kualifikasi: ["Mampu berkomunikasi dengan baik dan santun", "Memahami jenis pelayanan kantor"],
  keterkaitan: ["SOP Penerimaan Tamu", "SOP Pelaksanaan Survei Kepuasan Masyarakat"],
  peralatan: ["Komputer", "Formulir pengaduan", "Telepon", "Aplikasi pengaduan"],
  peringatan:
    "Apabila pengaduan tidak dijawab tepat waktu, maka kepercayaan masyarakat menurun dan pengaduan diteruskan ke Ombudsman.",
  pencatatan: ["Register pengaduan", "Arsip tanggapan pengaduan"],
  pelaksana: ["Pelapor", "Petugas Pengaduan", "Kepala Bidang", "Kepala Dinas"],
  kegiatan: [
    {
      kegiatan: "Menyampaikan pengaduan",
      kode: ["M"],
      kelengkapan: "Formulir pengaduan\nKartu identitas",
      waktu: "10 menit",
      output: "Pengaduan tertulis",
    },
    {
      kegiatan: "Mencatat pengaduan di register",
      kode: ["", "P"],
      kelengkapan: "Pengaduan tertulis",
      waktu: "10 menit",
      output: "Pengaduan teregister",
    },
    {
      kegiatan: "Menelaah pokok pengaduan",
      kode: ["", "K"],
      kelengkapan: "Pengaduan teregister",
      waktu: "1 hari kerja",
      output: "Telaahan pengaduan",
      lanjut: "5 (Wewenang sendiri)",
      tidak: "4 (Bukan wewenang)",
    },
    {
      kegiatan: "Meneruskan pengaduan kepada instansi yang berwenang",
      kode: ["", "P"],
      kelengkapan: "Telaahan pengaduan",
      waktu: "1 hari kerja",
      output: "Surat penerusan pengaduan",
      lanjut: "8",
    },
    {
      kegiatan: "Memeriksa keadaan di lapangan",
      kode: ["", "", "P"],
      kelengkapan: "Telaahan pengaduan",
      waktu: "3 hari kerja",
      output: "Hasil pemeriksaan",
    },
    {
      kegiatan: "Menyusun konsep tanggapan",
      kode: ["", "", "P"],
      kelengkapan: "Hasil pemeriksaan",
      waktu: "1 hari kerja",
      output: "Konsep tanggapan",
    },
    {
      kegiatan: "Menyetujui tanggapan",
      kode: ["", "", "", "K"],
      kelengkapan: "Konsep tanggapan\nHasil pemeriksaan",
      waktu: "1 hari kerja",
      output: "Tanggapan yang disetujui",
      lanjut: "8 (Setuju)",
      tidak: "6 (Perlu perbaikan)",
    },
    {
      kegiatan: "Menyampaikan tanggapan kepada pelapor",
      kode: ["", "P"],
      kelengkapan: "Tanggapan yang disetujui\nSurat penerusan pengaduan",
      waktu: "1 hari kerja",
      output: "Tanda terima tanggapan",
    },
    {
      kegiatan: "Mengarsipkan berkas pengaduan",
      kode: ["", "S"],
      kelengkapan: "Pengaduan teregister\nTanda terima tanggapan",
      waktu: "15 menit",
      output: "Arsip pengaduan masyarakat",
    },
  ],
};
