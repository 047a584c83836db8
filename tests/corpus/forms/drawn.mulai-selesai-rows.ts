import { kapsul, kotak, panah } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "rows for the capsules only, without number and text, around the activities",
  sheets: [
    {
      text: `
        No | Kegiatan | Pelaksana | ←    | ←     | Mutu Baku   | ←       | ←
        ↑  | ↑        | Staf      | Kasi | Kabid | Kelengkapan | Waktu   | Output
           |          |           |      |       |             |         |
        1  | Satu     |           |      |       |             | 1 menit | a
        2  | Dua      |           |      |       |             | 1 menit | a
           |          |           |      |       |             |         |
      `,
      draw: [
        kapsul("m", "C3", { text: "Mulai" }),
        kotak("a", "C4"),
        kotak("b", "D5"),
        kapsul("s", "D6", { text: "Selesai" }),
        panah("m", "a"),
        panah("a", "b"),
        panah("b", "s"),
      ],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
          |      | M1 |
        1 | Satu | P1 | 1
        2 | Dua  | P2 | 1
          |      | S2 |
      `,
      flows: "1>2 2>3 3>4",
    },
  ],
};
