import { kapsul, kotak, panah, segilima } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "pentagons drawn inside the last and first activity rows of the pages, in the cell of the symbol",
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
        kotak("b", "D4", { dy: -8, h: 16 }),
        segilima("o1", "D4", { dy: 13, w: 12, h: 12 }),
        segilima("i1", "D5", { dy: -13, w: 12, h: 12 }),
        kotak("c", "D5", { dy: 8, h: 16 }),
        kapsul("d", "C6"),
        panah("a", "b"),
        panah("b.b", "o1.t"),
        panah("i1.b", "c.t"),
        panah("c.b", "d.r", { route: "elbow" }),
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
        3 | Tiga  | P2     | 1
        4 | Empat | S1     | 1
      `,
      flows: "1>2 2>3 3>4",
    },
  ],
};
