import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "joint work with stars, a symbol over three lanes, order by hand, a merged lane cell",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ←    | ←     | Mutu Baku   | ←       | ←
        ↑  | ↑        | Staf      | Kasi | Kabid | Kelengkapan | Waktu   | Output
        1  | Satu     | M         |      |       |             | 1 menit | a
        2  | Dua      | P*        | P*   | P*    |             | 1 menit | a
        3  | Tiga     | P         | <    | <     |             | 1 menit | a
        4  | Empat    | P2        | P1   |       |             | 1 menit | a
        5  | Lima     |           | P    | ←     |             | 1 menit | a
        6  | Enam     | S         |      |       |             | 1 menit | a
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu  | M1       | 1
        2 | Dua   | P1 P2 P3 | 1
        3 | Tiga  | P1-3     | 1
        4 | Empat | P2 P1    | 1
        5 | Lima  | P2-3     | 1
        6 | Enam  | S1       | 1
      `,
      flows: "1>2 2.1=2.2 2.2=2.3 2.3>3 3>4 4.1>4.2 4.2>5 5>6",
    },
  ],
};
