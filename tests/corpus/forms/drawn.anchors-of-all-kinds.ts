import { kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "symbols and lines at one cell or at none, written by another program",
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
        kapsul("a", "C3", { anchor: "absolute" }),
        kotak("b", "D4", { anchor: "one" }),
        ketupat("c", "E5", { anchor: "absolute" }),
        kotak("d", "D6"),
        kapsul("e", "C7", { anchor: "one" }),
        panah("a.r", "b.t", { route: "elbow", anchor: "absolute", glue: "none", gap: 3 }),
        panah("b.r", "c.t", { route: "elbow", anchor: "one" }),
        panah("c.b", "d.r", { route: "elbow", anchor: "absolute" }),
        panah("d.b", "e.r", { route: "elbow", anchor: "one", glue: "none" }),
        panah("c.l", "b.b", { route: "elbow", anchor: "absolute", out: 8 }),
        teks("Ya", "E6", { dx: 12, dy: -8, anchor: "one" }),
        teks("Tidak", "D5", { dx: 16, dy: -10, anchor: "absolute" }),
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
