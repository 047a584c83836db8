import { bentuk, kapsul, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "a square turned by 45 degrees is a decision, a hexagon and a trapezium are told",
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
        bentuk("rect", "b", "D4", { w: 24, h: 24, rotation: 45 }),
        bentuk("hexagon", "c", "E5"),
        kapsul("d", "C6"),
        panah("a", "b"),
        panah("b", "c"),
        panah("c.b", "d.r", { route: "elbow" }),
        panah("b.l", "a.b", { route: "elbow" }),
        teks("Ya", "E4", { dx: -20, dy: -8 }),
        teks("Tidak", "C4", { dx: 10, dy: -8 }),
      ],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu  | M1     | 1
        2 | Dua   | K2     | 1
        3 | Tiga  | P3     | 1
        4 | Empat | S1     | 1
      `,
      flows: "1>2 2y>3 2n>1 3>4",
      problems: ["shape-unknown E5"],
    },
  ],
};
