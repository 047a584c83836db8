import { kapsul, kelompok, kotak, panah, teks } from "../../support/reading/drawn-objects";
import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "two groups, one made smaller, an arrow between their members",
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
        kelompok("g1", [kapsul("a", "C3"), kotak("b", "D4"), panah("a", "b")], { scale: 2 }),
        kelompok("g2", [kapsul("c", "C5"), teks("Selesai", "C5", { w: 30, h: 10 })]),
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
