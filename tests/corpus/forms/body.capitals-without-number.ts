import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "rows Mulai and Selesai without a number around the numbered activities",
  sheets: [
    {
      text: `
        No | Kegiatan     | Pelaksana | ←     | Mutu Baku   | ←       | ←      | Keterangan
        ↑  | ↑            | Staf      | Lurah | Kelengkapan | Waktu   | Output | ↑
           | Mulai        | M         |       |             |         |        |
        1  | Menerima     | P         |       | KTP         | 1 menit | Data   |
        2  | Mengesahkan  |           | P     | Data        | 6 menit | Surat  |
           | Selesai      |           | S     |             |         |        |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
          | Mulai       | M1 |
        1 | Menerima    | P1 | 1
        2 | Mengesahkan | P2 | 6
          | Selesai     | S2 |
      `,
      flows: "1>2 2>3 3>4",
    },
  ],
};
