import { bentuk, kapsul, ketupat, kotak, panah } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "block arrows left and up, and one turned a quarter",
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
        kotak("b", "C4"),
        ketupat("c", "E4"),
        kapsul("d", "D5"),
        bentuk("rightArrow", "p1", "C3", { dy: 20, w: 18, h: 8, rotation: 90 }),
        bentuk("rightArrow", "p2", "D4", { w: 76, h: 8 }),
        panah("c.b", "d.r", { route: "elbow" }),
        panah("c.t", "a.r", { route: "elbow" }),
        bentuk("leftRightArrow", "p3", "K4", { w: 20, h: 8 }),
      ],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu | M1 | 1
        2 | Dua | P1 K3 | 1
        3 | Tiga | S2 | 1
      `,
      flows: "1>2.1 2.1>2.2 2.2y>3 2.2n>1",
      problems: ["outcome-assumed E4"],
    },
  ],
};
