import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "labels with typing errors, broken over lines, a zero for the letter O, spaced out letters",
  sheets: [
    {
      text: `
        N O | K E G I A T A N   | PELAKSANAN | ←   | M U T U  B A K U | ←         | ←       | KETERANGN
        ↑   | ↑                 | Staf       | Kasi | KELENG-⏎KAPAN   | W A K T U | 0UTPUT  | ↑
        1   | Menerima berkas   | M          |      | Berkas          | 5 menit   | Berkas  |
        2   | Meneliti berkas   |            | S    | Berkas          | 1 jam     | Catatan | Cepat
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Kasi"],
      activities: `
        1 | Menerima berkas | M1 | 5  | Berkas | Berkas  | 
        2 | Meneliti berkas | S2 | 60 | Berkas | Catatan | Cepat
      `,
      flows: "1>2",
    },
  ],
};
