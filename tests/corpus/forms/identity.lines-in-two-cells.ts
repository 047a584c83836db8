import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "identity as lines in two cells side by side with dates as words, sections as lists in one cell",
  sheets: [
    {
      text: `
        PEMERINTAH KOTA CONTOH⏎DINAS ARSIP | Nomor SOP : 8/2026⏎Tanggal Pembuatan : 2 Mei 2026⏎Tanggal Revisi : 0 | ← | Tanggal Efektif : Mei 2026⏎Disahkan oleh : KEPALA DINAS ARSIP⏎Nama SOP : Peminjaman Arsip | ← | ←
        Dasar Hukum⏎1) UU 43/2009⏎2) PP 28/2012 | Kualifikasi Pelaksana⏎- SMA⏎- Teliti | ← | Peralatan/Perlengkapan⏎- Komputer⏎- Rak | ← | ←
        
        No | Kegiatan | Pelaksana | ← | Mutu Baku | ← | ← | Keterangan
        ↑ | ↑ | Staf | Lurah | Kelengkapan | Waktu | Output | ↑
        1 | Menerima | M | | Formulir | 5 menit | Data |
        2 | Mengesahkan | | S | Data | 10 menit | Surat |
      `,
    },
  ],
  expected: [
    {
      identity: {
        nomorSop: "8/2026",
        tanggalPembuatan: "2 Mei 2026",
        tanggalRevisi: "0",
        tanggalEfektif: "Mei 2026",
        jabatan: "KEPALA DINAS ARSIP",
        namaSop: "Peminjaman Arsip",
        unit: ["PEMERINTAH KOTA CONTOH", "DINAS ARSIP"],
        dasarHukum: ["UU 43/2009", "PP 28/2012"],
        kualifikasi: ["SMA", "Teliti"],
        peralatan: ["Komputer", "Rak"],
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
