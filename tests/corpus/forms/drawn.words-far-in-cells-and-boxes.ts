import { kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "Ya typed in a cell a lane away along its line, Tidak in a text box far from the diamond",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ←    | ←     | ← | Mutu Baku   | ←       | ←
        ↑  | ↑        | Staf      | Kasi | Kabid | Kadis | Kelengkapan | Waktu   | Output
        1  | Satu     |           |      |       |  |           | 1 menit | a
        2  | Dua      |           |   |   | Tidak    |             | 1 menit | a
        3  | Tiga     |           | Ya |   |       |             | 1 menit | a
        4  | Empat    |           |      |   |    |             | 1 menit | a
        5  | Lima     |           |      |   |    |             | 1 menit | a
      `,
      draw: [
        kapsul("a", "F3"),
        kotak("b", "E4"),
        ketupat("c", "E5"),
        kotak("d", "C6"),
        ketupat("e", "D7", { w: 30 }),
        kapsul("f", "C7", { dx: -2, w: 30 }),
        panah("a.b", "b.r", { route: "elbow" }),
        panah("b", "c"),
        panah("c.l", "d.t", { route: "elbow" }),
        panah("c.r", "b.r", { route: "elbow", out: 40 }),
        panah("d.r", "e.t", { route: "elbow" }),
        panah("e.l", "f.r"),
        panah("e.r", "a.r", {
          route: "elbow",
          points: [
            { x: 225, y: 260 },
            { x: 375, y: 260 },
            { x: 375, y: 100 },
            { x: 350, y: 100 },
          ],
        }),
        teks("Y", "D7", { dx: -20, dy: -14, w: 12 }),
        teks("T", "E6", { dx: -16, dy: 14, w: 12 }),
      ],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid", "Kadis"],
      activities: `
        1 | Satu | M4 | 1
        2 | Dua | P3 | 1
        3 | Tiga | K3 | 1
        4 | Empat | P1 | 1
        5 | Lima | K2 S1 | 1
      `,
      flows: '1>2 2>3 3y>4 3n>2 4>5.1 5.1y>5.2"Y" 5.1n>1"T"',
    },
  ],
};
