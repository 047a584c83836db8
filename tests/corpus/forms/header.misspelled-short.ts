import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "short labels with one wrong letter beside labels that leave no doubt",
  sheets: [
    {
      text: `
        NOMER | KEGAITAN          | PELAKASANA | ←    | MUTU BAKU  | ←       | ←      | KETRANGAN
        ↑     | ↑                 | Staf       | Kasi | KELENGKPAN | WATKU   | OUPUT  | ↑
        1     | Menerima berkas   | M          |      | Berkas     | 5 menit | Berkas | Segera
        2     | Meneliti berkas   |            | S    | Berkas     | 1 jam   | Catatan |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Kasi"],
      activities: `
        1 | Menerima berkas | M1 | 5  | Berkas | Berkas  | Segera
        2 | Meneliti berkas | S2 | 60 | Berkas | Catatan | 
      `,
      flows: "1>2",
    },
  ],
};
