import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "targets as numbers, references, with words, to a second symbol, to the end, forks, sub-step numbers",
  sheets: [
    {
      text: `
        No  | Kegiatan | Staf | Kasi | Kelengkapan | Waktu   | Output | Ket | Lanjut ke       | Tidak ke
        1   | Satu     | M    |      |             | 1 menit | a      |     | 2; 3            |
        2   | Dua      | P    |      |             | 1 menit | a      |     | {=$A$4 '3}      |
        3   | Tiga     |      | K    |             | 1 menit | a      |     | 4 (Disetujui)   | 1 (Perbaiki berkas)
        4   | Empat    | P    | K    |             | 1 menit | a      |     | 2.1#2           | 3
        '2.1 | Lima    | P    | P    |             | 1 menit | a      |     | selesai         |
        6   | Enam     | S    |      |             | 1 menit | a      |     |                 |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Kasi"],
      activities: `
        1   | Satu  | M1    | 1
        2   | Dua   | P1    | 1
        3   | Tiga  | K2    | 1
        4   | Empat | P1 K2 | 1
        2.1 | Lima  | P1 P2 | 1
        6   | Enam  | S1    | 1
      `,
      flows:
        '1>2 1>3 2>3 3y>4.1"Disetujui" 3n>1"Perbaiki berkas" 4.1>4.2 4.2y>5.2 4.2n>3 5.1>5.2 5.2>6',
    },
  ],
};
