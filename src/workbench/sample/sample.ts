import { formWorkbook } from "./form-package";
import { identitySheet, procedureSheet, type SopForm } from "./sop-form";

export const sampleFileName = "Contoh SOP Penanganan Surat Masuk.xlsx";

/**
 * A form that shows everything in ten seconds. A few small faults are left in it on purpose, so that there is
 * something to find: activity 4 begins with a noun, activity 5 has the wrong number, activity 6 no time.
 */
export const sampleForm: SopForm = {
  identity: {
    unit: "PEMERINTAH KABUPATEN SUKAMAJU\nDINAS KOMUNIKASI DAN INFORMATIKA\nSEKRETARIAT",
    nomorSop: "000.8.3.3/01/SOP/2026",
    tanggalPembuatan: "5 Januari 2026",
    tanggalRevisi: "-",
    tanggalEfektif: "19 Januari 2026",
    disahkanOleh:
      "Kepala Dinas Komunikasi dan Informatika\n\n\n\nNama Kepala Dinas\nNIP 19750312 200003 1 002",
    namaSop: "Penanganan Surat Masuk",
    dasarHukum: [
      "1. Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 35 Tahun 2012 tentang Pedoman Penyusunan Standar Operasional Prosedur Administrasi Pemerintahan",
      "2. Peraturan Menteri Dalam Negeri Nomor 1 Tahun 2023 tentang Tata Naskah Dinas di Lingkungan Pemerintah Daerah",
    ].join("\n"),
    kualifikasi: [
      "1. Memahami tata naskah dinas dan klasifikasi arsip",
      "2. Mampu mengoperasikan komputer dan aplikasi persuratan",
    ].join("\n"),
    keterkaitan: ["1. SOP Pengelolaan Surat Keluar", "2. SOP Pengelolaan Arsip Dinamis"].join("\n"),
    peralatan: [
      "1. Komputer dan printer",
      "2. Buku agenda surat masuk",
      "3. Lembar disposisi",
    ].join("\n"),
    peringatan:
      "Jika surat tidak dicatat pada hari diterima, maka tindak lanjutnya terlambat dan tidak dapat dilacak.",
    pencatatan: ["1. Buku agenda surat masuk", "2. Arsip elektronik"].join("\n"),
  },
  pelaksana: ["Arsiparis", "Kepala Subbag Umum", "Sekretaris", "Kepala Dinas"],
  activities: [
    {
      kegiatan: "Menerima surat masuk dari pengirim",
      codes: { 0: "M" },
      kelengkapan: "Surat masuk",
      waktu: "5 menit",
      output: "Tanda terima surat",
    },
    {
      kegiatan: "Mencatat surat pada buku agenda",
      codes: { 0: "P" },
      kelengkapan: "Surat masuk, buku agenda",
      waktu: "10 menit",
      output: "Surat teragenda",
    },
    {
      kegiatan: "Memeriksa kelengkapan surat dan lampirannya",
      codes: { 1: "K" },
      kelengkapan: "Surat teragenda",
      waktu: "10 menit",
      output: "Surat lengkap",
      keterangan: "Surat tidak lengkap dicatat ulang",
      tidak: 2,
    },
    {
      kegiatan: "Penerusan surat beserta lembar disposisi",
      codes: { 1: "P" },
      kelengkapan: "Surat lengkap, lembar disposisi",
      waktu: "5 menit",
      output: "Surat berlembar disposisi",
    },
    {
      number: 4,
      kegiatan: "Menelaah isi surat",
      codes: { 2: "P" },
      kelengkapan: "Surat berlembar disposisi",
      waktu: "30 menit",
      output: "Saran tindak lanjut",
    },
    {
      kegiatan: "Memberikan disposisi",
      codes: { 3: "P" },
      kelengkapan: "Surat, saran tindak lanjut",
      waktu: "",
      output: "Lembar disposisi terisi",
    },
    {
      kegiatan: "Mendistribusikan surat sesuai disposisi",
      codes: { 1: "P" },
      kelengkapan: "Surat, lembar disposisi terisi",
      waktu: "1 jam",
      output: "Surat terdistribusi",
    },
    {
      kegiatan: "Mengarsipkan surat",
      codes: { 0: "S" },
      kelengkapan: "Surat terdistribusi",
      waktu: "10 menit",
      output: "Arsip surat masuk",
    },
  ],
};

/** The sample as the bytes of an .xlsx file. */
export const sampleWorkbook = (): Uint8Array =>
  formWorkbook([identitySheet(sampleForm.identity), procedureSheet(sampleForm)]);
