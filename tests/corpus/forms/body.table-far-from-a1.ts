import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "the table begins in column H, row 40",
  sheets: [
    {
      down: 39,
      across: 7,
      text: `
        No | Kegiatan | Pelaksana | ← | Mutu Baku | ← | ← | Keterangan
        ↑ | ↑ | Staf | Lurah | Kelengkapan | Waktu | Output | ↑
        
        1 | Menerima | M | | KTP | 5 menit | Data |
        2 | Meneliti | | K | Data | 10 menit | Telaah |
        3 | Mengesahkan | | S | Data | 10 menit | Surat |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima | M1 | 5
        2 | Meneliti | K2 | 10
        3 | Mengesahkan | S2 | 10
      `,
      flows: "1>2 2y>3",
    },
  ],
};
