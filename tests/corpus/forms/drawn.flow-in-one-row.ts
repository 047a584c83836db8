import { kapsul, kotak, panah } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "a whole hand-over in one row, back and forth between the lanes",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ←    | ←     | Mutu Baku   | ←       | ←
        ↑  | ↑        | Staf      | Kasi | Kabid | Kelengkapan | Waktu   | Output
        1  | Satu     |           |      |       |             | 1 menit | a
        2  | Dua      |           |      |       |             | 1 menit | a
      `,
      draw: [
        kapsul("a", "C3", { dy: -8, h: 12 }),
        kotak("b", "D3", { dy: -8, h: 12 }),
        kotak("c", "E3"),
        kotak("d", "D3", { dy: 10, h: 12 }),
        kapsul("e", "C4"),
        panah("a", "b"),
        panah("b.r", "c.l"),
        panah("c.b", "d.r", { route: "elbow" }),
        panah("d.b", "e.r", { route: "elbow" }),
      ],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu  | M1 P2 P3 P2 | 1
        2 | Dua   | S1     | 1
      `,
      flows: "1.1>1.2 1.2>1.3 1.3>1.4 1.4>2",
    },
  ],
};
