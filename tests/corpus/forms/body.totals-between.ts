import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "a subtotal row inside the table and a grand total below it",
  skipped: ["A5:H5"],
  sheets: [
    {
      text: `
        No | Kegiatan             | Pelaksana | ←     | Mutu Baku   | ←       | ←      | Ket
        ↑  | ↑                    | Staf      | Lurah | Kelengkapan | Waktu   | Output | ↑
        1  | Menerima surat       | M         |       | Surat       | 1 menit | Surat  |
        2  | Mencatat surat       | P         |       | Surat       | 2 menit | Surat  |
        Jumlah I | ←              | ←         | ←     | ←           | 3 menit |        |
        3  | Membaca surat        |           | S     | Surat       | 2 menit | Arahan |
        Jumlah waktu | ←          | ←         | ←     | ←           | 5 menit |        |
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
