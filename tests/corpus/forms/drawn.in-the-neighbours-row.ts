import { kapsul, ketupat, kotak, panah } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "all symbols a third in the row above, as after a row was made higher",
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
        kapsul("a", "C3", { dy: -14 }),
        kotak("b", "D4", { dy: -14 }),
        ketupat("c", "E5", { dy: -14 }),
        kotak("d", "D6", { dy: -14 }),
        kapsul("e", "C7", { dy: -14 }),
        panah("a", "b"),
        panah("b", "c"),
        panah("c.b", "d.r", { route: "elbow" }),
        panah("c.t", "a.r", { route: "elbow" }),
        panah("d", "e"),
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
      problems: ["outcome-assumed E5"],
    },
  ],
};
