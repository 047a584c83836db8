import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "no number column: the number stands before the text of the step",
  sheets: [
    {
      text: `
        Kegiatan | Pelaksana | ← | Mutu Baku | ← | ←
        ↑ | Staf | Lurah | Kelengkapan | Waktu | Output
        1. Menerima berkas | M | | KTP | 5 menit | Data
        2. Meneliti berkas | | P | Data | 5 menit | Telaah
        3. Mengesahkan surat | | S | Data | 10 menit | Surat
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        | 1. Menerima berkas | M1 | 5
        | 2. Meneliti berkas | P2 | 5
        | 3. Mengesahkan surat | S2 | 10
      `,
      flows: "1>2 2>3",
    },
  ],
};
