import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "targets for one symbol of several, forks, joined targets, a stopped symbol",
  sheets: [
    {
      text: `
        No | Kegiatan | Staf  | Kasi     | Kelengkapan | Waktu   | Output | Ket | Lanjut ke | Tidak ke
        1  | Satu     | M     |          |             | 1 menit | a      |     |           |
        2  | Dua      | K     | P        |             | 1 menit | a      |     | 1>5; 3    | 1
        3  | Tiga     | K     | K        |             | 1 menit | a      |     | 2>5       | 1>1; 2>2#2
        4  | Empat    | P     |          |             | 1 menit | a      |     | 5; 6      |
        5  | Lima     |       | P        |             | 1 menit | a      |     | 6 (Cetak) |
        6  | Enam     | S     |          |             | 1 menit | a      |     |           |
      `,
    },
  ],
  expected: [
    {
      source: "codes",
      lanes: ["Staf", "Kasi"],
      activities: `
        1 | Satu | M1 | 1
        2 | Dua | K1 P2 | 1
        3 | Tiga | K1 K2 | 1
        4 | Empat | P1 | 1
        5 | Lima | P2 | 1
        6 | Enam | S1 | 1
      `,
      flows: '1>2.1 2.1y>5 2.1n>1 2.2>3.1 3.1y>3.2 3.1n>1 3.2y>5 3.2n>2.2 4>5 4>6 5>6"Cetak"',
    },
  ],
};
