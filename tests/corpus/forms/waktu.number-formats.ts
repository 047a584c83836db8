import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "a number whose unit is in its format, a time that Excel keeps as a part of a day, a unit in the header",
  sheets: [
    {
      text: `
        No | Kegiatan | Staf | Kelengkapan | Waktu    | Output
        1  | Satu     | M    |             | {5 0" menit"} | a
        2  | Dua      | P    |             | {0.0625 h:mm} | a
        3  | Tiga     | S    |             | 10       | a
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf"],
      activities: `
        1 | Satu | M1 | 5
        2 | Dua  | P1 | 90
        3 | Tiga | S1 | ?
      `,
      flows: "1>2 2>3",
    },
  ],
};
