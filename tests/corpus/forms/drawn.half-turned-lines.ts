import { kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "straight lines stored half turned and flipped, none glued, symbols turned by a quarter",
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
        kapsul("a", "C3", { rotation: 90, w: 20, h: 40 }),
        kotak("b", "D4", { rotation: 180 }),
        ketupat("c", "E5", { rotation: 90, w: 24, h: 40 }),
        kotak("d", "D6", { rotation: 270, w: 20, h: 40 }),
        kapsul("e", "C7"),
        panah("@C3+12+8", "@D4-20-2", { halfTurned: true }),
        panah("@D4+20+2", "@E5-20-4", { halfTurned: true }),
        panah("@E5-14+8", "@D6+11-4", { halfTurned: true }),
        panah("@D6-11+4", "@C7+20-4", { halfTurned: true }),
        panah("@E5+8-14", "@D4+18-10", { halfTurned: true }),
        teks("Ya", "E6", { dx: -16, dy: -8 }),
        teks("Tidak", "E4", { dx: 4, dy: 2 }),
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
