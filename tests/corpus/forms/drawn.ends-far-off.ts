import { kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "ends 10 to 14 pt off, some beside the middle of the side",
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
        panah("@C3+30+2", "@D4-9-22", {
          route: "elbow",
          points: [
            { x: 180, y: 102 },
            { x: 203, y: 102 },
            { x: 203, y: 119 },
          ],
        }),
        panah("b.r", "c.t", { route: "elbow", glue: "none", gap: 10 }),
        panah("c.b", "d.r", { route: "elbow", glue: "none", gap: 12 }),
        panah("@D6-32-4", "@C7+30+4"),
        panah("@E5+32+3", "@D4+32+5", {
          route: "elbow",
          points: [
            { x: 302, y: 183 },
            { x: 318, y: 183 },
            { x: 318, y: 146 },
            { x: 243, y: 146 },
          ],
        }),
        teks("Ya", "E6", { dx: 14, dy: 0 }),
        teks("Tidak", "F5", { dx: -24, dy: -26 }),
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
