import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "numbers on the first two rows only, then none; the last activity has no waktu and no output",
  sheets: [
    {
      text: `
        No | Kegiatan             | Pelaksana | ←     | Mutu Baku   | ←       | ←      | Ket
        ↑  | ↑                    | Staf      | Lurah | Kelengkapan | Waktu   | Output | ↑
        1  | Menerima surat       | M         |       | Surat       | 1 menit | Surat  |
        2  | Mencatat surat       | P         |       | Surat       | 2 menit | Surat  |
           | Membaca surat        |           | P     | Surat       | 2 menit | Arahan |
           | Mengarsipkan surat   | S         |       |             |         |        |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima surat     | M1 | 1
        2 | Mencatat surat     | P1 | 2
          | Membaca surat      | P2 | 2
          | Mengarsipkan surat | S1 |
      `,
      flows: "1>2 2>3 3>4",
    },
  ],
};
