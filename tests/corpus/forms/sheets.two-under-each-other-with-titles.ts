import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "two SOPs under one another with other pelaksana and a title line each, only the first with an identity",
  sheets: [
    {
      text: `
        Nomor SOP | 1/2026
        Nama SOP | Surat Masuk
        Tanggal Pembuatan | 3 Maret 2026
        
        No | Kegiatan | Pelaksana | ← | Mutu Baku | ← | ← | Keterangan
        ↑ | ↑ | Staf | Lurah | Kelengkapan | Waktu | Output | ↑
        1 | Menerima | M | | KTP | 5 menit | Data |
        2 | Mengesahkan | | S | Data | 10 menit | Surat |
        
        
        SOP SURAT KELUAR
        No | Kegiatan | Pelaksana | ← | ← | Mutu Baku | ← | ←
        ↑ | ↑ | Kasi | Camat | Staf | Kelengkapan | Waktu | Output
        1 | Menulis | M | | | Surat | 5 menit | Konsep
        2 | Menandatangani | | P | | Konsep | 5 menit | Surat
        3 | Mengirim | | | S | Surat | 5 menit | Resi
      `,
    },
  ],
  skipped: ["A11"],
  expected: [
    {
      identity: { nomorSop: "1/2026", namaSop: "Surat Masuk" },
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima | M1 | 5
        2 | Mengesahkan | S2 | 10
      `,
      flows: "1>2",
    },
    {
      lanes: ["Kasi", "Camat", "Staf"],
      activities: `
        1 | Menulis | M1 | 5
        2 | Menandatangani | P2 | 5
        3 | Mengirim | S3 | 5
      `,
      flows: "1>2 2>3",
    },
  ],
};
