import { kapsul, ketupat, kotak, panah } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "codes under a drawing that says the same; the drawing is told apart from our own",
  sheets: [
    {
      text: `
        No | Kegiatan | Staf | Kasi | Kelengkapan | Waktu   | Output
        1  | Satu     | M    |      |             | 1 menit | a
        2  | Dua      |      | K    |             | 1 menit | a
        3  | Tiga     | S    |      |             | 1 menit | a
      `,
      draw: [
        kapsul("a", "C2"),
        ketupat("b", "D3"),
        kapsul("c", "C4"),
        panah("a", "b"),
        panah("b", "c"),
        kotak("susun:node:x", "D4"),
      ],
    },
  ],
  expected: [
    {
      source: "codes",
      lanes: ["Staf", "Kasi"],
      activities: `
        1 | Satu  | M1 | 1
        2 | Dua   | K2 | 1
        3 | Tiga  | S1 | 1
      `,
      flows: "1>2 2y>3",
    },
  ],
};
