import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "a name in a lane, a span without a symbol, a target that does not exist, a Tidak ke without a decision",
  sheets: [
    {
      text: `
        No | Kegiatan | Staf    | Kasi | Kelengkapan | Waktu   | Output | Ket | Lanjut ke | Tidak ke
        1  | Satu     | M       |      |             | 1 menit | a      |     |           | 1
        2  | Dua      | Budi    | P    |             | 1 menit | a      |     | 9         |
        3  | Tiga     | <       | P    |             | 1 menit | a      |     | ke sana   |
        4  | Empat    | S       | Ya   |             | 1 menit | a      |     |           |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Kasi"],
      activities: `
        1 | Satu  | M1 | 1
        2 | Dua   | P2 | 1
        3 | Tiga  | P2 | 1
        4 | Empat | S1 | 1
      `,
      flows: "1>2",
      problems: [
        "tidak-without-decision J2",
        "unknown-code C3",
        "target-missing I3",
        "span-without-symbol C4",
        "unknown-target-syntax I4",
      ],
    },
  ],
};
