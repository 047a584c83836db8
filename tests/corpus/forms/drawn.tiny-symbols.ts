import { kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "symbols of 8 pt with lines that end as far off as they are wide",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ← | ← | Mutu Baku | ← | ←
        ↑ | ↑ | Staf | Kasi | Kabid | Kelengkapan | Waktu | Output
        1 | Satu |  |  |  | | 1 menit | a
        2 | Dua |  |  |  | | 1 menit | a
        3 | Tiga |  |  |  | | 1 menit | a
        4 | Empat |  |  |  | | 1 menit | a
        5 | Lima |  |  |  | | 1 menit | a
      `,
      draw: [
        kapsul("a", "C3", { w: 9, h: 6 }),
        kotak("b", "D4", { w: 8, h: 8 }),
        ketupat("c", "E5", { w: 9, h: 9 }),
        kotak("d", "D6", { w: 8, h: 8 }),
        kapsul("e", "C7", { w: 9, h: 6 }),
        panah("a.r", "b.t", { route: "elbow", glue: "none", gap: 3 }),
        panah("b.r", "c.t", { route: "elbow", glue: "none", gap: 3 }),
        panah("c.b", "d.r", { route: "elbow", glue: "none", gap: 3 }),
        panah("d.b", "e.r", { route: "elbow", glue: "none", gap: 3 }),
        panah("c.l", "b.b", { route: "elbow", glue: "both", out: 8 }),
        teks("Ya", "E6", { dx: 12, dy: -12 }),
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
        4 | Empat | P2 | 1
        5 | Lima | S1 | 1
      `,
      flows: "1>2 2>3 3y>4 3n>2 4>5",
    },
  ],
};
