import { kapsul, ketupat, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "a hand-drawn flow saved as Strict Open XML",
  writtenBy: ["excel-strict"],
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ← | ← | Mutu Baku | ← | ←
        ↑ | ↑ | Staf | Kasi | Kabid | Kelengkapan | Waktu | Output
        1 | Satu |  |  |  | | 1 menit | a
        2 | Dua |  |  |  | | 1 menit | a
        3 | Tiga |  |  |  | | 1 menit | a
      `,
      draw: [
        kapsul("a", "C3"),
        ketupat("b", "D4"),
        kapsul("c", "E5"),
        panah("a.r", "b.t", { route: "elbow" }),
        panah("b.r", "c.t", { route: "elbow" }),
        panah("b.l", "a.b", { route: "elbow" }),
        teks("Ya", "E4", { dx: -12, dy: -8 }),
        teks("Tidak", "C4", { dx: 16, dy: 8 }),
      ],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu | M1 | 1
        2 | Dua | K2 | 1
        3 | Tiga | S3 | 1
      `,
      flows: "1>2 2y>3 2n>1",
    },
  ],
};
