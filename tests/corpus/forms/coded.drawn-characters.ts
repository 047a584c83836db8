import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "characters of flowchart symbols in the lanes",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ← | Mutu Baku | ← | ← | Keterangan
        ↑ | ↑ | Staf | Lurah | Kelengkapan | Waktu | Output | ↑
        
        1 | Menerima | M | | KTP | 5 menit | Data |
        2 | Mencatat | □ | | Data | 5 menit | Agenda |
        3 | Meneliti | | ◊ | Data | 5 menit | Telaah |
        4 | Menolak | ■ | | Telaah | 5 menit | Telaah |
        5 | Mengesahkan | | S | Data | 10 menit | Surat |
      `,
    },
  ],
  expected: [
    {
      source: "codes",
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima | M1 | 5
        2 | Mencatat | | 5
        3 | Meneliti | K2 | 5
        4 | Menolak | P1 | 5
        5 | Mengesahkan | S2 | 10
      `,
      flows: "1>3 3y>4 4>5",
      problems: ["unknown-code C5"],
    },
  ],
};
