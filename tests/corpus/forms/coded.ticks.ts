import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "ticks only: v, x, √, a Wingdings ü, a filled circle, numbers for the order in the row",
  sheets: [
    {
      text: `
        No | Kegiatan | Staf | Kasi | Kabid | Kelengkapan | Waktu   | Output
        1  | Satu     | v    |      |       |             | 1 menit | a
        2  | Dua      |      | √    |       |             | 1 menit | a
        3  | Tiga     | x    |      | X     |             | 1 menit | a
        4  | Empat    | 2    | 1    |       |             | 1 menit | a
        5  | Lima     |      | ü    | ●     |             | 1 menit | a
        6  | Enam     |     |      |       |             | 1 menit | a
      `,
    },
  ],
  expected: [
    {
      source: "codes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu  | P1    | 1
        2 | Dua   | P2    | 1
        3 | Tiga  | P1 P3 | 1
        4 | Empat | P2 P1 | 1
        5 | Lima  | P2 P3 | 1
        6 | Enam  |       | 1
      `,
      flows: "1>2 2>3 3.1>3.2 3.2>4 4.1>4.2 4.2>5 5.1>5.2",
    },
  ],
};
