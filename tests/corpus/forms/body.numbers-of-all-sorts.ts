import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "1) and (2), Langkah 3, a number with a hard space, a number as 4,00, a letter",
  sheets: [
    {
      text: `
        No        | Kegiatan | Staf | Lurah | Kelengkapan | Waktu   | Output
        1)        | Satu     | M    |       | KTP         | 5 menit | Data
        (2)       | Dua      | P    |       | KTP         | 5 menit | Data
        Langkah 3 | Tiga     | P    |       | KTP         | 5 menit | Data
        {4 0.00}  | Empat    | P    |       | KTP         | 5 menit | Data
        5.        | Lima     | P    |       | KTP         | 5 menit | Data
        Langkah ke-6 | Enam  |      | S     | Data        | 2 jam   | Surat
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1)        | Satu  | M1 | 5
        (2)       | Dua   | P1 | 5
        Langkah 3 | Tiga  | P1 | 5
        4,00      | Empat | P1 | 5
        5.        | Lima  | P1 | 5
        Langkah ke-6 | Enam | S2 | 120
      `,
      flows: "1>2 2>3 3>4 4>5 5>6",
    },
  ],
};
