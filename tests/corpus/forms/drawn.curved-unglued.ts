import { kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "curved connectors that hang in the air 6 pt off at both ends",
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
        kapsul("a", "C3"),
        kotak("b", "D4"),
        ketupat("c", "E5"),
        kotak("d", "D6"),
        kapsul("e", "C7"),
        panah("a.r", "b.t", { route: "curved", glue: "none", gap: 6 }),
        panah("b.r", "c.t", { route: "curved", glue: "none", gap: 6 }),
        panah("c.b", "d.r", { route: "curved", glue: "none", gap: 6 }),
        panah("d.b", "e.r", { route: "curved", glue: "none", gap: 6 }),
        panah("c.r", "b.r", { route: "curved", glue: "none", gap: 6 }),
        teks("Ya", "E6", { dx: 14, dy: -6 }),
        teks("Tidak", "E4", { dx: 24, dy: 6 }),
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
