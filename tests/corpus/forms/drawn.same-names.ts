import { kapsul, kotak, panah } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "every object has the name that Excel gave the first one",
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
        kapsul("a", "C3", { name: "Rectangle 1" }),
        kotak("b", "D4", { name: "Rectangle 1" }),
        kapsul("c", "C5", { name: "Rectangle 1" }),
        panah("a", "b", { name: "Rectangle 1" }),
        panah("b", "c", { name: "Rectangle 1" }),
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
        3 | Tiga  | S1     | 1
      `,
      flows: "1>2 2>3",
    },
  ],
};
