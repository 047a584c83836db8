import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "words instead of letters, any case, two symbols in a cell, a decision written as a sign",
  sheets: [
    {
      text: `
        No | Kegiatan  | Staf    | Kasi | Kelengkapan | Waktu   | Output | Ket | Lanjut ke | Tidak ke
        1  | Satu      | Mulai   |      |             | 1 menit | a      |     |           |
        2  | Dua       | proses  | ?    |             | 1 menit | a      |     |           | 1
        3  | Tiga      | M P     |      |             | 1 menit | a      |     |           |
        4  | Empat     |         | SELESAI |          | 1 menit | a      |     |           |
      `,
    },
  ],
  expected: [
    {
      source: "codes",
      lanes: ["Staf", "Kasi"],
      activities: `
        1 | Satu  | M1    | 1
        2 | Dua   | P1 K2 | 1
        3 | Tiga  | M1 P1 | 1
        4 | Empat | S2    | 1
      `,
      flows: "1>2 2.1>2.2 2.2y>3 2.2n>1 3.1>3.2 3.2>4",
    },
  ],
};
