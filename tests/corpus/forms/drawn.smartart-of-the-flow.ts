import { smartArt } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "the flow is a SmartArt over the lanes: told, nothing read from it",
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
      draw: [smartArt("Diagram 1", "C3:E6", { w: 170, h: 150 })],
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
