import { kapsul, ketupat, kotak, panah } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "elbows drawn backwards with the head at their begin, turned and flipped, half of them glued",
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
        kapsul("a", "E3"),
        kotak("b", "C4"),
        ketupat("c", "D5"),
        kotak("d", "E6"),
        kapsul("e", "C7"),
        panah("b.t", "a.l", { route: "elbow", heads: "begin" }),
        panah("c.t", "b.r", { route: "elbow", heads: "begin", glue: "none", gap: 2 }),
        panah("d.t", "c.r", { route: "elbow", heads: "begin", glue: "begin" }),
        panah("b.l", "c.l", { route: "elbow", heads: "begin", glue: "end" }),
        panah("e.r", "d.b", { route: "elbow", heads: "begin" }),
      ],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu | M3 | 1
        2 | Dua | P1 | 1
        3 | Tiga | K2 | 1
        4 | Empat | P3 | 1
        5 | Lima | S1 | 1
      `,
      flows: "1>2 2>3 3y>4 3n>2 4>5",
      problems: ["outcome-assumed D5"],
    },
  ],
};
