import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "letters left out or changed in every heading",
  sheets: [
    {
      text: `
        No | Kegitan | Pelaksna | ← | Mutu Baukuu | ← | ← | Keterngan
        ↑ | ↑ | Staf | Lurah | Kelengkapn | Wktu | Ouput | ↑
        1 | Menerima | M | | KTP | 5 menit | Data | x
        2 | Mengesahkan | | S | Data | 10 menit | Surat | y
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima | M1 | 5 | KTP | Data | x
        2 | Mengesahkan | S2 | 10 | Data | Surat | y
      `,
      flows: "1>2",
    },
  ],
};
