import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "a note with text in its own row between the steps, and texts of every kind below the table, then a last step",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ← | Mutu Baku | ← | ← | Keterangan
        ↑ | ↑ | Staf | Lurah | Kelengkapan | Waktu | Output | ↑
        
        1 | Menerima | M | | KTP | 5 menit | Data |
        Catatan: berkas yang tidak lengkap dikembalikan | ← | ← | ← | ← | ← | ← | ←
        2 | Mencatat | P | | Data | 5 menit | Agenda |
        NB: dicatat dalam buku agenda | | | | | | |
        * waktu dihitung hari kerja | | | | | | |
        3 | Mengesahkan | | S | Data | 10 menit | Surat |
        Jumlah | ← | | | | 20 menit | |
        Catatan : | | | | | | |
        Waktu dapat berubah | | | | | | |
      `,
    },
  ],
  skipped: ["A5:H5", "A7:H8"],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima | M1 | 5
        2 | Mencatat | P1 | 5
        3 | Mengesahkan | S2 | 10
      `,
      flows: "1>2 2>3",
    },
  ],
};
