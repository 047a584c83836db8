import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "lanes that are numbered in the row under their names, other columns not",
  skipped: ["C3:D3"],
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ←     | Mutu Baku   | ←       | ←      | Ket
        ↑  | ↑        | Staf      | Lurah | Kelengkapan | Waktu   | Output | ↑
           |          | 1         | 2     |             |         |        |
        1  | Mendata  | M         |       | KTP         | 5 menit | Data   |
        2  | Mengesahkan |        | S     | Data        | 2 jam   | Surat  |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Mendata     | M1 | 5
        2 | Mengesahkan | S2 | 120
      `,
      flows: "1>2",
    },
  ],
};
