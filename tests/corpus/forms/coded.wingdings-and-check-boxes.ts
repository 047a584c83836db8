import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "ticks of symbol fonts and check boxes ticked and unticked",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ← | Mutu Baku | ← | ← | Keterangan
        ↑ | ↑ | Staf | Lurah | Kelengkapan | Waktu | Output | ↑
        
        1 | Menerima | ☑ | ☐ | KTP | 5 menit | Data |
        2 | Mencatat | ☒ | ☐ | Data | 5 menit | Agenda |
        3 | Meneliti | ☐ | ✅ | Data | 5 menit | Telaah |
        4 | Mengesahkan | |  | Data | 10 menit | Surat |
      `,
    },
  ],
  expected: [
    {
      source: "codes",
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima | P1 | 5
        2 | Mencatat | P1 | 5
        3 | Meneliti | P2 | 5
        4 | Mengesahkan | P2 | 10
      `,
      flows: "1>2 2>3 3>4",
    },
  ],
};
