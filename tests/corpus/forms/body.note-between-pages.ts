import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "a note at the foot of the first page, then the header again and the table goes on",
  skipped: ["A5:H8"],
  sheets: [
    {
      text: `
        No | Kegiatan     | Pelaksana | ←     | Mutu Baku   | ←       | ←      | Keterangan
        ↑  | ↑            | Staf      | Lurah | Kelengkapan | Waktu   | Output | ↑
        1  | Menerima     | M         |       | KTP         | 1 menit | Data   |
        2  | Mencatat     | P         |       | Data        | 4 menit | Agenda |
        Catatan: lanjutan alur ada di halaman berikut | ← | ← | ← | ← | ← | ← | ←

        No | Kegiatan     | Pelaksana | ←     | Mutu Baku   | ←       | ←      | Keterangan
        ↑  | ↑            | Staf      | Lurah | Kelengkapan | Waktu   | Output | ↑
        3  | Mengetik     | P         |       | Agenda      | 5 menit | Konsep |
        4  | Mengesahkan  |           | S     | Konsep      | 6 menit | Surat  |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima    | M1 | 1
        2 | Mencatat    | P1 | 4
        3 | Mengetik    | P1 | 5
        4 | Mengesahkan | S2 | 6
      `,
      flows: "1>2 2>3 3>4",
    },
  ],
};
