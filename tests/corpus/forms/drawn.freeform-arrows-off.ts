import { kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "every arrow a freeform of several corners, ends up to 8 pt off",
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
        kotak("b", "E4"),
        ketupat("c", "C5"),
        kotak("d", "D6"),
        kapsul("e", "E7"),
        panah("a.r", "b.t", { route: "freeform", gap: 6 }),
        panah("b.b", "c.r", { route: "freeform", gap: 8 }),
        panah("c.b", "d.l", { route: "freeform", gap: 5 }),
        panah("d.r", "e.t", { route: "freeform", gap: 7 }),
        panah("c.l", "a.l", { route: "freeform", gap: 6, out: 10 }),
        teks("Ya", "C6", { dx: 14, dy: -8 }),
        teks("Tidak", "C4", { dx: -18, dy: 8 }),
      ],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu | M1 | 1
        2 | Dua | P3 | 1
        3 | Tiga | K1 | 1
        4 | Empat | P2 | 1
        5 | Lima | S3 | 1
      `,
      flows: "1>2 2>3 3y>4 3n>1 4>5",
    },
  ],
};
