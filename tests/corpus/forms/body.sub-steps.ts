import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "sub-steps a., b. below a numbered step, and 3.1, 3.2 below a heading without a symbol",
  sheets: [
    {
      text: `
        No  | Kegiatan            | Pelaksana | ←     | Mutu Baku   | ←       | ←      | Ket
        ↑   | ↑                   | Staf      | Lurah | Kelengkapan | Waktu   | Output | ↑
        1   | Menerima berkas     | M         |       | KTP         | 1 menit | Data   |
        2   | Memeriksa berkas    | P         |       | Data        | 2 menit | Catatan |
        a.  | Mencocokkan NIK     | P         |       |             | 3 menit |        |
        b.  | Mencatat hasil      | P         |       |             | 4 menit |        |
        '3.1 | Mencetak surat     | P         |       | Data        | 5 menit | Surat  |
        '3.2 | Menandatangani     |           | S     | Surat       | 6 menit | Surat  |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1   | Menerima berkas  | M1 | 1
        2   | Memeriksa berkas | P1 | 2
        a.  | Mencocokkan NIK  | P1 | 3
        b.  | Mencatat hasil   | P1 | 4
        3.1 | Mencetak surat   | P1 | 5
        3.2 | Menandatangani   | S2 | 6
      `,
      flows: "1>2 2>3 3>4 4>5 5>6",
    },
  ],
};
