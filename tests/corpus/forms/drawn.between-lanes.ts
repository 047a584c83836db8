import { kapsul, kotak, panah } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "symbols pasted beside their lane: 8 pt over the border, and one over Kegiatan only",
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
      draw: [
        kapsul("a", "C3", { dx: 22 }),
        kotak("b", "D4", { dx: -21 }),
        kotak("c", "E5", { dx: 23, w: 44 }),
        kapsul("e", "D6", { dx: -14 }),
        kotak("x", "B5"),
        panah("a.b", "b.t", { route: "elbow" }),
        panah("b.r", "c.l", { route: "elbow" }),
        panah("c.b", "e.r", { route: "elbow" }),
      ],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu | M1 | 1
        2 | Dua | P2 | 1
        3 | Tiga | P3 | 1
        4 | Empat | S2 | 1
      `,
      flows: "1>2 2>3 3>4",
      problems: ["shape-outside B5"],
    },
  ],
};
