import { kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "each line twice, the second 2 to 4 pt beside the first, without head or without glue",
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
        panah("a.r", "b.t", { route: "elbow" }),
        panah("@C3+20+3", "@D3+3+3", { heads: "none" }),
        panah("@D3+3+3", "@D4+3-10", { heads: "none", name: "Straight Connector 2" }),
        panah("b.r", "c.t", { route: "elbow" }),
        panah("@D4+20-2", "@E4-2-2", { heads: "none" }),
        panah("@E4-2-2", "@E5-2-12", { name: "Straight Connector 4" }),
        panah("c.b", "d.r", { route: "elbow" }),
        panah("d.b", "e.r", { route: "elbow" }),
        panah("d.b", "e.r", { route: "elbow", glue: "none", name: "Elbow Connector 9", gap: 3 }),
        panah("c.r", "a.t", {
          route: "elbow",
          points: [
            { x: 290, y: 180 },
            { x: 320, y: 180 },
            { x: 320, y: 76 },
            { x: 150, y: 76 },
            { x: 150, y: 90 },
          ],
        }),
        teks("Ya", "E6", { dx: 12, dy: -8 }),
        teks("Tidak", "F5", { dx: -20, dy: -20 }),
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
