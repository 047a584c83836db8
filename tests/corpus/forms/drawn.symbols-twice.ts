import { kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "symbols pasted twice at the same place, lines glued now to one and now to the other",
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
        kapsul("a", "C3"),
        kotak("b", "D4"),
        kotak("b2", "D4", { dx: 1, dy: 1, name: "b" }),
        ketupat("c", "E5"),
        ketupat("c2", "E5", { name: "c", dx: -1 }),
        kapsul("e", "C6"),
        kapsul("e2", "C6", { name: "e", dy: 2 }),
        panah("a.r", "b.t", { route: "elbow" }),
        panah("b2.r", "c.t", { route: "elbow" }),
        panah("c2.b", "e.r", { route: "elbow" }),
        panah("c.l", "b2.b", { route: "elbow" }),
        teks("Ya", "E6", { dx: -30, dy: -8 }),
        teks("Tidak", "D5", { dx: 16, dy: -10 }),
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
        3 | Tiga | K3 | 1
        4 | Empat | S1 | 1
      `,
      flows: "1>2 2>3 3y>4 3n>2",
    },
  ],
};
