import { kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "one arrow runs from the last row of a page over the head typed again to the next page",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ←    | ←     | Mutu Baku   | ←       | ←
        ↑  | ↑        | Staf      | Kasi | Kabid | Kelengkapan | Waktu   | Output
        1  | Satu     |           |      |       |             | 1 menit | a
        2  | Dua      |           |      |       |             | 1 menit | a
        No | Kegiatan | Pelaksana | ←    | ←     | Mutu Baku   | ←       | ←
        ↑  | ↑        | Staf      | Kasi | Kabid | Kelengkapan | Waktu   | Output
        3  | Tiga     |           |      |       |             | 1 menit | a
        4  | Empat    |           |      |       |             | 1 menit | a
      `,
      draw: [
        kapsul("a", "C3"),
        kotak("b", "D4"),
        ketupat("c", "D7"),
        kapsul("d", "C8"),
        panah("a.r", "b.t", { route: "elbow" }),
        panah("b.b", "c.t", { glue: "none", gap: 4 }),
        panah("c.l", "d.t", { route: "elbow" }),
        panah("c.r", "a.t", {
          route: "elbow",
          points: [
            { x: 230, y: 260 },
            { x: 290, y: 260 },
            { x: 290, y: 76 },
            { x: 150, y: 76 },
            { x: 150, y: 90 },
          ],
        }),
        teks("Ya", "C7", { dx: 14, dy: -8 }),
        teks("Tidak", "E6"),
      ],
    },
  ],
  skipped: ["A5:H6"],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu | M1 | 1
        2 | Dua | P2 | 1
        3 | Tiga | K2 | 1
        4 | Empat | S1 | 1
      `,
      flows: "1>2 2>3 3y>4 3n>1",
    },
  ],
};
