import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "more spellings of waktu",
  sheets: [
    {
      text: `
        No | Tahapan | Staf | Syarat | Norma Waktu | Hasil
        1 | Langkah 1 | M | b | 10-15 mnt | a
        2 | Langkah 2 | P | b | ± 1,5 jam | a
        3 | Langkah 3 | P | b | 1 x 24 jam | a
        4 | Langkah 4 | P | b | 3 (tiga) hr | a
        5 | Langkah 5 | P | b | 30” | a
        6 | Langkah 6 | P | b | 5 OJ | a
        7 | Langkah 7 | P | b | 2 hari kerja/dokumen | a
        8 | Langkah 8 | P | b | sesuai kebutuhan | a
        9 | Langkah 9 | P | b | 1 Jam 15 Menit | a
        10 | Langkah 10 | P | b | seminggu | a
        11 | Langkah 11 | P | b | maks 30' | a
        12 | Langkah 12 | S | b | ¼ jam | a
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf"],
      activities: `
        1 | Langkah 1 | M1 | 10..15
        2 | Langkah 2 | P1 | 90
        3 | Langkah 3 | P1 | 1440
        4 | Langkah 4 | P1 | 1350
        5 | Langkah 5 | P1 | 0.5
        6 | Langkah 6 | P1 | ?
        7 | Langkah 7 | P1 | 900 /dokumen
        8 | Langkah 8 | P1 | ?
        9 | Langkah 9 | P1 | 75
        10 | Langkah 10 | P1 | 2250
        11 | Langkah 11 | P1 | ..30
        12 | Langkah 12 | S1 | 15
      `,
      flows: "1>2 2>3 3>4 4>5 5>6 6>7 7>8 8>9 9>10 10>11 11>12",
    },
  ],
};
