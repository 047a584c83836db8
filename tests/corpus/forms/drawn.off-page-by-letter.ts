import { bentuk, kapsul, kotak, panah } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "circles A on both sides of a page break, and homePlates a and a.",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ←    | ←     | Mutu Baku   | ←       | ←
        ↑  | ↑        | Staf      | Kasi | Kabid | Kelengkapan | Waktu   | Output
        1  | Satu     |           |      |       |             | 1 menit | a
        2  | Dua      |           |      |       |             | 1 menit | a
           |          |           |      |       |             |         |
           |          |           |      |       |             |         |
        3  | Tiga     |           |      |       |             | 1 menit | a
        4  | Empat    |           |      |       |             | 1 menit | a
      `,
      draw: [
        kapsul("a", "C3"),
        kotak("b", "D4"),
        bentuk("ellipse", "o1", "D5", { text: "A", w: 16, h: 16 }),
        bentuk("flowChartConnector", "i1", "E6", { text: "A", w: 16, h: 16 }),
        kotak("c", "E7"),
        kapsul("d", "C8"),
        panah("a", "b"),
        panah("b", "o1"),
        panah("i1", "c"),
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
        3 | Tiga  | P3     | 1
        4 | Empat | S1     | 1
      `,
      flows: "1>2 2>3 3>4",
      problems: ["jump-circle D5", "jump-circle E6"],
    },
  ],
};
