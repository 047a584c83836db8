import { kapsul, kotak, panah } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "symbols that hang over the border to the next row, small rows",
  sheets: [
    {
      rowHeight: 24,
      text: `
        No | Kegiatan | Pelaksana | ←    | ←     | Mutu Baku   | ←       | ←
        ↑  | ↑        | Staf      | Kasi | Kabid | Kelengkapan | Waktu   | Output
        1  | Satu     |           |      |       |             | 1 menit | a
        2  | Dua      |           |      |       |             | 1 menit | a
        3  | Tiga     |           |      |       |             | 1 menit | a
      `,
      draw: [
        kapsul("a", "C3", { dy: 8 }),
        kotak("b", "D4", { dy: 8 }),
        kapsul("c", "C5", { dy: -6 }),
        panah("a", "b"),
        panah("b", "c"),
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
