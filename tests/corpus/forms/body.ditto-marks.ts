import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "sda, idem and ditto marks in Mutu Baku",
  sheets: [
    {
      text: `
        No | Kegiatan | Staf | Lurah | Kelengkapan | Waktu   | Output
        1  | Satu     | M    |       | KTP         | 5 menit | Data
        2  | Dua      | P    |       | sda         | s.d.a   | idem
        3  | Tiga     |      | S     | "           | "       | "
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Satu | M1 | 5 | KTP | Data
        2 | Dua  | P1 | ? | sda | idem
        3 | Tiga | S2 | ? | "   | "
      `,
      flows: "1>2 2>3",
    },
  ],
};
