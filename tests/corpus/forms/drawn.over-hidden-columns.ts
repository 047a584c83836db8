import { kapsul, ketupat, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "a hidden lane and a hidden row under the drawing, arrows across both",
  sheets: [
    {
      hiddenRows: [5],
      hiddenColumns: ["D"],
      text: `
        No | Kegiatan | Pelaksana | ←    | ←     | Mutu Baku   | ←       | ←
        ↑  | ↑        | Staf      | Kasi | Kabid | Kelengkapan | Waktu   | Output
        1  | Satu     |           |      |       |             | 1 menit | a
        2  | Dua      |           |      |       |             | 1 menit | a
        3  | Tiga     |           |      |       |             | 1 menit | a
        4  | Empat    |           |      |       |             | 1 menit | a
        5  | Lima     |           |      |       |             | 1 menit | a
      `,
      draw: [
        kapsul("a", "C3"),
        kotak("b", "E4"),
        ketupat("c", "C6"),
        kapsul("d", "E7"),
        panah("a", "b"),
        panah("b", "c"),
        panah("c.b", "d.l", { route: "elbow" }),
        panah("c.l", "a.l", { route: "elbow" }),
        teks("tidak", "C5", { dx: -18 }),
      ],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu | M1 | 1
        2 | Dua | P3 | 1
        3 | Tiga |  | 1
        4 | Empat | K1 | 1
        5 | Lima | S3 | 1
      `,
      flows: "1>2 2>4 4y>5 4n>1",
    },
  ],
};
