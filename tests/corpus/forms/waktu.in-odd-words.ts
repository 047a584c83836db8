import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "times with text around them, office hours, a time as a part of a sentence, a zero, capital letters",
  sheets: [
    {
      text: `
        No | Kegiatan | Staf | Kelengkapan | WAKTU⏎PENYELESAIAN | Output
        1  | Satu     | M    |             | Kurang lebih 15 Menit | a
        2  | Dua      | P    |             | Proses 1 Minggu  | a
        3  | Tiga     | P    |             | 08.00 - 16.00    | a
        4  | Empat    | P    |             | 1 (satu) HARI KERJA | a
        5  | Lima     | P    |             | 0                | a
        6  | Enam     | P    |             | 30 mnt           | a
        7  | Tujuh    | P    |             | 1/2 jam          | a
        8  | Delapan  | P    |             | 2 Jam/Hari       | a
        9  | Sembilan | P    |             | 5 menit (per lembar) | a
        10 | Sepuluh  | S    |             | sesuai kebutuhan | a
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf"],
      activities: `
        1  | Satu | M1 | 15
        2  | Dua | P1 | 2250
        3  | Tiga | P1 | ?
        4  | Empat | P1 | 450
        5  | Lima | P1 | ?
        6  | Enam | P1 | 30
        7  | Tujuh | P1 | 30
        8  | Delapan | P1 | 120 /Hari
        9  | Sembilan | P1 | 5 /lembar
        10 | Sepuluh | S1 | ?
      `,
      flows: "1>2 2>3 3>4 4>5 5>6 6>7 7>8 8>9 9>10",
    },
  ],
};
