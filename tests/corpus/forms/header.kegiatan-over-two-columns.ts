import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "Kegiatan is merged over two columns; letters of sub-steps stand in the first, their text in the second",
  sheets: [
    {
      text: `
        No | Kegiatan | ←                | Pelaksana | ←     | Mutu Baku   | ←       | ←      | Ket
        ↑  | ↑        | ↑                | Staf      | Lurah | Kelengkapan | Waktu   | Output | ↑
        1  | Memeriksa berkas | ←        | M         |       | KTP         | 1 menit | Data   |
           | a.       | Mencocokkan NIK  | P         |       | KTP         | 2 menit | Data   |
           | b.       | Mencocokkan KK   | P         |       | KK          | 3 menit | Data   |
        2  | Menandatangani | ←          |           | S     | Data        | 4 menit | Surat  |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Memeriksa berkas   | M1 | 1
          | a. Mencocokkan NIK | P1 | 2
          | b. Mencocokkan KK  | P1 | 3
        2 | Menandatangani     | S2 | 4
      `,
      flows: "1>2 2>3 3>4",
    },
  ],
};
