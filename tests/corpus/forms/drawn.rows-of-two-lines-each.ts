import { kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "steps over two merged rows, symbols anywhere in the two, one in the lower half of its row's end",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ← | ← | Mutu Baku | ← | ←
        ↑ | ↑ | Staf | Kasi | Kabid | Kelengkapan | Waktu | Output
        1 | Satu | | | | | 1 menit | a
        ↑ | ↑ | | | | ↑ | ↑ | ↑
        2 | Dua | | | | | 1 menit | a
        ↑ | ↑ | | | | ↑ | ↑ | ↑
        3 | Tiga | | | | | 1 menit | a
        ↑ | ↑ | | | | ↑ | ↑ | ↑
        4 | Empat | | | | | 1 menit | a
        ↑ | ↑ | | | | ↑ | ↑ | ↑
      `,
      draw: [
        kapsul("a", "C3:C4", { dy: -14 }),
        kotak("b", "D5:D6", { dy: 22 }),
        ketupat("c", "E7:E8", { dy: -24 }),
        kapsul("d", "C9:C10", { dy: 18 }),
        panah("a.r", "b.t", { route: "elbow" }),
        panah("b.r", "c.t", {
          route: "elbow",
          points: [
            { x: 230, y: 222 },
            { x: 270, y: 222 },
            { x: 270, y: 244 },
          ],
        }),
        panah("c.b", "d.r", { route: "elbow" }),
        panah("c.l", "a.b", { route: "elbow" }),
        teks("Ya", "E9", { dx: 14 }),
        teks("Tidak", "C6", { dx: 16 }),
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
      flows: "1>2 2>3 3y>4 3n>1",
    },
  ],
};
