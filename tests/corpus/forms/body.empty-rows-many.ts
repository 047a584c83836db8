import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "a page of blank rows between the halves of a table with a repeated header and a page title",
  skipped: ["A12:H15"],
  sheets: [
    {
      text: `
        No | Kegiatan             | Pelaksana | ←     | Mutu Baku   | ←       | ←      | Ket
        ↑  | ↑                    | Staf      | Lurah | Kelengkapan | Waktu   | Output | ↑
        1  | Menerima surat       | M         |       | Surat       | 1 menit | Surat  |
        2  | Mencatat surat       | P         |       | Surat       | 2 menit | Surat  |







        SOP Surat Masuk (lanjutan)

        No | Kegiatan             | Pelaksana | ←     | Mutu Baku   | ←       | ←      | Ket
        ↑  | ↑                    | Staf      | Lurah | Kelengkapan | Waktu   | Output | ↑
        3  | Membaca surat        |           | S     | Surat       | 2 menit | Arahan |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima surat | M1 | 1
        2 | Mencatat surat | P1 | 2
        3 | Membaca surat  | S2 | 2
      `,
      flows: "1>2 2>3",
    },
  ],
};
