import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "an index row (1) (2) (3) and a number line 1 2 3 once more on the second page",
  skipped: ["A3:H3", "A5:H7"],
  sheets: [
    {
      text: `
        No  | Kegiatan        | Pelaksana | ←       | Mutu Baku    | ←       | ←      | Ket
        ↑   | ↑               | Petugas   | Kepala  | Kelengkapan  | Waktu   | Output | ↑
        (1) | (2)             | (3)       | (4)     | (5)          | (6)     | (7)    | (8)
        1   | Menerima tamu   | M         |         | Buku tamu    | 2 menit | Data   |
        No  | Kegiatan        | Pelaksana | ←       | Mutu Baku    | ←       | ←      | Ket
        ↑   | ↑               | Petugas   | Kepala  | Kelengkapan  | Waktu   | Output | ↑
        (1) | (2)             | (3)       | (4)     | (5)          | (6)     | (7)    | (8)
        2   | Menemui tamu    |           | S       | Data tamu    | 3 menit | Hasil  |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Petugas", "Kepala"],
      activities: `
        1 | Menerima tamu | M1 | 2
        2 | Menemui tamu  | S2 | 3
      `,
      flows: "1>2",
    },
  ],
};
