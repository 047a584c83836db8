import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "a legend of the codes ends page one, page two begins with the head typed again",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ← | Mutu Baku | ← | ← | Keterangan
        ↑ | ↑ | Staf | Lurah | Kelengkapan | Waktu | Output | ↑
        
        1 | Menerima | M | | KTP | 5 menit | Data |
        2 | Mencatat | P | | Data | 5 menit | Agenda |
        Keterangan simbol: M = mulai, P = proses, S = selesai | ← | ← | ← | ← | ← | ← | ←
        
        No | Kegiatan | Pelaksana | ← | Mutu Baku | ← | ← | Keterangan
        ↑ | ↑ | Staf | Lurah | Kelengkapan | Waktu | Output | ↑
        3 | Meneliti | P | | Data | 5 menit | Telaah |
        4 | Mengesahkan | | S | Data | 10 menit | Surat |
      `,
    },
  ],
  skipped: ["A6:H9"],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima | M1 | 5
        2 | Mencatat | P1 | 5
        3 | Meneliti | P1 | 5
        4 | Mengesahkan | S2 | 10
      `,
      flows: "1>2 2>3 3>4",
    },
  ],
};
