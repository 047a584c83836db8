import { kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "a decision whose Tidak goes back to the same activity through a box in the same cell",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ←    | ←     | Mutu Baku   | ←       | ←
        ↑  | ↑        | Staf      | Kasi | Kabid | Kelengkapan | Waktu   | Output
        1  | Satu     |           |      |       |             | 1 menit | a
        2  | Dua      |           |      |       |             | 1 menit | a
        3  | Tiga     |           |      |       |             | 1 menit | a
      `,
      draw: [
        kapsul("a", "C3"),
        ketupat("b", "D4", { dx: -8, w: 30 }),
        kotak("p", "E4"),
        kapsul("c", "C5"),
        panah("a", "b"),
        panah("b.r", "p.l"),
        panah("p.b", "b.b", { route: "elbow" }),
        panah("b.l", "c.t", { route: "elbow" }),
        teks("T", "D4", { dx: 16, dy: -8, w: 8 }),
        teks("Y", "C4", { dx: 10, dy: -8, w: 8 }),
      ],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu  | M1     | 1
        2 | Dua   | K2 P3  | 1
        3 | Tiga  | S1     | 1
      `,
      flows: '1>2.1 2.1y>3"Y" 2.1n>2.2"T" 2.2>2.1',
    },
  ],
};
