import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "a draft without Waktu and Keterangan: Kelengkapan and Output only",
  sheets: [
    {
      text: `
        No | Aktivitas | Pelaksana | ←     | Kelengkapan | Output
        ↑  | ↑         | Staf      | Lurah | ↑           | ↑
        1  | Mendata   | M         |       | KTP         | Data
        2  | Mengesahkan |         | S     | Data        | Surat
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Mendata     | M1 |
        2 | Mengesahkan | S2 |
      `,
      flows: "1>2",
    },
  ],
};
