import { gambar, panah } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "boxes pasted as pictures, arrows between them not glued",
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
        gambar("a", "C3", { w: 40, h: 20 }),
        gambar("b", "D4", { w: 40, h: 20 }),
        gambar("c", "C5", { w: 40, h: 20 }),
        panah("a.r", "b.t", { route: "elbow", glue: "none", gap: 1 }),
        panah("b.b", "c.r", { route: "elbow", glue: "none", gap: 1 }),
      ],
    },
  ],
  expected: [
    {
      source: "shapes",
      lanes: ["Staf", "Kasi", "Kabid"],
      activities: `
        1 | Satu  | P1     | 1
        2 | Dua   | P2     | 1
        3 | Tiga  | P1     | 1
      `,
      flows: "1>2 2>3",
    },
  ],
};
