import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "the whole right half of the identity in one merged cell, a line each",
  sheets: [
    {
      text: `
        PEMERINTAH KABUPATEN CONTOH⏎KECAMATAN UTARA | ← | Nomor SOP : 060/12/2026⏎Tanggal Pembuatan : 2 Januari 2026⏎Tanggal Revisi : -⏎Tanggal Efektif : 1 Februari 2026⏎Disahkan oleh : CAMAT UTARA⏎Nama SOP : Pelayanan Surat Pindah | ← | ← | ← | ← | ←
        Dasar Hukum :⏎1. UU 23/2006⏎2. Perpres 96/2018 | ← | Kualifikasi Pelaksana :⏎1. SMA⏎2. Teliti | ← | ← | ← | ← | ←
        Keterkaitan :⏎SOP Surat Masuk | ← | Peralatan/Perlengkapan :⏎Komputer | ← | ← | ← | ← | ←
        Peringatan :⏎Bila terlambat, warga dirugikan | ← | Pencatatan dan Pendataan :⏎Buku register | ← | ← | ← | ← | ←
        
        No | Kegiatan | Pelaksana | ← | Mutu Baku | ← | ← | Keterangan
        ↑ | ↑ | Staf | Lurah | Kelengkapan | Waktu | Output | ↑
        1 | Menerima | M | | KTP | 5 menit | Data |
        2 | Mengesahkan | | S | Data | 10 menit | Surat |
      `,
    },
  ],
  expected: [
    {
      identity: {
        nomorSop: "060/12/2026",
        tanggalPembuatan: "2 Januari 2026",
        tanggalRevisi: "-",
        tanggalEfektif: "1 Februari 2026",
        jabatan: "CAMAT UTARA",
        namaSop: "Pelayanan Surat Pindah",
        unit: ["PEMERINTAH KABUPATEN CONTOH", "KECAMATAN UTARA"],
        dasarHukum: ["UU 23/2006", "Perpres 96/2018"],
        kualifikasi: ["SMA", "Teliti"],
        keterkaitan: ["SOP Surat Masuk"],
        peralatan: ["Komputer"],
        peringatan: "Bila terlambat, warga dirugikan",
        pencatatan: "Buku register",
      },
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima | M1 | 5
        2 | Mengesahkan | S2 | 10
      `,
      flows: "1>2",
    },
  ],
};
