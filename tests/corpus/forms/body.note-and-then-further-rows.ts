import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "Keterangan: with its items stands in the middle of the table, the steps go on below it",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ← | Mutu Baku | ← | ← | Keterangan
        ↑ | ↑ | Staf | Lurah | Kelengkapan | Waktu | Output | ↑
        
        1 | Menerima | M | | KTP | 5 menit | Data |
        2 | Mencatat | P | | Data | 5 menit | Agenda |
        Keterangan : | | | | | | |
        - | Berkas lengkap bila ada KTP dan KK | | | | | |
        3 | Meneliti | P | | Data | 5 menit | Telaah |
        4 | Mengesahkan | | S | Data | 10 menit | Surat |
      `,
    },
  ],
  skipped: ["A6:H7"],
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
