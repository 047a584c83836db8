import { kapsul, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "text boxes with frames used as boxes, arrows glued to them",
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
        kapsul("a", "C3", { text: "Mulai" }),
        teks("Periksa", "D4", { w: 40, h: 20 }),
        kapsul("c", "C5", { text: "Selesai" }),
        panah("a", "teks Periksa D4"),
        panah("teks Periksa D4", "c"),
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
