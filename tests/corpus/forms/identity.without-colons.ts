import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "label and value in one cell with a tab, with many blanks or an equals sign between",
  sheets: [
    {
      text: `
        DINAS CONTOH | ← | Nomor SOP      060/7/2026 | ← | ←
         | | Tgl. Dibuat   = 2 Januari 2026 | ← | ←
         | | Tgl. Efektif  = 3 Januari 2026 | ← | ←
         | | Disahkan Oleh  : | KEPALA DINAS CONTOH | ←
         | | Judul SOP :: Pengelolaan Arsip | ← | ←
        
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
        nomorSop: "060/7/2026",
        tanggalPembuatan: "2 Januari 2026",
        tanggalEfektif: "3 Januari 2026",
        jabatan: "KEPALA DINAS CONTOH",
        namaSop: "Pengelolaan Arsip",
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
