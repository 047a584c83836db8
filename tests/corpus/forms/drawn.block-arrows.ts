import { bentuk, kapsul, kotak } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "block arrows between the symbols instead of lines",
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
        kapsul("c", "D4"),
        bentuk("downArrow", "x", "C3", { dy: 20, w: 8, h: 18 }),
        bentuk("rightArrow", "y", "C4", { dx: 30, w: 18, h: 8 }),
      ],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu  | M1     | 1
        2 | Dua   | P1 S2  | 1
        3 | Tiga  |        | 1
      `,
      flows: "1>2 2.1>2.2",
    },
  ],
};
