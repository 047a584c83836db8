import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "a note across the lanes between two steps, a wrapped row, a row that says the flow goes on",
  skipped: ["A7:H7"],
  sheets: [
    {
      text: `
        No | Kegiatan     | Pelaksana | ←     | Mutu Baku   | ←       | ←      | Keterangan
        ↑  | ↑            | Staf      | Lurah | Kelengkapan | Waktu   | Output | ↑
        1  | Menerima     | M         |       | KTP         | 1 menit | Data   |
           | dan mencatat |           |       | KK          |         |        |
           |              | *) bila tidak lengkap, berkas dikembalikan | ← | | |   |
        2  | Memeriksa    |           | K     | Data        | 4 menit | Agenda |
        Bersambung ke halaman berikutnya | ← | ← | ← | ← | ← | ← | ←
        3  | Mengesahkan  |           | S     | Konsep      | 6 menit | Surat  |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima⏎dan mencatat | M1 | 1 | KTP; KK | Data | 
        2 | Memeriksa | K2 | 4
        3 | Mengesahkan | S2 | 6
      `,
      flows: "1>2 2y>3",
      problems: ["text-unread C5:D5"],
    },
  ],
};
