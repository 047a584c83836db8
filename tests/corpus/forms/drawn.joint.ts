import { kapsul, kotak, panah } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "boxes of one row joined by plain lines act together",
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
        kotak("c", "D4"),
        kotak("d", "E4"),
        kapsul("e", "E5"),
        panah("a", "b"),
        panah("b", "c", { heads: "none" }),
        panah("c", "d", { heads: "none", glue: "none" }),
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
        2 | Dua   | P1 P2 P3 | 1
        3 | Tiga  | S3     | 1
      `,
      flows: "1>2 2.1=2.2 2.2=2.3 2.3>3",
    },
  ],
};
