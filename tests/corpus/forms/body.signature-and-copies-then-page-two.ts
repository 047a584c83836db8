import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "page one ends with place, date and official; page two goes on with numbers, without a head",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ← | Mutu Baku | ← | ← | Keterangan
        ↑ | ↑ | Staf | Lurah | Kelengkapan | Waktu | Output | ↑
        
        1 | Menerima | M | | KTP | 5 menit | Data |
        2 | Mencatat | P | | Data | 5 menit | Agenda |
          | | | | | Contoh, 2 Mei 2026 | |
        3 | Meneliti | P | | Data | 5 menit | Telaah |
        4 | Mengesahkan | | S | Data | 10 menit | Surat |
          | | | | | Camat Contoh | |
          | | | | | NIP. 19800101 200501 1 001 | |
      `,
    },
  ],
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
      problems: ["text-unread *"],
    },
  ],
};
