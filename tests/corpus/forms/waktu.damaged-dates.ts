import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "1-2 and 3/4 that Excel turned into dates, and a true time of day; the header gives the unit",
  sheets: [
    {
      text: `
        No | Kegiatan | Staf | Kelengkapan | Waktu (hari)     | Output
        1  | Satu     | M    |             | {46054 d-mmm}    | a
        2  | Dua      | P    |             | {46115 dd/mm/yyyy} | a
        3  | Tiga     | P    |             | 2                | a
        4  | Empat    | S    |             | {45383 mmm-yy}   | a
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf"],
      activities: `
        1 | Satu  | M1 | 450..900 !
        2 | Dua   | P1 | ? !
        3 | Tiga  | P1 | 900
        4 | Empat | S1 | 1800..10800 !
      `,
      flows: "1>2 2>3 3>4",
    },
  ],
};
