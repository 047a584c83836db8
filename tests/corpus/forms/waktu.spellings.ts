import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "every way to write a time: units, fractions, ranges, bounds, words, compounds, denominators",
  sheets: [
    {
      text: `
        No | Kegiatan | Staf | Kelengkapan | Waktu            | Output
        1  | Satu     | M    |             | 5 Menit          | a
        2  | Dua      | P    |             | 10'              | a
        3  | Tiga     | P    |             | 1 ½ jam          | a
        4  | Empat    | P    |             | 1,5 jam          | a
        5  | Lima     | P    |             | setengah hari    | a
        6  | Enam     | P    |             | 7 (tujuh) hari kerja | a
        7  | Tujuh    | P    |             | 1 - 2 hari       | a
        8  | Delapan  | P    |             | 30 menit s/d 1 jam | a
        9  | Sembilan | P    |             | maks. 3 hari     | a
        10 | Sepuluh  | P    |             | minimal 1 jam    | a
        11 | Sebelas  | P    |             | 1 jam 30 menit   | a
        12 | Duabelas | P    |             | 10 menit/berkas  | a
        13 | Tigabelas | P   |             | 1 hari per permohonan | a
        14 | Empatbelas | P  |             | menyesuaikan     | a
        15 | Limabelas | P   |             | '-               | a
        16 | Enambelas | P   |             | ± 15 mnt.        | a
        17 | Tujuhbelas | P  |             | dua minggu       | a
        18 | Delapanbelas | P |            | @5 menit         | a
        19 | Sembilanbelas | P |           | 2x24 jam         | a
        20 | Duapuluh | S    |             | lima belas menit | a
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf"],
      activities: `
        1  | Satu | M1 | 5
        2  | Dua | P1 | 10
        3  | Tiga | P1 | 90
        4  | Empat | P1 | 90
        5  | Lima | P1 | 225
        6  | Enam | P1 | 3150
        7  | Tujuh | P1 | 450..900
        8  | Delapan | P1 | 30..60
        9  | Sembilan | P1 | ..1350
        10 | Sepuluh | P1 | 60..
        11 | Sebelas | P1 | 90
        12 | Duabelas | P1 | 10 /berkas
        13 | Tigabelas | P1 | 450 /permohonan
        14 | Empatbelas | P1 | ?
        15 | Limabelas | P1 | ?
        16 | Enambelas | P1 | 15
        17 | Tujuhbelas | P1 | 4500
        18 | Delapanbelas | P1 | 5
        19 | Sembilanbelas | P1 | 2880
        20 | Duapuluh | S1 | 15
      `,
      flows:
        "1>2 2>3 3>4 4>5 5>6 6>7 7>8 8>9 9>10 10>11 11>12 12>13 13>14 14>15 15>16 16>17 17>18 18>19 19>20",
    },
  ],
};
