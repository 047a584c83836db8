import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "no merged group: each lane says Pelaksana above its name",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | Pelaksana | Mutu Baku   | Mutu Baku | Mutu Baku | Keterangan
        ↑  | ↑        | Staf      | Lurah     | Kelengkapan | Waktu     | Output    | ↑
        1  | Mendata  | M         |           | KTP         | 1 menit   | Data      |
        2  | Mengesahkan |        | S         | Data        | 2 menit   | Surat     |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Mendata     | M1 | 1
        2 | Mengesahkan | S2 | 2
      `,
      flows: "1>2",
    },
  ],
};
