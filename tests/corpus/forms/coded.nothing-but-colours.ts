import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "the lanes are only coloured: no symbol, no flow, the rest is read",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ← | Mutu Baku | ← | ← | Keterangan
        ↑ | ↑ | Staf | Lurah | Kelengkapan | Waktu | Output | ↑
        
        1 | Menerima | | | KTP | 5 menit | Data |
        2 | Mengesahkan | | | Data | 10 menit | Surat |
      `,
    },
  ],
  expected: [
    {
      source: "none",
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima | | 5
        2 | Mengesahkan | | 10
      `,
    },
  ],
};
