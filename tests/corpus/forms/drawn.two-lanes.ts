import { bentuk, kapsul, kotak, panah } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "a bar over two lanes, a box over a lane border, two boxes in one cell",
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
        bentuk("rect", "b", "C4:D4", { w: 100 }),
        kotak("c", "D5", { dx: 26 }),
        kotak("d", "C6", { dx: -14, w: 22 }),
        kapsul("e", "C6", { dx: 16, w: 22 }),
        panah("a", "b"),
        panah("b.r", "c.t", { route: "elbow" }),
        panah("c.b", "d.b", { route: "elbow" }),
        panah("d", "e"),
      ],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu  | M1     | 1
        2 | Dua   | P1-2   | 1
        3 | Tiga  | P2-3   | 1
        4 | Empat | P1 S1  | 1
      `,
      flows: "1>2 2>3 3>4.1 4.1>4.2",
    },
  ],
};
