import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "signs instead of words: primes, products, less than, more or less, dashes of all lengths",
  sheets: [
    {
      text: `
        No | Kegiatan | Staf | Kelengkapan | Waktu | Output
        1 | Langkah 1 | M | | 1/2 jam | a
        2 | Langkah 2 | P | | 2 x 24 jam | a
        3 | Langkah 3 | P | | ± 15 mnt/berkas | a
        4 | Langkah 4 | P | | 1-2 hr kerja | a
        5 | Langkah 5 | P | | 5' | a
        6 | Langkah 6 | P | | 1 jam 15' | a
        7 | Langkah 7 | P | | 10–15 menit | a
        8 | Langkah 8 | P | | s.d. 3 hari | a
        9 | Langkah 9 | P | | < 1 hari | a
        10 | Langkah 10 | P | | Maks 2 HK | a
        11 | Langkah 11 | P | | 1½ jam | a
        12 | Langkah 12 | P | | 0,5 jam | a
        13 | Langkah 13 | P | | 90" | a
        14 | Langkah 14 | P | | 15 s/d 20 mnt | a
        15 | Langkah 15 | P | | 1 hari 2 jam 30 menit | a
        16 | Langkah 16 | P | | Paling lambat 1 (satu) jam | a
        17 | Langkah 17 | P | | 5 mnt. per berkas | a
        18 | Langkah 18 | P | | 1 x 24 jam | a
        19 | Langkah 19 | P | | 2 (dua) x 24 jam | a
        20 | Langkah 20 | P | | +/- 1 jam | a
        21 | Langkah 21 | P | | 10 s.d 15 menit | a
        22 | Langkah 22 | P | | 1 hari kerja 4 jam | a
        23 | Langkah 23 | P | | 3 Hari Kerja (maksimal) | a
        24 | Langkah 24 | S | | 30 mnt - 1 jam | a
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf"],
      activities: `
        1 | Langkah 1 | M1 | 30
        2 | Langkah 2 | P1 | 2880
        3 | Langkah 3 | P1 | 15 /berkas
        4 | Langkah 4 | P1 | 450..900
        5 | Langkah 5 | P1 | 5
        6 | Langkah 6 | P1 | 75
        7 | Langkah 7 | P1 | 10..15
        8 | Langkah 8 | P1 | ..1350
        9 | Langkah 9 | P1 | ..450
        10 | Langkah 10 | P1 | ..900
        11 | Langkah 11 | P1 | 90
        12 | Langkah 12 | P1 | 30
        13 | Langkah 13 | P1 | 1.5
        14 | Langkah 14 | P1 | 15..20
        15 | Langkah 15 | P1 | 600
        16 | Langkah 16 | P1 | ..60
        17 | Langkah 17 | P1 | 5 /berkas
        18 | Langkah 18 | P1 | 1440
        19 | Langkah 19 | P1 | 2880
        20 | Langkah 20 | P1 | 60
        21 | Langkah 21 | P1 | 10..15
        22 | Langkah 22 | P1 | 690
        23 | Langkah 23 | P1 | ..1350
        24 | Langkah 24 | S1 | 30..60
      `,
      flows:
        "1>2 2>3 3>4 4>5 5>6 6>7 7>8 8>9 9>10 10>11 11>12 12>13 13>14 14>15 15>16 16>17 17>18 18>19 19>20 20>21 21>22 22>23 23>24",
    },
  ],
};
