import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "each lane is three narrow columns merged in the header, as one exporter writes it",
  sheets: [
    {
      widths: [30, 120, 30, 30, 30, 30, 30, 30],
      text: `
        No | Kegiatan | Pelaksana | ← | ← | ←     | ← | ← | Mutu Baku   | ←       | ←      | Ket
        ↑  | ↑        | Staf      | ← | ← | Lurah | ← | ← | Kelengkapan | Waktu   | Output | ↑
        1  | Mendata  |           | M |   |       |   |   | KTP         | 1 menit | Data   |
        2  | Mengesahkan |        |   |   |       | S |   | Data        | 2 menit | Surat  |
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
