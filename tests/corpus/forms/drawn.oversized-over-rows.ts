import { kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "symbols half as high again as their rows and a diamond over the whole lane and its neighbours' edges",
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
        kapsul("a", "C3", { h: 56, w: 56, dy: 4 }),
        kotak("b", "D4", { h: 58, w: 58, dy: -2 }),
        ketupat("c", "E5", { h: 60, w: 76, dy: 3 }),
        kotak("d", "D6", { h: 54, dy: -5 }),
        kapsul("e", "C7", { h: 50, w: 66 }),
        panah("a.r", "b.l", { glue: "none", gap: 2 }),
        panah("b.r", "c.t", { route: "elbow", glue: "none", gap: 2 }),
        panah("c.b", "d.r", { route: "elbow", glue: "none", gap: 2 }),
        panah("d.l", "e.r", { route: "elbow", glue: "none", gap: 2 }),
        panah("c.r", "a.t", {
          route: "elbow",
          glue: "none",
          points: [
            { x: 311, y: 183 },
            { x: 340, y: 183 },
            { x: 340, y: 62 },
            { x: 150, y: 62 },
            { x: 150, y: 73 },
          ],
        }),
        teks("Ya", "E6", { dx: 10, dy: 4 }),
        teks("Tidak", "F5", { dx: -4, dy: -30 }),
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
      flows: "1>2 2>3 3y>4 3n>1 4>5",
    },
  ],
};
