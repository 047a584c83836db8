import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "columns that the form does not know: Risiko behind Output, Dasar before Keterangan",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ←     | Mutu Baku   | ←       | ←      | Risiko    | Dasar   | Keterangan
        ↑  | ↑        | Staf      | Lurah | Kelengkapan | Waktu   | Output | ↑         | ↑       | ↑
        1  | Mendata  | M         |       | KTP         | 1 menit | Data   | Salah data | Perwal | Loket
        2  | Mengesahkan |        | S     | Data        | 2 menit | Surat  |           |         |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Mendata     | M1 | 1 | KTP  | Data  | Loket
        2 | Mengesahkan | S2 | 2 | Data | Surat | 
      `,
      flows: "1>2",
    },
  ],
};
