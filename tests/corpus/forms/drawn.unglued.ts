import { kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "the same with no end glued and gaps of a few points",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ←    | ←     | Mutu Baku   | ←       | ←
        ↑  | ↑        | Staf      | Kasi | Kabid | Kelengkapan | Waktu   | Output
        1  | Satu     |           |      |       |             | 1 menit | a
        2  | Dua      |           |      |       |             | 1 menit | a
        3  | Tiga     |           |      |       |             | 1 menit | a
        4  | Empat    |           |      |       |             | 1 menit | a
      `,
      draw: [
        kapsul("a", "C3"),
        kotak("b", "D4"),
        ketupat("c", "E5"),
        kapsul("d", "C6"),
        panah("a.r", "b.t", { route: "elbow", glue: "none", gap: 3 }),
        panah("b.r", "c.t", { route: "elbow", glue: "none", gap: 4 }),
        panah("c.b", "d.r", { route: "elbow", glue: "none", gap: 2 }),
        panah("c.l", "b.b", { route: "elbow", glue: "none", gap: 2 }),
        teks("Y", "E6", { dy: -14, dx: 14 }),
        teks("T", "E5", { dx: -28, dy: -9 }),
      ],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu  | M1     | 1
        2 | Dua   | P2     | 1
        3 | Tiga  | K3     | 1
        4 | Empat | S1     | 1
      `,
      flows: '1>2 2>3 3y>4"Y" 3n>2"T"',
    },
  ],
};
