import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "codes in small letters, apart by a line break, a plus, a comma, other ticks of the symbol fonts",
  sheets: [
    {
      text: `
        No | Kegiatan | Staf | Kasi  | Kelengkapan | Waktu   | Output | Ket | Lanjut ke | Tidak ke
        1  | Satu     | m⏎p  |       |             | 1 menit | a      |     |           |
        2  | Dua      |      | p+k   |             | 1 menit | a      |     |           | 1
        3  | Tiga     | p1   | p2, s |             | 1 menit | a      |     |           |
      `,
    },
  ],
  expected: [
    {
      source: "codes",
      lanes: ["Staf", "Kasi"],
      activities: `
        1 | Satu | M1 P1    | 1
        2 | Dua  | P2 K2    | 1
        3 | Tiga | P1 P2 S2 | 1
      `,
      flows: "1.1>1.2 1.2>2.1 2.1>2.2 2.2y>3.1 2.2n>1.1 3.1>3.2 3.2>3.3",
    },
  ],
};
