import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "ticks of other fonts: ✔, ☑, þ and ✅",
  sheets: [
    {
      text: `
        No | Kegiatan | Staf | Kasi | Kelengkapan | Waktu   | Output
        1  | Satu     | ✔    |      |             | 1 menit | a
        2  | Dua      |      | ☑    |             | 1 menit | a
        3  | Tiga     | þ    |      |             | 1 menit | a
        4  | Empat    |      | ✅   |             | 1 menit | a
        5  | Lima     | ✗    |      |             | 1 menit | a
      `,
    },
  ],
  expected: [
    {
      source: "codes",
      lanes: ["Staf", "Kasi"],
      activities: `
        1 | Satu  | P1 | 1
        2 | Dua   | P2 | 1
        3 | Tiga  | P1 | 1
        4 | Empat | P2 | 1
        5 | Lima  | P1 | 1
      `,
      flows: "1>2 2>3 3>4 4>5",
    },
  ],
};
