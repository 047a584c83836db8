import { kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "lines glued to symbols that were moved away: the glue says what is meant",
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
        panah("a", "b", {
          points: [
            { x: 150, y: 110 },
            { x: 150, y: 130 },
          ],
        }),
        panah("b", "c", {
          points: [
            { x: 330, y: 150 },
            { x: 330, y: 170 },
          ],
        }),
        panah("c.b", "d.r", {
          points: [
            { x: 150, y: 190 },
            { x: 150, y: 210 },
          ],
        }),
        panah("d", "e", {
          route: "elbow",
          points: [
            { x: 270, y: 230 },
            { x: 270, y: 260 },
            { x: 230, y: 260 },
          ],
        }),
        panah("c.r", "b.r", { route: "elbow" }),
        teks("Tidak", "E4", { dx: 16, dy: 4 }),
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
