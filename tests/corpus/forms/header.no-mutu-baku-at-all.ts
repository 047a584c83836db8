import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "an old form: No, Kegiatan, pelaksana and Keterangan, under a title SOP",
  sheets: [
    {
      text: `
        STANDAR OPERASIONAL PROSEDUR SURAT MASUK
        No | Kegiatan  | Pelaksana | ←     | Keterangan
        ↑  | ↑         | Staf      | Lurah | ↑
        1  | Mendata   | M         |       | Loket
        2  | Mengesahkan |         | S     |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Mendata     | M1 | | | | Loket
        2 | Mengesahkan | S2 | | | |
      `,
      flows: "1>2",
    },
  ],
};
