import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "Pelaksana is merged over the lanes and over Mutu Baku as well, Mutu Baku has no word of its own",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ←     | ←           | ←       | ←      | Ket
        ↑  | ↑        | Staf      | Lurah | Kelengkapan | Waktu   | Output | ↑
        1  | Mendata  | M         |       | KTP         | 5 menit | Data   |
        2  | Mengesahkan |        | S     | Data        | 2 jam   | Surat  |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Mendata     | M1 | 5
        2 | Mengesahkan | S2 | 120
      `,
      flows: "1>2",
    },
  ],
};
