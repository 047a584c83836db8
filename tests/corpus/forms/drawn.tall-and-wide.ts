import { kapsul, ketupat, kotak, panah } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "a box over three lanes, one that hangs far into the next row, a ketupat over two lanes",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ←    | ←     | Mutu Baku   | ←       | ←
        ↑  | ↑        | Staf      | Kasi | Kabid | Kelengkapan | Waktu   | Output
        1  | Satu     |           |      |       |             | 1 menit | a
        2  | Dua      |           |      |       |             | 1 menit | a
        3  | Tiga     |           |      |       |             | 1 menit | a
        4  | Empat    |           |      |       |             | 1 menit | a
        5  | Lima     |           |      |       |             | 1 menit | a
      `,
      draw: [
        kapsul("a", "C3"),
        kotak("b", "C4:E4", { w: 160, h: 24 }),
        kotak("c", "D5", { dy: 10, h: 36 }),
        ketupat("d", "D6", { dx: 30, dy: 8, w: 90 }),
        kapsul("e", "C7"),
        panah("a", "b"),
        panah("b", "c"),
        panah("c.b", "d.t", { glue: "none" }),
        panah("d.b", "e.r", { route: "elbow" }),
        panah("d.r", "b.r", { route: "elbow", out: 6 }),
      ],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu | M1 | 1
        2 | Dua | P1-3 | 1
        3 | Tiga | P2 | 1
        4 | Empat | K2-3 | 1
        5 | Lima | S1 | 1
      `,
      flows: "1>2 2>3 3>4 4y>5 4n>2",
      problems: ["outcome-assumed D6:E6"],
    },
  ],
};
