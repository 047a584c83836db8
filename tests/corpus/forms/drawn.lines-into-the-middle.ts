import { kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "lines begin and end deep inside their symbols, one passes its goal by 6 pt",
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
        ketupat("c", "E5", { h: 30, w: 50 }),
        kotak("d", "D6"),
        kapsul("e", "C7"),
        panah("@C3+2+0", "@D4-3+1"),
        panah("@D4+5+2", "@E5-4-3"),
        panah("@E5+0+3", "@D6+4+0"),
        panah("@D6-4+0", "@C7+3+2"),
        panah("@E5+10+0", "@C3+12+6", {
          route: "elbow",
          points: [
            { x: 280, y: 180 },
            { x: 322, y: 180 },
            { x: 322, y: 72 },
            { x: 150, y: 72 },
            { x: 150, y: 98 },
          ],
        }),
        teks("Ya", "E6", { dx: -6, dy: -6 }),
        teks("Tidak", "E4", { dx: 34, dy: 10 }),
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
