import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "nothing is merged: group words stand over their first column, No and Kegiatan in the lower row",
  sheets: [
    {
      text: `
           |          | Pelaksana |       | Mutu Baku   |         |        |
        No | Kegiatan | Staf      | Lurah | Kelengkapan | Waktu   | Output | Ket
        1  | Mendata  | M         |       | KTP         | 1 menit | Data   |
        2  | Mengesahkan |        | S     | Data        | 2 menit | Surat  | Asli
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Mendata     | M1 | 1 | KTP  | Data  | 
        2 | Mengesahkan | S2 | 2 | Data | Surat | Asli
      `,
      flows: "1>2",
    },
  ],
};
