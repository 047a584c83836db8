import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "spellings of waktu collected from drafts of several offices",
  sheets: [
    {
      text: `
        No | Kegiatan | Staf | Kelengkapan | Waktu | Output
        1 | Langkah 1 | M | | ± 2 jam | a
        2 | Langkah 2 | P | | 1-2 hr | a
        3 | Langkah 3 | P | | 10’  | a
        4 | Langkah 4 | P | | 1 jam 30 mnt | a
        5 | Langkah 5 | P | | 5 OH | a
        6 | Langkah 6 | P | | 1,5 jam | a
        7 | Langkah 7 | P | | 2 HARI KERJA | a
        8 | Langkah 8 | P | | maks. 1 Minggu | a
        9 | Langkah 9 | P | | 30 s/d 60 menit | a
        10 | Langkah 10 | P | | 15 Menit / dokumen | a
        11 | Langkah 11 | P | | ½ hari | a
        12 | Langkah 12 | P | | 1 (satu) hari kerja | a
        13 | Langkah 13 | P | | 5 – 10 mnt | a
        14 | Langkah 14 | P | | 60 detik | a
        15 | Langkah 15 | P | | Tentatif | a
        16 | Langkah 16 | P | | 3x24 jam | a
        17 | Langkah 17 | P | | kurang lebih 20 menit | a
        18 | Langkah 18 | P | | 2jam | a
        19 | Langkah 19 | P | | 1 hari, 2 jam | a
        20 | Langkah 20 | P | | 10 Menit. | a
        21 | Langkah 21 | P | | 15’ - 30’ | a
        22 | Langkah 22 | P | | 1 jam/ 1 berkas | a
        23 | Langkah 23 | P | | Setengah jam | a
        24 | Langkah 24 | P | | - | a
        25 | Langkah 25 | P | | paling lama 7 (tujuh) hari kerja | a
        26 | Langkah 26 | P | | 10 mnt/org | a
        27 | Langkah 27 | P | | dua jam | a
        28 | Langkah 28 | S | | 1 s.d. 3 Jam | a
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf"],
      activities: `
        1 | Langkah 1 | M1 | 120
        2 | Langkah 2 | P1 | 450..900
        3 | Langkah 3 | P1 | 10
        4 | Langkah 4 | P1 | 90
        5 | Langkah 5 | P1 | ?
        6 | Langkah 6 | P1 | 90
        7 | Langkah 7 | P1 | 900
        8 | Langkah 8 | P1 | ..2250
        9 | Langkah 9 | P1 | 30..60
        10 | Langkah 10 | P1 | 15 /dokumen
        11 | Langkah 11 | P1 | 225
        12 | Langkah 12 | P1 | 450
        13 | Langkah 13 | P1 | 5..10
        14 | Langkah 14 | P1 | 1
        15 | Langkah 15 | P1 | ?
        16 | Langkah 16 | P1 | 4320
        17 | Langkah 17 | P1 | 20
        18 | Langkah 18 | P1 | 120
        19 | Langkah 19 | P1 | 570
        20 | Langkah 20 | P1 | 10
        21 | Langkah 21 | P1 | 15..30
        22 | Langkah 22 | P1 | 60 /1 berkas
        23 | Langkah 23 | P1 | 30
        24 | Langkah 24 | P1 | ?
        25 | Langkah 25 | P1 | ..3150
        26 | Langkah 26 | P1 | 10 /org
        27 | Langkah 27 | P1 | 120
        28 | Langkah 28 | S1 | 60..180
      `,
      flows:
        "1>2 2>3 3>4 4>5 5>6 6>7 7>8 8>9 9>10 10>11 11>12 12>13 13>14 14>15 15>16 16>17 17>18 18>19 19>20 20>21 21>22 22>23 23>24 24>25 25>26 26>27 27>28",
    },
  ],
};
