import { gambar } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "the flow is one picture over three lanes and four rows: told, nothing read from it",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ← | ← | Mutu Baku | ← | ←
        ↑ | ↑ | Staf | Kasi | Kabid | Kelengkapan | Waktu | Output
        1 | Satu |  |  |  | | 1 menit | a
        2 | Dua |  |  |  | | 1 menit | a
        3 | Tiga |  |  |  | | 1 menit | a
        4 | Empat |  |  |  | | 1 menit | a
      `,
      draw: [gambar("Picture 3", "C3:E6", { w: 160, h: 150 })],
    },
  ],
  expected: [
    {
      source: "none",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu |  | 1
        2 | Dua |  | 1
        3 | Tiga |  | 1
        4 | Empat |  | 1
      `,
      problems: ["shape-unknown *"],
    },
  ],
};
