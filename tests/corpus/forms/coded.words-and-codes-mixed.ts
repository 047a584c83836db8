import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "words, codes, ticks, spans and joined symbols in one table",
  sheets: [
    {
      text: `
        No | Kegiatan | Staf  | Kasi     | Kabid     | Kelengkapan | Waktu   | Output | Ket | Lanjut ke | Tidak ke
        1  | Satu     | Mulai | <        |           |             | 1 menit | a      |     |           |
        2  | Dua      | P1*   | P2*      | ✓3        |             | 1 menit | a      |     |           |
        3  | Tiga     | v     | Keputusan | -        |             | 1 menit | a      |     |           | 1
        4  | Empat    | P*    | P*       | P*        |             | 1 menit | a      |     |           |
        5  | Lima     |       | K, P     |           |             | 1 menit | a      |     |           | 4
        6  | Enam     |       |          | AKHIR     |             | 1 menit | a      |     |           |
      `,
    },
  ],
  expected: [
    {
      source: "codes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu | M1-2 | 1
        2 | Dua | P1 P2 | 1
        3 | Tiga | P1 K2 | 1
        4 | Empat | P1 P2 P3 | 1
        5 | Lima | K2 P2 | 1
        6 | Enam | S3 | 1
      `,
      flows:
        "1>2.1 2.1=2.2 2.2>3.1 3.1>3.2 3.2y>4.1 3.2n>1 4.1=4.2 4.2=4.3 4.3>5.1 5.1y>5.2 5.1n>4.1 5.2>6",
      problems: ["unknown-code E3"],
    },
  ],
};
