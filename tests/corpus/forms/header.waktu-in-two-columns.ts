import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "Waktu is merged over a column for the number and one for the unit",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ←     | Mutu Baku   | ←     | ←     | ←      | Ket
        ↑  | ↑        | Staf      | Lurah | Kelengkapan | Waktu | ←     | Output | ↑
        1  | Mendata  | M         |       | KTP         | 5     | menit | Data   |
        2  | Mengesahkan |        | S     | Data        | 2     | jam   | Surat  |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Mendata     | M1 | 5   | KTP  | Data
        2 | Mengesahkan | S2 | 120 | Data | Surat
      `,
      flows: "1>2",
    },
  ],
};
