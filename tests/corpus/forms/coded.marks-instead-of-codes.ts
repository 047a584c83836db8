import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "ticks, dots and squares of all sorts in the lanes instead of codes",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ← | Mutu Baku | ← | ← | Keterangan
        ↑ | ↑ | Staf | Lurah | Kelengkapan | Waktu | Output | ↑
        
        1 | Menerima | ✓ | | KTP | 5 menit | Data |
        2 | Mencatat | ● | | Data | 5 menit | Agenda |
        3 | Meneliti | | ■ | Data | 5 menit | Telaah |
        4 | Menyetujui | | ✔ | Telaah | 5 menit | Telaah |
        5 | Mencetak | X | | Telaah | 5 menit | Surat |
        6 | Membubuhkan cap | • | | Surat | 5 menit | Surat |
        7 | Menyerahkan | √ | | Surat | 5 menit | Resi |
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
        4 | Menyetujui | P2 | 5
        5 | Mencetak | P1 | 5
        6 | Membubuhkan cap | P1 | 5
        7 | Menyerahkan | P1 | 5
      `,
      flows: "1>2 2>3 3>4 4>5 5>6 6>7",
    },
  ],
};
