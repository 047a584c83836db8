import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "every activity takes two rows, all its cells merged, codes in the upper row",
  sheets: [
    {
      text: `
        No | Kegiatan     | Pelaksana | ←     | Mutu Baku   | ←       | ←      | Keterangan
        ↑  | ↑            | Staf      | Lurah | Kelengkapan | Waktu   | Output | ↑
        1  | Menerima     | M         |       | KTP         | 1 menit | Data   | x
        ↑  | ↑            | ↑         | ↑     | ↑           | ↑       | ↑      | ↑
        2  | Mengesahkan  |           | S     | Data        | 6 menit | Surat  | y
        ↑  | ↑            | ↑         | ↑     | ↑           | ↑       | ↑      | ↑
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima    | M1 | 1 | KTP  | Data  | x
        2 | Mengesahkan | S2 | 6 | Data | Surat | y
      `,
      flows: "1>2",
    },
  ],
};
