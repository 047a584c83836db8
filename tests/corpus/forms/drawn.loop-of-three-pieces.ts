import { kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "a way back in three separate lines whose corners miss each other, all ends 3 to 8 pt off",
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
        panah("a.r", "b.t", { route: "elbow", glue: "none", gap: 5 }),
        panah("b.r", "c.t", { route: "elbow", glue: "none", gap: 7 }),
        panah("c.b", "d.r", { route: "elbow", glue: "none", gap: 4 }),
        panah("d.b", "e.r", { route: "elbow", glue: "none", gap: 8 }),
        panah("@E5+24+1", "@E5+40+0", { heads: "none" }),
        panah("@E5+41+3", "@E4+42-8", { heads: "none" }),
        panah("@E4+44-6", "@D4+26-6"),
        teks("Ya", "E6", { dx: 12, dy: -10 }),
        teks("Tidak", "E4", { dx: 20, dy: 20 }),
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
