import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "references to No cells and beside them, targets that are nowhere, twice, or no target at all",
  sheets: [
    {
      text: `
        No | Kegiatan | Staf  | Kasi     | Kelengkapan | Waktu   | Output | Ket | Lanjut ke | Tidak ke
        1  | Satu     | M     |          |             | 1 menit | a      |     | {=$A$3 2} |
        2  | Dua      |       | K        |             | 1 menit | a      |     | {=A5 4}   | {=$A$2&"#1" 1#1}
        3  | Tiga     | P     |          |             | 1 menit | a      |     | {=$B$5 Empat} |
        4  | Empat    | K     |          |             | 1 menit | a      |     | 0         | 3#9
        4  | Lima     |       | P        |             | 1 menit | a      |     | 4         |
        6  | Enam     | S     |          |             | 1 menit | a      |     | 1         |
      `,
    },
  ],
  expected: [
    {
      source: "codes",
      lanes: ["Staf", "Kasi"],
      activities: `
        1 | Satu | M1 | 1
        2 | Dua | K2 | 1
        3 | Tiga | P1 | 1
        4 | Empat | K1 | 1
        4 | Lima | P2 | 1
        6 | Enam | S1 | 1
      `,
      flows: "1>2 2y>4 2n>1 3>4",
      problems: [
        "target-missing I5",
        "target-missing J5",
        "target-ambiguous I6",
        "symbol-missing I7",
      ],
    },
  ],
};
