import { bentuk, kapsul, ketupat, kotak, panah } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "Y and T in small circles beside the exits are words, not jumps",
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
        panah("a", "b"),
        panah("b", "c"),
        panah("c.b", "d.r", { route: "elbow" }),
        panah("c.r", "b.r", { route: "elbow" }),
        bentuk("ellipse", "y", "E6", { text: "Y", w: 12, h: 12, dy: -14, dx: 12 }),
        bentuk("ellipse", "t", "E4", { text: "T", w: 12, h: 12, dx: 18, dy: 6 }),
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
